import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { listDistricts, listUnits } from "@/features/districts/queries";
import type { Actor } from "@/features/people/actor";
import { listPeople } from "@/features/people/queries";
import { beijingDay } from "@/platform/clock";
import { createMeeting } from "../mutations/create";
import { getMeeting, listSeries } from "../queries";
import type { MeetingRecord } from "../record";
import { issueFollowUps } from "./mutations/issue";
import { takeStep } from "./mutations/take-step";
import { listOfMeeting } from "./queries";
import type { Stepping } from "./stepping";

export const at = new Date("2026-03-26T08:00:00Z");
export const today = beijingDay(at);

/** A record of a held meeting with four asks, the first of them with a day. */
export function heldRecord(ids: { seriesId: number; hostUnitId: number; speakerId: number }): MeetingRecord {
  const nothing = { en: "", zh: "" };
  return {
    ...{ seriesId: ids.seriesId, year: 2027, quarter: 1, status: "held", date: "2026-03-26", halfDay: null },
    ...{ mode: "in_person", hostUnitId: ids.hostUnitId, venue: nothing, purpose: nothing },
    ...{ headCount: null, headCountPrecision: "exact", isPublic: false, attendance: [], people: [], agenda: [] },
    remarks: { speakerId: ids.speakerId, acknowledged: nothing, analysed: nothing, aim: nothing },
    asks: [
      { en: "visit more villages", zh: "多走访村庄", dueOn: "2026-06-30" },
      { en: "share one case each quarter", zh: "每季度交流一个案例" },
      { en: "report in time", zh: "及时报送" },
      { en: "train one cadre", zh: "培训一名干部" },
    ],
    ...{ endDate: null, partners: [], training: null, outlook: [] },
  };
}

/** A database of one's own with people, districts, and hands that hold a meeting, issue its asks and take steps. */
export async function ownFollowUps() {
  const fresh: FreshDatabase = await freshDatabase();
  const { database } = fresh;
  const desk = await deskOf(database);
  const [units, districts, people, [series]] = await Promise.all([
    listUnits(database),
    listDistricts(database),
    listPeople(database),
    listSeries(database),
  ]);
  const unit = (slug: string) => units.find((one) => one.slug === slug)?.id ?? 0;
  const seriesId = series?.id ?? 0;
  const blank = heldRecord({ seriesId, hostUnitId: unit("bwf"), speakerId: people[0]?.id ?? 0 });
  const pinggu: Actor = { ...desk.districtAdministrator, districtId: unit("pinggu") } as Actor;
  const daxing: Actor = { ...desk.districtAdministrator, districtId: unit("daxing") } as Actor;

  async function held(changes: Partial<MeetingRecord> = {}) {
    const record = { ...blank, ...changes };
    const answer = await createMeeting(record, { actor: desk.organiser, at }, database);
    if (!answer.ok) throw new Error(answer.reasons.join());
    return { meetingId: answer.meetingId, askIds: answer.ids.asks };
  }

  async function issue(
    input: { meetingId: number; askIds: number[]; unitIds?: number[]; dueOn?: string | null },
    actor: Actor = desk.organiser,
  ) {
    return issueFollowUps({ unitIds: [], supportIds: [], dueOn: null, ...input }, { actor, at }, database);
  }

  /** One ask issued to Pinggu alone, and taken so far by these steps. */
  async function one(...steps: Stepping["step"][]) {
    const meeting = await held();
    await issue({ ...meeting, askIds: meeting.askIds.slice(0, 1), unitIds: [unit("pinggu")] });
    const [followUp] = await listOfMeeting(meeting.meetingId, today, database);
    if (!followUp) throw new Error("nothing was issued");
    for (const [index, step] of steps.entries()) {
      const municipal = ["check", "close", "return", "close_early", "reopen", "uncheck", "unclose"].includes(step);
      const answer = await take(followUp.id, index + 1, step, municipal ? desk.organiser : pinggu);
      if (!answer.ok) throw new Error(answer.reasons.join());
    }
    return { ...meeting, followUpId: followUp.id, version: steps.length + 1 };
  }

  function take(
    followUpId: number,
    version: number,
    step: Stepping["step"],
    actor: Actor,
    said: Partial<Stepping> = {},
  ) {
    const usual = { note: "words", progress: 40, links: ["https://example.org/"], fileKeys: [] };
    return takeStep({ followUpId, version, step, ...usual, ...said }, { actor, at }, database);
  }

  return {
    ...{
      ...desk,
      database,
      url: fresh.url,
      drop: fresh.drop,
      unit,
      districts,
      pinggu,
      daxing,
      seriesId,
      held,
      issue,
      one,
      take,
    },
    record: async (meetingId: number) => {
      const meeting = await getMeeting(meetingId, database);
      if (!meeting) throw new Error("there is no such meeting");
      return meeting;
    },
  };
}
