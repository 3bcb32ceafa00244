import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { vi } from "vitest";
import { closePool } from "@/db/client";
import { units } from "@/db/schema/districts";
import { invitations } from "@/db/schema/invitations";
import { meetings } from "@/db/schema/meetings";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf, waitingJobs } from "@/db/testing-desk";
import { type Actor, operator, visitor } from "@/features/people/actor";
import { createMeeting } from "../mutations/create";
import { saveMeeting } from "../mutations/save";
import { getMeeting, listSeries } from "../queries";
import type { MeetingRecord } from "../record";
import type { TakeStepInput } from "./answering/forms";
import { getInvitation, keyFor } from "./answering/queries";
import { invitationJobs } from "./jobs";
import { addRole } from "./mutations/add-role";
import { inviteBodies } from "./mutations/invite-bodies";
import { openInvitations } from "./mutations/open-invitations";
import { saveNotice } from "./mutations/save-notice";
import { takeStep } from "./mutations/take-step";
import type { Step } from "./place";
import { listInvitations, listPlaces } from "./queries";
import { newLetters, type ReadLetter } from "./testing-letters";

export const at = new Date("2026-11-20T02:00:00Z");
export const later = (days: number) => new Date(at.getTime() + days * 86_400_000);
export const meetingDay = "2026-12-04";
export const dueDay = "2026-12-01";

export let fresh: FreshDatabase;
export let desk: Awaited<ReturnType<typeof deskOf>>;
let dataDir: string;
const known = new Set<string>();

/** A database and a data folder; for `beforeAll`. */
export async function openWorld(): Promise<void> {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
  dataDir = await mkdtemp(join(tmpdir(), "invitations-"));
  vi.stubEnv("DATABASE_URL", fresh.url);
  vi.stubEnv("DATA_DIR", dataDir);
  vi.stubEnv("SITE_URL", "https://portal.example");
}

/** For `afterAll`. */
export async function closeWorld(): Promise<void> {
  await closePool();
  vi.unstubAllEnvs();
  await fresh.drop();
  await rm(dataDir, { recursive: true });
}

export function ok<Answer extends { ok: boolean }>(answer: Answer): Extract<Answer, { ok: true }> {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer as Extract<Answer, { ok: true }>;
}

export const refused = (...reasons: string[]) => ({ ok: false, reasons });
export const byOrganiser = (moment = at) => ({ actor: desk.organiser, at: moment });
export const mayNotWrite = (): Actor[] => [
  ...[desk.editor, desk.chief, desk.administrator, desk.districtAdministrator, desk.districtMember],
  ...[operator, visitor],
];

/** The unit with a slug, and whoever administers it, where it is a district. */
export async function unitOf(slug: string): Promise<{ unitId: number; administrator: Actor }> {
  const [unit] = await fresh.database.select({ id: units.id }).from(units).where(eq(units.slug, slug));
  if (!unit) throw new Error(`there is no unit ${slug}`);
  return { unitId: unit.id, administrator: { ...desk.districtAdministrator, districtId: unit.id } as Actor };
}

export async function newMeeting(changes: Partial<MeetingRecord> = {}): Promise<number> {
  const [series] = await listSeries(fresh.database);
  const record: MeetingRecord = {
    ...{ seriesId: series?.id ?? 0, year: 2026, quarter: 4, status: "planned", date: meetingDay, halfDay: "morning" },
    ...{ mode: "in_person", hostUnitId: desk.unitId, venue: { en: "Lotus Hall", zh: "莲花厅" } },
    ...{ purpose: { en: "review special brands", zh: "总结特色品牌" }, headCount: null, headCountPrecision: "exact" },
    ...{
      endDate: null,
      partners: [],
      isPublic: false,
      attendance: [],
      people: [],
      remarks: null,
      asks: [],
      training: null,
      outlook: [],
    },
    agenda: [
      { ...agendaItem, subject: { en: "women's homes", zh: "妇女之家" } },
      { ...agendaItem, subject: { en: "for the office only", zh: "内部议题" }, internal: true },
    ],
    ...changes,
  };
  return ok(await createMeeting(record, byOrganiser(), fresh.database)).meetingId;
}

const agendaItem = { kind: "discuss" as const, unitId: null, personId: null, subjectYear: null, internal: false };

/** Saves a meeting's record with some facts changed. */
export async function changeMeeting(meetingId: number, changes: Partial<MeetingRecord>, moment = later(1)) {
  const meeting = await getMeeting(meetingId, fresh.database);
  if (!meeting) throw new Error("there is no such meeting");
  const input = { meetingId, startedFrom: meeting.version, record: { ...meeting.record, ...changes } };
  return ok(await saveMeeting(input, byOrganiser(moment), fresh.database));
}

