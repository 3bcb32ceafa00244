import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { itemPresences } from "@/db/schema/attendance";
import { units } from "@/db/schema/districts";
import { invitations, invitedRoles, placeSteps, places } from "@/db/schema/invitations";
import { materials } from "@/db/schema/materials";
import { decisions, itemNotes } from "@/db/schema/meeting-notes";
import { meetings } from "@/db/schema/meetings";
import { meetingMinutes } from "@/db/schema/minutes";
import { accounts } from "@/db/schema/people";
import { trainingAudiences } from "@/db/schema/trainings";
import { freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import type { Actor } from "@/features/people/actor";
import { createMeeting } from "../mutations/create";
import { getMeeting, listSeries } from "../queries";
import type { MeetingRecord } from "../record";
import { addAnnex } from "./mutations/add-annex";
import { answerCorrection } from "./mutations/answer-correction";
import { approve } from "./mutations/approve";
import { circulate } from "./mutations/circulate";
import { compile } from "./mutations/compile";
import { correct } from "./mutations/correct";
import { seal } from "./mutations/seal";
import { getMinutes, listCorrections } from "./queries";

export const at = new Date("2026-11-26T02:00:00Z");

type Done<Answer> = Extract<Answer, { ok: true }>;

/** The answer of a verb that must have done what it was asked. */
export function done<Answer extends { ok: boolean }>(answer: Answer): Done<Answer> {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer as Done<Answer>;
}

async function unitBy(slug: string, database: Database): Promise<number> {
  const [unit] = await database.select({ id: units.id }).from(units).where(eq(units.slug, slug));
  if (!unit) throw new Error(`there is no ${slug}`);
  return unit.id;
}

async function administratorOf(districtId: number, database: Database): Promise<Actor & { accountId: number }> {
  const [one] = await database.select().from(accounts).where(eq(accounts.districtId, districtId)).orderBy(accounts.id);
  if (!one) throw new Error("the district has no administrator");
  return { accountId: one.id, name: one.name, role: "district_administrator", districtId };
}

async function recordFor(database: Database, ids: { host: number; pinggu: number }): Promise<MeetingRecord> {
  const [series] = await listSeries(database);
  const item = { unitId: null, personId: null, subjectYear: null, internal: false };
  return {
    ...{ seriesId: series?.id ?? 0, year: 2026, quarter: 4, status: "held", date: "2026-11-20", halfDay: "afternoon" },
    ...{
      endDate: null,
      mode: "in_person",
      hostUnitId: ids.host,
      headCount: null,
      headCountPrecision: "exact",
      isPublic: false,
    },
    venue: { en: "Lotus Hall", zh: "莲花礼堂" },
    purpose: { en: "review the quarter", zh: "总结季度工作" },
    partners: [{ name: { en: "the Lotus Foundation", zh: "莲花基金会" }, role: "supporter" }],
    attendance: [{ name: { en: "vice-presidents", zh: "副主席" }, count: 17 }],
    people: [{ personId: 1, part: "presided" }],
    agenda: [
      { ...item, kind: "present", unitId: ids.pinggu, subject: { en: "women's homes", zh: "妇女之家建设" } },
      { ...item, kind: "discuss", subject: { en: "the plan of the year", zh: "全年计划" } },
    ],
    remarks: {
      speakerId: 1,
      acknowledged: { en: "progress", zh: "进展" },
      analysed: { en: "", zh: "" },
      aim: { en: "", zh: "" },
    },
    asks: [{ en: "visit more villages", zh: "深入基层走访", dueOn: "2026-12-31" }],
    training: null,
    outlook: [{ en: "go on", zh: "继续推进" }],
  };
}

/** A database with a world in which meetings are held and minuted. */
export async function minutesWorld() {
  const fresh = await freshDatabase();
  const { database } = fresh;
  const desk = await deskOf(database);
  const [pinggu, daxing, miyun, host] = await Promise.all(
    ["pinggu", "daxing", "miyun", "bwf"].map((slug) => unitBy(slug, database)),
  );
  const of = { pinggu: pinggu ?? 0, daxing: daxing ?? 0, miyun: miyun ?? 0, host: host ?? 0 };
  const by = (actor: Actor, moment = at) => ({ actor, at: moment });
  const [chiefAccount] = await database.select().from(accounts).where(eq(accounts.id, desk.chief.accountId));

  /** A meeting that was held: Pinggu came, Daxing was invited and excused, Miyun knows nothing; a chief editor came. */
  async function held() {
    const record = await recordFor(database, of);
    const { meetingId } = done(await createMeeting(record, by(desk.organiser), database));
    await database.update(meetings).set({ startsAt: "14:00", endsAt: "16:30" }).where(eq(meetings.id, meetingId));
    const [role] = await database
      .insert(invitedRoles)
      .values({ meetingId, position: 1, nameEn: "vice-presidents in charge", nameZh: "主管副主席", quota: 1 })
      .returning();
    const invited = await database
      .insert(invitations)
      .values([of.pinggu, of.daxing].map((unitId) => ({ meetingId, unitId, state: "open" as const })))
      .returning();
    const seat = { meetingId, origin: "invited" as const, roleId: role?.id ?? 0 };
    const [came] = await database
      .insert(places)
      .values([
        { ...seat, invitationId: invited[0]?.id, name: "Ren Taohua", signedInAt: at },
        { ...seat, invitationId: invited[1]?.id, name: "Pan Lixuan", absence: "excused", reason: "on leave" },
        { meetingId, origin: "walk_in", name: desk.chief.name, email: chiefAccount?.email ?? "", signedInAt: at },
      ])
      .returning();
    await database.insert(placeSteps).values({ placeId: came?.id ?? 0, step: "sign_in", name: "Ren Taohua", at });
    const [presented, discussed] = (await getMeeting(meetingId, database))?.record.agenda ?? [];
    const [first, second] = [presented?.id ?? 0, discussed?.id ?? 0];
    await database.insert(itemNotes).values([
      { itemId: first, heardEn: "Forty homes are open.", heardZh: "已开放四十个。", writtenAt: at },
      { itemId: second, discussedEn: "Two dates were weighed.", writtenBy: desk.organiser.accountId, writtenAt: at },
    ]);
    await database.insert(decisions).values([
      {
        ...{ itemId: second, position: 1, unitId: of.pinggu, dueOn: "2026-12-15" },
        ...{ textEn: "send in the list of homes", textZh: "报送妇女之家名录" },
      },
      { itemId: second, position: 2, unitId: of.miyun, textEn: "only Miyun's", textZh: "仅限密云" },
    ]);
    await database
      .insert(trainingAudiences)
      .values({ meetingId, position: 1, nameEn: "new-media staff", nameZh: "新媒体人员" });
    await database.insert(itemPresences).values({ itemId: first, placeId: came?.id ?? 0, present: true });
    await database.insert(materials).values({
      ...{ meetingId, itemId: first, position: 1, key: `homes-${meetingId}`, class: "participants", addedAt: at },
      ...{ titleEn: "Homes", titleZh: "妇女之家", name: "homes.pdf", type: "pdf", bytes: 3, sha256: "0".repeat(64) },
    });
    return meetingId;
  }

  const read = async (meetingId: number) => {
    const minutes = await getMinutes(meetingId, database);
    if (!minutes) throw new Error("there are no minutes");
    return minutes;
  };
  const now = async (meetingId: number) => ({ meetingId, version: (await read(meetingId)).version });

  /** Meetings whose minutes stand so. */
  const moments = {
    async drafted() {
      const meetingId = await held();
      done(await compile({ meetingId, startedFrom: 0, take: [] }, by(desk.organiser), database));
      return meetingId;
    },
    async circulated() {
      const meetingId = await moments.drafted();
      done(await circulate(await now(meetingId), by(desk.organiser), database));
      return meetingId;
    },
    async corrected(words = "Fifty homes are open.") {
      const meetingId = await moments.circulated();
      done(await correct({ meetingId, words }, by(await administratorOf(of.pinggu, database)), database));
      const [correction] = await listCorrections(meetingId, database);
      return { meetingId, correctionId: correction?.id ?? 0 };
    },
    async approved() {
      const { meetingId, correctionId } = await moments.corrected();
      const answer = { correctionId, answer: "declined" as const, reason: "It was forty." };
      done(await answerCorrection(answer, by(desk.organiser), database));
      done(await approve(await now(meetingId), by(desk.secondChief), database));
      return meetingId;
    },
    async sealed() {
      const meetingId = await moments.approved();
      done(await seal(await now(meetingId), by(desk.secondChief), database));
      return meetingId;
    },
    async annexed() {
      const meetingId = await moments.sealed();
      done(await addAnnex({ meetingId, en: "Forty-one.", zh: "四十一个。" }, by(desk.organiser), database));
      return meetingId;
    },
  };
  /** Lets somebody have signed in, for her district or for herself. */
  async function seat(meetingId: number, { accountId }: Actor) {
    const [account] =
      accountId === null ? [] : await database.select().from(accounts).where(eq(accounts.id, accountId));
    if (!account) return;
    const who = { name: account.name, email: account.email, unitId: account.districtId };
    const place = { meetingId, origin: "walk_in" as const, ...who, signedInAt: at };
    await database.insert(places).values(place);
  }

  const writtenBy = (meetingId: number, writer: number) =>
    database
      .update(meetingMinutes)
      .set({ writers: [writer] })
      .where(eq(meetingMinutes.meetingId, meetingId));

  return {
    ...{ ...fresh, desk, of, by, held, read, now, moments, seat, writtenBy },
    administratorOf: (id: number) => administratorOf(id, database),
  };
}
