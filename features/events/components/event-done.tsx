"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { Notice } from "@/components/ui/notice";

type Props = { done: "create" | "publish" | "cancel"; slug: string };

/** What was just done to an event; told once, so that the address of the page is soon its own again. */
export function EventDone({ done, slug }: Props) {
  const t = useTranslations("eventDesk");
  const locale = useLocale();
  useEffect(() => window.history.replaceState(null, "", window.location.pathname), []);
  return (
    <Notice kind="done" title={t(`done.${done}`)} className="mb-6">
      {done !== "create" && <a href={`/${locale}/events/calendar/${slug}`}>{t("steps.seeOnSite")}</a>}
    </Notice>
  );
}