/** Sets the hours, which the record does not hold. */
export const setHours = (meetingId: number, startsAt: string, endsAt: string | null) =>
  fresh.database.update(meetings).set({ startsAt, endsAt }).where(eq(meetings.id, meetingId));

const role = { nameZh: "主管副主席", nameEn: "Vice-president in charge", quota: 1, observer: false };
export const secondRole = { nameZh: "组织宣传部部长", nameEn: "Head of publicity", quota: 2, observer: true };

const noticeOf = (meetingId: number) => ({
  ...{ meetingId, version: 0, repliesDueOn: dueDay, remindDays: [3, 1] },
  ...{
    basisZh: "根据年度工作要点。",
    basisEn: "By the work points of the year.",
    requirementsZh: "",
    requirementsEn: "",
  },
  ...{ contactZh: "孙乔", contactEn: "Sun Qiao" },
});

/** A meeting with two roles (three places for each body) and these bodies as drafts. */
export async function preparedMeeting(slugs: string[] | "districts", changes: Partial<MeetingRecord> = {}) {
  const meetingId = await newMeeting(changes);
  for (const one of [role, secondRole]) ok(await addRole({ meetingId, ...one }, byOrganiser(), fresh.database));
  ok(await saveNotice(noticeOf(meetingId), byOrganiser(), fresh.database));
  const unitIds =
    slugs === "districts" ? [] : await Promise.all(slugs.map(async (slug) => (await unitOf(slug)).unitId));
  const input = { meetingId, unitIds, allDistricts: slugs === "districts" };
  ok(await inviteBodies(input, byOrganiser(), fresh.database));
  return meetingId;
}

/** The same, opened; its letters are not sent yet. */
export async function openedMeeting(slugs: string[] | "districts", changes: Partial<MeetingRecord> = {}) {
  const meetingId = await preparedMeeting(slugs, changes);
  ok(await openInvitations({ meetingId }, byOrganiser(), fresh.database));
  return meetingId;
}

/** The invitation of a body, and its key where it has one. */
export async function invitationOf(meetingId: number, slug: string) {
  const { unitId } = await unitOf(slug);
  const one = (await listInvitations(meetingId, fresh.database)).find((row) => row.unitId === unitId);
  const invitation = one && (await getInvitation(one.id, fresh.database));
  if (!invitation) throw new Error(`${slug} is not invited`);
  const [row] = await fresh.database
    .select({ keySeed: invitations.keySeed })
    .from(invitations)
    .where(eq(invitations.id, invitation.id));
  return { ...invitation, key: row?.keySeed ? keyFor(row.keySeed) : undefined };
}

type Given = Partial<Omit<TakeStepInput, "step">> & { actor?: Actor; moment?: Date };

/** Takes a step on the place of a body at this number, as it stands now. */
export async function step(
  meetingId: number,
  slug: string,
  nth: number,
  what: TakeStepInput["step"],
  given: Given = {},
) {
  const { actor = (await unitOf(slug)).administrator, moment = later(1), ...rest } = given;
  const place = (await invitationOf(meetingId, slug)).places[nth];
  if (!place) throw new Error("there is no such place");
  const who = { name: "Ren Taohua", post: "Vice-President", email: "", reason: "On leave" };
  const input = { placeId: place.id, version: place.version, step: what, ...who, ...rest };
  return takeStep(input, { actor, at: moment }, fresh.database);
}

export const placeNow = async (meetingId: number, slug: string, nth: number) => {
  const place = (await invitationOf(meetingId, slug)).places[nth];
  if (!place) throw new Error("there is no such place");
  return place;
};

export const stepsOf = async (meetingId: number, slug: string, nth: number) =>
  (await placeNow(meetingId, slug, nth)).steps.map(({ step: one, name, reason, actorId }) => [
    ...[one as Step, name, reason, actorId],
  ]);

export const placesOf = (meetingId: number) => listPlaces(meetingId, fresh.database);
export const jobs = async () =>
  (await waitingJobs(fresh.database)).filter(({ job }) => job === "meetings.invitation-letter");

/** Runs the letters' jobs from a number on, each as often as is said; answers what was written into the outbox. */
export async function lettersSince(from: number, times = 1): Promise<ReadLetter[]> {
  const due = (await jobs()).slice(from);
  for (const { payload } of due) {
    for (let time = 0; time < times; time += 1) await invitationJobs["meetings.invitation-letter"](payload);
  }
  return newLetters(join(dataDir, "outbox"), known);
}
