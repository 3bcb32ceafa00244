"use client";

import { useTranslations } from "next-intl";
import { useTurningTo } from "./aside-tabs";

/** The way from what keeps a text from its readers to the facts that wait for a decision. */
export function FactsLink() {
  const t = useTranslations("reports.obstacle");
  const turnTo = useTurningTo();
  return (
    <button type="button" onClick={() => turnTo("facts")} className="cursor-pointer text-accent underline">
      {t("toFacts")}
    </button>
  );
}
