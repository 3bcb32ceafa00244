"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { ReportText } from "../../draft";
import type { Language } from "../../language";
import { changedSince } from "../since";
import { TextChanges } from "./text-changes";

type Props = {
  /** The source when the translation was declared in line with it, and now. */
  before: ReportText;
  after: ReportText;
  /** The language of the source. */
  language: Language;
};

/** What a translator has to follow, folded; nothing while the source is as it was. */
export function SourceChanges({ before, after, language }: Props) {
  const t = useTranslations("versions");
  const since = useMemo(() => changedSince(before, after, language), [before, after, language]);
  if (!since.changed) return null;
  return (
    <details className="border-hairline border-y py-2">
      <summary className="cursor-pointer text-sm">{t("since.summary", { count: since.words })}</summary>
      <div className="mt-3">
        <TextChanges difference={since} labels={{ before: t("since.before"), after: t("since.after") }} />
      </div>
    </details>
  );
}
