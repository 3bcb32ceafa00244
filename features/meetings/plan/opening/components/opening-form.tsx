"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { notReached } from "@/features/people/hand-over";
import type { Locale } from "@/i18n/routing";
import type { Bilingual } from "../../../record";
import { type OpeningAnswer, openQuarterAction } from "../actions";

type Props = {
  series: { id: number; name: Bilingual }[];
  begin: { seriesId: number; year: number; quarter: number };
  fromId: number | null;
  formKey: string;
};

const codes = ["choose_one", "year_out_of_range", "not_a_date"] as const;

/** Which meeting is to be opened: its series, its quarter and, where it is known, its day. */
export function OpeningForm({ series, begin, fromId, formKey }: Props) {
  const t = useTranslations("opening");
  const words = useTranslations("meetings");
  const locale = useLocale() as Locale;
  const { answer, pending, form } = useAnswer<OpeningAnswer>({ action: openQuarterAction, unreached: notReached });
  const error = (name: string) => {
    const code = answer?.errors[name];
    return code && t(`error.${codes.find((one) => one === code) ?? "choose_one"}`);
  };
  const field = (name: "seriesId" | "year" | "quarter" | "date", hint?: string) => ({
    ...describedBy(name, { hint, error: error(name) }),
    name,
    className: inputLook,
    defaultValue: answer?.typed[name] ?? (name === "date" ? "" : String(begin[name])),
  });
  return (
    <form {...form} noValidate className="grid max-w-xl gap-4">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="fromId" value={fromId ?? ""} />
      <input type="hidden" name="key" value={formKey} />
      {answer && (
        <Notice kind="warning" title={t("notOpened")}>
          {answer.reasons.map((reason) => (
            <p key={reason}>{t(`reason.${reason}`)}</p>
          ))}
          {answer.meetingId !== undefined && (
            <a href={`/${locale}/dashboard/meetings/${answer.meetingId}/plan`}>{t("seeIt")}</a>
          )}
        </Notice>
      )}
      <Field id="seriesId" label={words("field.seriesId")} hint={t("seriesHint")} error={error("seriesId")}>
        <select {...field("seriesId", t("seriesHint"))}>
          {series.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
        </select>
      </Field>
      <div className="grid grid-cols-2 gap-4">
        <Field id="year" label={words("field.year")} error={error("year")}>
          <input {...field("year")} inputMode="numeric" autoComplete="off" />
        </Field>
        <Field id="quarter" label={words("field.quarter")} error={error("quarter")}>
          <select {...field("quarter")}>
            {[1, 2, 3, 4].map((quarter) => (
              <option key={quarter} value={quarter}>
                {words(`quarter.${quarter}`)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <Field id="date" label={t("date")} hint={t("dateHint")} error={error("date")}>
        <input {...field("date", t("dateHint"))} type="date" />
      </Field>
      <div>
        <Button type="submit" look="primary" disabled={pending} focusableWhenDisabled>
          {t("open")}
        </Button>
      </div>
    </form>
  );
}
