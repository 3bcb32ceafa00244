import { hasAttended } from "@/features/meetings/minutes/attended";
import { changesSince } from "@/features/meetings/minutes/compiling/queries";
import { CompileForm } from "@/features/meetings/minutes/components/compile-form";
import { CorrectForm } from "@/features/meetings/minutes/components/correct-form";
import { Corrections } from "@/features/meetings/minutes/components/corrections";
import { EditForm } from "@/features/meetings/minutes/components/edit-form";
import { MinutesStanding } from "@/features/meetings/minutes/components/minutes-standing";
import { MinutesSteps } from "@/features/meetings/minutes/components/minutes-steps";
import { MinutesText } from "@/features/meetings/minutes/components/minutes-text";
import { RecordChanged } from "@/features/meetings/minutes/components/record-changed";
import { daysSince, isLate } from "@/features/meetings/minutes/due";
import { emailOf, listCorrections, listSeats, type Minutes } from "@/features/meetings/minutes/queries";
import { refusals, type Standing, type Step } from "@/features/meetings/minutes/workflow";
import type { Actor } from "@/features/people/actor";
import type { Locale } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { changesOf, printedMinutes } from "./load-minutes";

type Props = { minutes: Minutes; standing: Standing; actor: Actor; locale: Locale; date: string | null };

/** The minutes of a meeting with all that this person can do about them now. */
export async function MinutesWork({ minutes, standing, actor, locale, date }: Props) {
  const { meetingId, version, state, document } = minutes;
  const against = (step: Step) => refusals(step, standing, actor);
  const today = beijingDay(new Date());
  const isToBeJudged = state === "circulated" || state === "approved";
  const may = (step: Step) => against(step).length === 0;
  const [printed, changes, since, corrections, seats, email] = await Promise.all([
    printedMinutes(minutes, locale),
    may("compile") ? changesOf(minutes, actor.name) : [],
    isToBeJudged ? changesSince(minutes, today) : [],
    listCorrections(meetingId),
    listSeats(meetingId),
    emailOf(actor.accountId),
  ]);
  const isOverdue = date !== null && state === "draft" && isLate(date, today);
  const steps = {
    ...{ circulate: against("circulate"), approve: against("approve"), return: against("return") },
    ...{ seal: against("seal"), annex: against("annex") },
  };
  return (
    <div className="grid gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="min-w-0 max-w-5xl">
        <MinutesStanding minutes={minutes} lateDays={isOverdue ? daysSince(date, today) : null} />
        <div className="mt-6">
          {!may("compile") && <RecordChanged changes={since} />}
          <CompileForm {...{ meetingId, version, changes }} refusals={against("compile")} />
          {may("save") ? <EditForm {...{ meetingId, version, document }} /> : <MinutesText minutes={printed} />}
        </div>
        {state !== "draft" && <Corrections corrections={corrections} mayAnswer={may("answer")} />}
        {may("correct") && hasAttended(actor, email, seats) && <CorrectForm meetingId={meetingId} />}
      </div>
      <MinutesSteps {...{ meetingId, version, state }} isChanged={since.length > 0} refusals={steps} />
    </div>
  );
}
