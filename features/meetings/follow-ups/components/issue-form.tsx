"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { type IssueAnswer, issueAction } from "../actions";
import { unreached } from "../answer";
import { Refusal } from "./refusal";
import { UnitBoxes, type UnitChoice } from "./unit-boxes";

export type AskToIssue = { id: number; en: string; zh: string; dueOn: string | null; issued: number };

type Props = { meetingId: number; asks: AskToIssue[]; units: UnitChoice[] };

/** Makes asks follow-ups of the districts; folded once every ask is with everyone. */
export function IssueForm({ meetingId, asks, units }: Props) {
  const t = useTranslations("followUps");
  const locale = useLocale() as Locale;
  const { answer, pending, form } = useAnswer<IssueAnswer>({ action: issueAction, unreached });
  const refused = answer && !answer.ok ? answer : null;
  const districts = units.filter(({ kind }) => kind === "district");
  const isWhole = asks.every(({ issued }) => issued >= districts.length);
  const error = refused?.errors.dueOn && t(`error.${refused.errors.dueOn}`);
  const chosen = (name: string) => refused?.typed[name] ?? [];
  return (
    <section aria-labelledby="issue" className="no-print mb-3 max-w-4xl">
      {answer?.ok && (
        <Notice kind="done" className="mb-3">
          {t("issue.done", { count: answer.issued })}
        </Notice>
      )}
      <details open={!isWhole || refused !== null || undefined}>
        <summary className="cursor-pointer py-1">
          <h2 id="issue" className="inline font-sans text-base">
            {t("issue.title")}
          </h2>
          {isWhole && <span className="ps-3 text-muted text-sm">{t("issue.whole")}</span>}
        </summary>
        <form {...form} className="mt-3 grid gap-4">
          <input type="hidden" name="meetingId" value={meetingId} />
          <fieldset>
            <legend className="mb-1 font-medium text-sm">{t("issue.asks")}</legend>
            {asks.map((ask, index) => (
              <label key={ask.id} className="flex min-h-9 items-baseline gap-2 py-1 text-sm">
                <input
                  type="checkbox"
                  name="askIds"
                  value={ask.id}
                  defaultChecked={refused ? chosen("askIds").includes(String(ask.id)) : ask.issued < districts.length}
                  className="size-4 shrink-0 translate-y-0.5"
                />
                <span className="min-w-0">
                  {t("named", {
                    name: t("askNumber", { number: index + 1 }),
                    words: locale === "zh" ? ask.zh || ask.en : ask.en,
                  })}{" "}
                  <span className="text-muted tabular-nums">
                    {t("issue.with", { count: ask.issued, all: districts.length })}
                    {ask.dueOn && ` · ${t("dueOn", { day: longDate(ask.dueOn, locale) })}`}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
          <Field id="issue-due" label={t("issue.due")} hint={t("issue.dueHint")} error={error}>
            <input
              {...describedBy("issue-due", { hint: true, error })}
              type="date"
              name="dueOn"
              defaultValue={chosen("dueOn")[0]}
              className={`${inputLook} max-w-48`}
            />
          </Field>
          <details open={chosen("unitIds").length > 0 || undefined}>
            <summary className="cursor-pointer py-1 text-sm">{t("issue.some")}</summary>
            <UnitBoxes
              name="unitIds"
              legend={t("issue.districts")}
              hint={t("issue.districtsHint")}
              units={districts}
              chosen={chosen("unitIds")}
            />
          </details>
          <details open={chosen("supportIds").length > 0 || undefined}>
            <summary className="cursor-pointer py-1 text-sm">{t("issue.supported")}</summary>
            <UnitBoxes name="supportIds" legend={t("issue.support")} units={units} chosen={chosen("supportIds")} />
          </details>
          <Refusal refused={refused} />
          <Button type="submit" look="primary" disabled={pending} focusableWhenDisabled className="justify-self-start">
            {pending ? t("busy") : t("issue.submit")}
          </Button>
        </form>
      </details>
    </section>
  );
}
