"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { RefusalBox } from "@/components/form/refusal-box";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { notReached } from "@/features/people/hand-over";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { InLanguage } from "../../components/in-language";
import type { Bilingual } from "../../record";
import { type AskAnswer, addAskAction } from "../actions";

type Props = {
  meetingId: number;
  asks: (Bilingual & { dueOn: string | null })[];
  /** Who can have spoken; none where the record says it already. */
  speakers: (Bilingual & { id: number })[];
  mayWrite: boolean;
};

/** What is asked of the districts, as it is spoken; it goes into the record. */
export function AskForm({ meetingId, asks, speakers, mayWrite }: Props) {
  const t = useTranslations("meetingNotes");
  const locale = useLocale() as Locale;
  const element = useRef<HTMLFormElement>(null);
  const { answer, pending, form } = useAnswer<AskAnswer>({
    action: addAskAction,
    unreached: notReached,
    after: (given) => given?.ok && element.current?.reset(),
  });
  const { typed = {}, errors = {}, reasons = [] } = answer && !answer.ok ? answer : {};
  const wrong = (name: string) => errors[name] && t(`error.${errors[name] === "missing" ? "missing" : "wrong"}`);
  return (
    <section aria-labelledby="asks" className="mt-10">
      <h2 id="asks" className="text-lg">
        {t("asks")}
      </h2>
      {asks.length === 0 && <p className="text-muted text-sm">{t("noAsks")}</p>}
      <ol className="mt-1 list-decimal ps-6">
        {asks.map((ask) => (
          <li key={`${ask.en}${ask.zh}${ask.dueOn}`} className="py-1">
            <InLanguage words={ask} />
            {ask.dueOn && (
              <span className="text-muted text-sm">{t("until", { day: longDate(ask.dueOn, locale) })}</span>
            )}
          </li>
        ))}
      </ol>
      {mayWrite && (
        <form {...form} ref={element} noValidate className="mt-3 grid gap-3 sm:grid-cols-2">
          <input type="hidden" name="meetingId" value={meetingId} />
          <div className="sm:col-span-2">
            <RefusalBox
              title={t("refused")}
              answer={reasons}
              reasons={reasons.map((reason) => ({ key: reason, words: t(`reason.${reason}`) }))}
              fields={[]}
            />
          </div>
          {(["textEn", "textZh"] as const).map((field) => (
            <Field key={field} id={`ask-${field}`} label={t(`ask.${field}`)} error={wrong(field)}>
              <textarea
                {...describedBy(`ask-${field}`, { error: wrong(field) })}
                name={field}
                rows={2}
                maxLength={2000}
                defaultValue={typed[field]}
                className={`${inputLook} field-sizing-content`}
              />
            </Field>
          ))}
          <Field id="ask-due" label={t("ask.due")} error={wrong("dueOn")}>
            <input
              {...describedBy("ask-due", { error: wrong("dueOn") })}
              type="date"
              name="dueOn"
              defaultValue={typed.dueOn}
              className={inputLook}
            />
          </Field>
          {speakers.length > 0 ? (
            <Field id="ask-speaker" label={t("ask.speaker")}>
              <select id="ask-speaker" name="speakerId" defaultValue={typed.speakerId} className={inputLook}>
                <option value="">{t("choose")}</option>
                {speakers.map((person) => (
                  <option key={person.id} value={person.id}>
                    {person[locale] || person.en}
                  </option>
                ))}
              </select>
            </Field>
          ) : (
            <input type="hidden" name="speakerId" value="" />
          )}
          <Button type="submit" disabled={pending} className="justify-self-start">
            {t("ask.add")}
          </Button>
        </form>
      )}
    </section>
  );
}
