"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { notReached } from "@/features/people/hand-over";
import type { Locale } from "@/i18n/routing";
import { askAction, type CheckAnswer } from "../actions";
import { askCodeOf, days } from "../check";

type Props = {
  reportId: number;
  /** The languages there is a text in. */
  languages: Locale[];
  /** A new one for each form: the same form sent again asks once. */
  formKey: string;
};

/** Asks someone without an account; folded until it is wanted, also without script. */
export function AskForm({ reportId, languages, formKey }: Props) {
  const t = useTranslations("factCheck.desk");
  const reason = useTranslations("factCheck.reason");
  const id = useId();
  const [asked, setAsked] = useState(0);
  const { answer, pending, form } = useAnswer<CheckAnswer>({
    action: askAction,
    unreached: notReached,
    after: (given) => given?.ok && setAsked((count) => count + 1),
  });
  const refused = answer && !answer.ok ? answer : null;
  const wrong = (name: string) => refused?.errors[name] && t(`error.${askCodeOf(refused.errors[name])}`);
  const control = (name: string, hint?: string) => ({
    ...describedBy(`${id}-${name}`, { hint, error: wrong(name) }),
    name,
    defaultValue: refused?.typed[name],
    className: inputLook,
  });
  const field = (name: string) => ({ id: `${id}-${name}`, error: wrong(name) });
  const hint = t("daysHint", { least: days.least, most: days.most });
  return (
    <>
      {answer?.ok && <Notice kind="done">{t("sent")}</Notice>}
      <details open={refused !== null || undefined} className="border-hairline border-t pt-3">
        <summary className="cursor-pointer text-sm">{t("ask")}</summary>
        <form {...form} key={asked} noValidate className="mt-3 grid gap-3">
          <input type="hidden" name="reportId" value={reportId} />
          <input type="hidden" name="key" value={formKey} />
          <Field {...field("language")} label={t("which")}>
            <select {...control("language")}>
              {languages.map((one) => (
                <option key={one} value={one}>
                  {t(`language.${one}`)}
                </option>
              ))}
            </select>
          </Field>
          <Field {...field("name")} label={t("name")}>
            <input {...control("name")} autoComplete="off" required />
          </Field>
          <Field {...field("email")} label={t("email")}>
            <input {...control("email")} type="email" autoComplete="off" required />
          </Field>
          <Field {...field("question")} label={t("question")} hint={t("questionHint")}>
            <textarea {...control("question", t("questionHint"))} rows={3} />
          </Field>
          <Field {...field("days")} label={t("days")} hint={hint}>
            <input
              {...control("days", hint)}
              defaultValue={refused?.typed.days ?? days.usual}
              type="number"
              min={days.least}
              max={days.most}
              className={`${inputLook} max-w-24`}
            />
          </Field>
          {refused && (
            <Notice kind="warning" title={t("notAsked")}>
              {refused.reasons.map((code) => (
                <p key={code}>{reason(code)}</p>
              ))}
            </Notice>
          )}
          <Button type="submit" disabled={pending} className="justify-self-start">
            {pending ? t("busy") : t("submit")}
          </Button>
        </form>
      </details>
    </>
  );
}
