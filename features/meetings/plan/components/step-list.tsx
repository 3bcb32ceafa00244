import { useLocale, useTranslations } from "next-intl";
import { weekdayDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { MeetingRecord } from "../../record";
import { stateOf } from "../step-state";
import { missedRestDay, type Step } from "../steps";
import { daysBetween, type Exceptions, isWorkingDay } from "../working-days/days";
import { MarkButton } from "./mark-button";
import { PinForm } from "./pin-form";
import { StateMark } from "./state-mark";

export type ListedStep = Step & { version: number; doneBy: string | null };

type Props = {
  steps: ListedStep[];
  meeting: Pick<MeetingRecord, "date" | "status">;
  exceptions: Exceptions;
  today: string;
  mayWrite: boolean;
};

/** The plan as a dated list: each step with its day, where it stands and how long there is. */
export function StepList({ steps, meeting, exceptions, today, mayWrite }: Props) {
  return (
    <ol className="divide-y divide-hairline border-hairline border-b">
      {steps.map((step) => (
        <StepRow key={step.id} {...{ step, meeting, exceptions, today, mayWrite }} />
      ))}
    </ol>
  );
}

// A number of days is said without a sign, whichever way it lies.
const leftOf = (days: number) => ({ days, ago: -days, late: days < 0 ? "yes" : "no" });

function StepRow({ step, meeting, exceptions, today, mayWrite }: Omit<Props, "steps"> & { step: ListedStep }) {
  const t = useTranslations("plan");
  const locale = useLocale() as Locale;
  const { kind, dueOn, doneAt } = step;
  const state = stateOf(step, meeting.status, today);
  const isOpen = mayWrite && meeting.status !== "cancelled" && kind !== "meeting";
  return (
    <li
      id={kind}
      className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-5 gap-y-1 py-2.5 text-sm sm:grid-cols-[6.5rem_10.5rem_minmax(0,1fr)] lg:grid-cols-[6.5rem_10.5rem_minmax(0,1fr)_auto]"
    >
      <p>
        <StateMark state={state} />
      </p>
      <p className="tabular-nums">
        {dueOn ? weekdayDate(dueOn, locale) : t("noDay")}
        {dueOn && ["near", "due", "overdue"].includes(state) && (
          <span className="block text-muted">{t("left", leftOf(daysBetween(today, dueOn)))}</span>
        )}
      </p>
      <div className="col-span-full min-w-0 sm:col-span-1">
        <p className="font-medium">{t(`step.${kind}`)}</p>
        <Notes {...{ step, meeting, exceptions }} />
      </div>
      {isOpen && (
        <div className="col-span-full flex flex-wrap items-start gap-x-1 sm:col-span-1 sm:col-start-3 lg:col-start-4 lg:flex-nowrap lg:has-[[open]]:col-span-2 lg:has-[[open]]:col-start-3">
          <MarkButton step={step} name={t(`step.${kind}`)} />
          {!doneAt && <PinForm step={step} name={t(`step.${kind}`)} />}
        </div>
      )}
    </li>
  );
}

function Notes({ step, meeting, exceptions }: Pick<Props, "meeting" | "exceptions"> & { step: ListedStep }) {
  const t = useTranslations("plan");
  const locale = useLocale() as Locale;
  const { kind, dueOn, pinned, offsetDays, doneBy } = step;
  const counted = pinned || meeting.date === null ? null : missedRestDay(meeting.date, offsetDays, exceptions);
  const restName = (day: string) => {
    const exception = exceptions.get(day);
    if (!exception) return t("note.weekend");
    return locale === "en" ? exception.nameEn : exception.nameZh;
  };
  const notes = [
    kind === "meeting"
      ? t("note.meeting")
      : t("note.count", { days: Math.abs(offsetDays), side: offsetDays < 0 ? "before" : "after" }),
    ...(counted && counted !== dueOn && !step.doneAt
      ? [t("note.moved", { day: weekdayDate(counted, locale), rest: restName(counted) })]
      : []),
    ...(pinned ? [t("note.pinned")] : []),
    ...(dueOn && !step.doneAt && !isWorkingDay(dueOn, exceptions) ? [t("note.onRest", { rest: restName(dueOn) })] : []),
    ...(doneBy ? [t("note.doneBy", { name: doneBy })] : []),
  ];
  return <p className="text-muted">{notes.join(t("note.stop"))}</p>;
}
