"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button, buttonLook } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { notReached } from "@/features/people/hand-over";
import { weekdayDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { type MoveAnswer, moveMeetingAction } from "../actions";
import { longestReason } from "../forms";
import { movesFor, type Step } from "../steps";
import { shortTime } from "../when";
import { type Exception, unknownYears } from "../working-days/days";
import { MovedList } from "./moved-list";
import { UnknownYears } from "./unknown-years";

export type Typed = { date: string; startsAt: string; endsAt: string; reason: string };

type Props = {
  meeting: { id: number; version: number; date: string | null; startsAt: string | null; endsAt: string | null };
  steps: Step[];
  exceptions: readonly Exception[];
  /** What was typed before the page was asked what would move; without script it comes by the address. */
  asked: Typed | null;
};

const codes = ["not_a_date", "not_a_time", "too_long"] as const;

/** The day and the hours of a meeting, to be set, moved or taken back, with what would move shown first. */
export function DayForm({ meeting, steps, exceptions, asked }: Props) {
  const t = useTranslations("plan");
  const locale = useLocale() as Locale;
  const hydrated = useHydrated();
  const { answer, pending, form } = useAnswer<MoveAnswer>({ action: moveMeetingAction, unreached: notReached });
  const refused = answer?.ok === false ? answer : null;
  const theirs = refused && "theirs" in refused && refused.theirs ? refused : null;
  const saved = {
    date: meeting.date ?? "",
    startsAt: shortTime(meeting.startsAt) ?? "",
    endsAt: shortTime(meeting.endsAt) ?? "",
  };
  const first = { ...saved, reason: "", ...asked };
  const [day, setDay] = useState(refused?.typed.date ?? first.date);
  const dayField = useRef<HTMLInputElement>(null);
  // What was typed before the script was at work counts too.
  useEffect(() => setDay(dayField.current?.value ?? ""), []);
  const typed = (name: keyof Typed) => refused?.typed[name] ?? first[name];
  const error = (name: string) => {
    const code = codes.find((one) => one === refused?.errors[name]);
    return code && t(`error.${code}`);
  };
  const isDay = day === "" || /^\d{4}-\d{2}-\d{2}$/.test(day);
  const calendar = new Map(exceptions.map((one) => [one.day, one]));
  const moves = isDay && day !== saved.date ? movesFor(steps, day || null, calendar) : [];
  const daysMovedTo = moves.flatMap(({ to }) => to ?? []);
  const reasons = refused?.reasons ?? [];
  const time = (name: "startsAt" | "endsAt") => (
    <Field id={name} label={t(`when.${name}`)} error={error(name)}>
      <input
        {...describedBy(name, { error: error(name) })}
        type="time"
        name={name}
        defaultValue={typed(name)}
        className={inputLook}
      />
    </Field>
  );
  const fields = (
    <form {...form} noValidate aria-label={t("when.form")} className="grid gap-3 text-sm">
      <input type="hidden" name="meetingId" value={meeting.id} />
      <input type="hidden" name="startedFrom" value={theirs?.version ?? meeting.version} />
      {refused && (
        <Notice kind="warning" title={t("notSaved")}>
          {reasons.map((reason) => (
            <p key={reason}>{t(`reason.${reason}`)}</p>
          ))}
          {theirs && (
            <p>
              {t("when.theirs", { day: theirs.theirs?.date ? weekdayDate(theirs.theirs.date, locale) : t("noDay") })}
            </p>
          )}
        </Notice>
      )}
      {answer?.ok && (
        <Notice
          kind="done"
          title={answer.moved.length > 0 ? t("movedCount", { count: answer.moved.length }) : t("saved")}
        >
          {answer.moved.length > 0 && <MovedList moves={answer.moved} />}
        </Notice>
      )}
      <Field
        id="date"
        label={t("when.date")}
        hint={meeting.date ? t("when.dateHint") : undefined}
        error={error("date")}
      >
        <input
          {...describedBy("date", { hint: meeting.date, error: error("date") })}
          key={meeting.version}
          ref={dayField}
          type="date"
          name="date"
          defaultValue={typed("date")}
          onChange={(event) => setDay(event.target.value)}
          className={inputLook}
        />
      </Field>
      <div className="grid grid-cols-2 gap-3">
        {time("startsAt")}
        {time("endsAt")}
      </div>
      {meeting.date && (
        <Field id="reason" label={t("when.reason")} hint={t("when.reasonHint")} error={error("reason")}>
          <input
            {...describedBy("reason", { hint: true, error: error("reason") })}
            key={meeting.version}
            name="reason"
            maxLength={longestReason}
            defaultValue={typed("reason")}
            autoComplete="off"
            className={inputLook}
          />
        </Field>
      )}
      {!meeting.date && <input type="hidden" name="reason" value="" />}
      <div aria-live="polite">
        {moves.length > 0 && (
          <div className="border-calm border-s-4 bg-wash px-4 py-3">
            <p className="font-semibold">{t("wouldMove", { count: moves.length })}</p>
            <MovedList moves={moves} />
            <UnknownYears years={unknownYears(daysMovedTo, calendar)} />
          </div>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look={meeting.date ? "plain" : "primary"} disabled={pending} focusableWhenDisabled>
          {t(meeting.date ? "when.move" : "when.set")}
        </Button>
        {!hydrated && steps.length > 0 && (
          <button
            type="submit"
            formMethod="get"
            formAction={`/${locale}/dashboard/meetings/${meeting.id}/plan`}
            className={buttonLook({ look: "quiet" })}
          >
            {t("when.preview")}
          </button>
        )}
      </div>
    </form>
  );
  if (!meeting.date && !answer) return fields;
  return (
    <details open={answer !== null || asked !== null || undefined}>
      <summary className="mb-2 inline-flex min-h-9 cursor-pointer items-center font-medium text-accent text-sm">
        {t("when.change")}
      </summary>
      {fields}
    </details>
  );
}
