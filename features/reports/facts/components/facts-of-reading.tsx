"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Beside } from "../../components/beside";
import type { ReportText } from "../../draft";
import { type Language, languages } from "../../language";
import type { FactsGiven } from "../given";
import { panelOf } from "../panel";
import { FactsPanel } from "./facts-panel";

type Props = {
  reportId: number;
  given: FactsGiven;
  texts: Record<Language, ReportText>;
  /** The language that is read. */
  language: Language;
  mayKeep: boolean;
};

/** The facts of a text that is read: what is selected in it is told where it comes from, and the text stays as it is. */
export function FactsOfReading({ reportId, given, texts, language, mayKeep }: Props) {
  const t = useTranslations("reports.aside");
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    function look() {
      const parent = document.getSelection()?.anchorNode?.parentElement;
      if (parent?.closest(".report-body"))
        setKey(parent.closest<HTMLElement>("[data-sentence]")?.dataset.sentence ?? null);
    }
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  const found = { en: panelOf(texts.en, given, "en"), zh: panelOf(texts.zh, given, "zh") };
  const waiting = languages.reduce((sum, one) => sum + found[one].waiting.length, 0);
  return (
    <>
      <Beside id="beside-facts-count">{waiting > 0 && t("count", { count: waiting })}</Beside>
      <FactsPanel
        reportId={reportId}
        given={given}
        texts={texts}
        found={found}
        closed={languages}
        ways={() => ({ write: null, show: null, mayKeep })}
        sentence={key === null ? null : { language, key }}
        done={null}
        language={language}
        insert={null}
      />
    </>
  );
}
