"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { notReached } from "@/features/people/hand-over";
import { languageTag } from "@/i18n/routing";
import { annexAction } from "../actions";
import { fieldCodeOf } from "../correcting";
import { languages } from "../document";
import { Refusal } from "./refusal";

/** Corrects sealed minutes by one more annex; folded until it is wanted. */
export function AnnexForm({ meetingId }: { meetingId: number }) {
  const t = useTranslations("minutes");
  const locale = useLocale();
  const { answer, pending, form } = useAnswer({ action: annexAction, unreached: notReached });
  const refused = answer && !answer.ok ? answer : null;
  return (
    <details open={refused !== null || undefined} className="border-hairline border-t pt-3">
      <summary className="cursor-pointer">{t("annex.open")}</summary>
      <form {...form} noValidate className="mt-3 grid gap-3">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="meetingId" value={meetingId} />
        <p className="text-muted">{t("annex.hint")}</p>
        {languages.map((language) => {
          const code = refused?.errors[language];
          const error = code && t(`error.${fieldCodeOf(code)}`);
          return (
            <Field key={language} id={`annex-${language}`} label={t(`annex.text.${language}`)} error={error}>
              <textarea
                {...describedBy(`annex-${language}`, { error })}
                name={language}
                lang={languageTag[language]}
                rows={4}
                defaultValue={refused?.typed[language]}
                className={`${inputLook} block`}
              />
            </Field>
          );
        })}
        {refused && Object.keys(refused.errors).length === 0 && <Refusal answer={refused} />}
        <Button type="submit" disabled={pending} className="justify-self-start">
          {t("annex.add")}
        </Button>
      </form>
    </details>
  );
}
