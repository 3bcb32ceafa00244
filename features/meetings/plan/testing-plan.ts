import type { Database } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { createMeeting } from "../mutations/create";
import { getMeeting, listSeries } from "../queries";
import { blankMeeting } from "./opening/blank-meeting";
import { listSteps } from "./queries";
import type { StepKind } from "./steps";

/** Opens a planned meeting on a day for a test, of the series with this slug; answers its id. */
export async function plannedFor(
  { date, series = "grassroots-quarterly" }: { date: string | null; series?: string },
  act: Act,
  hostUnitId: number,
  database: Database,
): Promise<number> {
  const seriesId = (await listSeries(database)).find(({ slug }) => slug === series)?.id ?? 0;
  const record = blankMeeting({ seriesId, year: 2026, quarter: 4, date, hostUnitId }, null);
  const answer = await createMeeting(record, act, database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.meetingId;
}

/** A step of a meeting's plan by its kind. */
export async function stepOf(meetingId: number, kind: StepKind, database: Database) {
  const step = (await listSteps(meetingId, database)).find((one) => one.kind === kind);
  if (!step) throw new Error(`the plan has no ${kind}`);
  return step;
}

/** The days of a meeting's plan by the kinds of its steps. */
export async function daysOf(meetingId: number, database: Database) {
  return Object.fromEntries((await listSteps(meetingId, database)).map(({ kind, dueOn }) => [kind, dueOn]));
}

/** A meeting that must be there. */
export async function meetingOf(meetingId: number, database: Database) {
  const meeting = await getMeeting(meetingId, database);
  if (!meeting) throw new Error(`there is no meeting ${meetingId}`);
  return meeting;
}
