"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { type Refused, unreached } from "../../answer";
import { checkedText } from "../../checks/check-writing";
import { useUnsaved } from "../../components/unsaved";
import type { ReportText } from "../../draft";
import { type Language, otherLanguage } from "../../language";
import { SourceChanges } from "../../versions/components/source-changes";
import type { Writing } from "../../writing";
import { markTranslatedAction } from "../actions";
import { translationState } from "../state";

export type TranslationGiven = {
  sourceLanguage: Language;
  /** The source as it was when the translation was declared in line with it. */
  translatedFrom: ReportText | null;
};

type Props = TranslationGiven & { reportId: number; language: Language; writing: Writing };

/** Above a translation: how far it is, what its source has changed since, and the word that it is in line again. */
export function TranslationLine({ sourceLanguage, translatedFrom, reportId, language, writing }: Props) {
  const t = useTranslations("translation");
  if (language === sourceLanguage) return null;
  const textOf = (one: Language): ReportText => checkedText(one, writing[one]);
  const source = textOf(otherLanguage(language));
  const state = translationState({ source, target: textOf(language), translatedFrom });
  return (
    <div className="mt-4 grid gap-2">
      <p className="text-sm">
        <span className="text-muted">{t("line")}</span> {t(`state.${state}`)}
      </p>
      {translatedFrom && <SourceChanges before={translatedFrom} after={source} language={sourceLanguage} />}
      {(state === "draft" || state === "behind") && (
        <TranslatedButton reportId={reportId} language={language} label={t("mark")} />
      )}
    </div>
  );
}

type ButtonProps = { reportId: number; language: Language; label: string };

// It stands inside the report's own form, so it is none itself.
function TranslatedButton({ reportId, language, label }: ButtonProps) {
  const t = useTranslations("reports");
  const { unsaved } = useUnsaved();
  const [pending, startTransition] = useTransition();
  const [refused, setRefused] = useState<Refused | null>(null);

  function mark() {
    const form = new FormData();
    form.set("reportId", String(reportId));
    form.set("language", language);
    startTransition(async () => setRefused(await markTranslatedAction(null, form).catch(() => unreached)));
  }

  return (
    <div className="grid justify-items-start gap-1">
      <Button onClick={mark} disabled={pending || unsaved}>
        {label}
      </Button>
      {refused?.reasons.map((reason) => (
        <p key={reason} role="alert" className="text-sm text-warning">
          {t(`reason.${reason}`)}
        </p>
      ))}
    </div>
  );
}
