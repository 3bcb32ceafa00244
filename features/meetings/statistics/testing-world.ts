import { eq } from "drizzle-orm";
import { meetingNotices } from "@/db/schema/invitations";
import { materials } from "@/db/schema/materials";
import { meetings } from "@/db/schema/meetings";
import { meetingMinutes } from "@/db/schema/minutes";
import { fromBeijing } from "@/platform/clock";
import { takeSteps } from "../attendance/mutations/take-steps";
import { stepOf } from "../attendance/testing-day";
import { giveFollowUp } from "../follow-ups/mutations/give";
import { issueFollowUps } from "../follow-ups/mutations/issue";
import { takeStep as takeFollowUpStep } from "../follow-ups/mutations/take-step";
import { listOfMeeting } from "../follow-ups/queries";
import type { Step as FollowUpStep } from "../follow-ups/steps";
import { withdrawInvitation } from "../invitations/mutations/withdraw-invitation";
import {
  byOrganiser,
  changeMeeting,
  desk,
  fresh,
  invitationOf,
  later,
  ok,
  openedMeeting,
  placeNow,
  setHours,
  step,
  unitOf,
} from "../invitations/testing-invitations";
import { makePlan } from "../plan/mutations/make-plan";
import { getMeeting } from "../queries";

const day = "2026-12-04";
const hour = (time: string) => fromBeijing(`${day} ${time}:00`);
const noon = (date: string) => fromBeijing(`${date} 12:00:00`);

const words = { en: "acknowledged", zh: "肯定" };
const asks = [
  { en: "visit more villages", zh: "多走访村庄", dueOn: "2026-12-31" },
  { en: "share one case", zh: "交流一个案例" },
];

/** Three bodies answer for their nine places, in time, too late or not at all; a fourth is withdrawn. */
async function answer(meetingId: number): Promise<void> {
  const take = async (
    ...[slug, nth, what, days, more]: [string, number, Parameters<typeof step>[3], number, object?]
  ) => ok(await step(meetingId, slug, nth, what, { moment: later(days), ...more }));
  await take("pinggu", 0, "name_and_confirm", 1);
  await take("pinggu", 1, "decline", 2);
  await take("pinggu", 1, "substitute", 3, { name: "Su Ping" });
  await take("daxing", 0, "name", 12);
  await take("daxing", 1, "name_and_confirm", 11, { name: "Pan Lixuan" });
  await take("daxing", 2, "decline", 4);
  await take("daxing", 2, "take_back", 5);
  await take("huairou", 0, "name", 2);
  await take("huairou", 0, "withdraw_name", 3, { actor: desk.organiser });
  await take("huairou", 0, "name", 13, { name: "Ma Lin" });
  await take("huairou", 1, "name", 14, { actor: desk.organiser, name: "Bai Yun", moment: hour("10:00") });
  await take("huairou", 2, "decline", 2);
  ok(
    await withdrawInvitation(
      { invitationId: (await invitationOf(meetingId, "fengtai")).id },
      byOrganiser(later(1)),
      fresh.database,
    ),
  );
}

/** From nine to eleven: two come in time, two late, one of the four leaves early; one is excused, a stranger walks in. */
async function signIn(meetingId: number): Promise<void> {
  const at = async (slug: string, nth: number) => String((await placeNow(meetingId, slug, nth)).id);
  const steps = [
    stepOf("sign_in", await at("pinggu", 0), hour("08:50")),
    stepOf("sign_in", await at("daxing", 0), hour("08:55")),
    stepOf("sign_in", await at("pinggu", 1), hour("09:10")),
    stepOf("excuse", await at("huairou", 0), hour("09:15"), { reason: "ill" }),
    stepOf("leave", await at("daxing", 0), hour("10:00")),
    stepOf("sign_in", await at("huairou", 1), hour("10:05")),
    stepOf("walk_in", "", hour("10:10"), {
      walkIn: { name: "Xu Qing", post: "", unitId: (await unitOf("pinggu")).unitId },
    }),
  ];
  ok(
    await takeSteps(
      { meetingId, sentAt: hour("10:10").toISOString(), steps },
      byOrganiser(hour("10:10")),
      fresh.database,
    ),
  );
}

async function followUp(meetingId: number, department: number): Promise<void> {
  const remarks = { speakerId: 1, acknowledged: words, analysed: words, aim: words };
  await changeMeeting(meetingId, { status: "held", remarks, asks }, hour("12:00"));
  const askIds = (await getMeeting(meetingId, fresh.database))?.record.asks.map(({ id }) => id ?? 0) ?? [];
  const unitIds = [(await unitOf("pinggu")).unitId, (await unitOf("daxing")).unitId];
  const issued = { meetingId, askIds, unitIds, supportIds: [], dueOn: null };
  ok(await issueFollowUps(issued, byOrganiser(noon("2026-12-05")), fresh.database));
  const given = { meetingId, key: crypto.randomUUID(), ...words, unitIds: [department], supportIds: [] };
  ok(await giveFollowUp({ ...given, dueOn: "2027-01-15" }, byOrganiser(noon("2026-12-20")), fresh.database));
  const take = async (ask: number, slug: string, what: FollowUpStep, date: string) => {
    const { unitId, administrator } = await unitOf(slug);
    const all = await listOfMeeting(meetingId, date, fresh.database);
    const one = all.find((row) => row.askId === askIds[ask] && row.leadUnitId === unitId);
    const said = { note: "words", progress: 40, links: ["https://example.org/"], fileKeys: [] };
    const byOffice = ["check", "close", "return", "close_early"].includes(what);
    const act = { actor: byOffice ? desk.organiser : administrator, at: noon(date) };
    const input = { followUpId: one?.id ?? 0, version: one?.version ?? 0, step: what, ...said };
    ok(await takeFollowUpStep(input, act, fresh.database));
  };
  await take(0, "pinggu", "acknowledge", "2026-12-10");
  await take(0, "pinggu", "report", "2026-12-20");
  await take(0, "pinggu", "return", "2026-12-22");
  await take(0, "pinggu", "report", "2026-12-30");
  await take(0, "pinggu", "check", "2027-01-08");
  await take(0, "pinggu", "close", "2027-01-08");
  await take(0, "daxing", "acknowledge", "2026-12-16");
  await take(0, "daxing", "report", "2027-01-03");
  await take(0, "daxing", "check", "2027-01-04");
  await take(0, "daxing", "close", "2027-01-04");
  await take(1, "daxing", "acknowledge", "2026-12-10");
  await take(1, "daxing", "close_early", "2026-12-11");
}

/** Minutes sealed on the third working day after the meeting, and three materials: one in time, one late, one gone. */
async function papers(meetingId: number): Promise<void> {
  const document = { title: { en: "", zh: "" }, sections: [] };
  await fresh.database.insert(meetingMinutes).values({
    ...{ meetingId, version: 1, prefixEn: "", prefixZh: "", year: 2026, number: 900, writers: [], state: "sealed" },
    ...{ document, compiled: document, compiledAt: hour("12:00"), sealedAt: noon("2026-12-09") },
  });
  const file = { meetingId, class: "public" as const, titleEn: "", titleZh: "", name: "", type: "pdf", bytes: 1 };
  const at = (date: string, more: object = {}) => ({
    ...{ ...file, key: crypto.randomUUID(), position: 1, sha256: "", addedAt: noon(date) },
    ...more,
  });
  await fresh.database
    .insert(materials)
    .values([at("2026-11-27"), at("2026-11-28"), at("2026-11-20", { removedAt: noon("2026-11-21") })]);
}

/** The meeting of the fourth quarter: everything that can become of a place or a follow-up became of one. */
export async function plantMeeting(department: number): Promise<number> {
  const meetingId = await openedMeeting(["pinggu", "daxing", "huairou", "fengtai"]);
  await setHours(meetingId, "09:00", "11:00");
  ok(await makePlan({ meetingId }, byOrganiser(), fresh.database));
  await answer(meetingId);
  await signIn(meetingId);
  await followUp(meetingId, department);
  await papers(meetingId);
  return meetingId;
}

/** One of the next quarter at which no desk was kept, with no day in its notice but one in its plan. */
export async function plantUnkept(): Promise<number> {
  const date = "2027-01-15";
  const meetingId = await openedMeeting(["pinggu", "daxing"], { year: 2027, quarter: 1, date });
  await fresh.database
    .update(meetingNotices)
    .set({ repliesDueOn: null })
    .where(eq(meetingNotices.meetingId, meetingId));
  ok(await makePlan({ meetingId }, byOrganiser(), fresh.database));
  ok(await step(meetingId, "pinggu", 0, "name_and_confirm", { moment: later(46) }));
  ok(await step(meetingId, "daxing", 0, "name_and_confirm", { moment: later(47) }));
  await changeMeeting(meetingId, { status: "held" }, noon(date));
  return meetingId;
}

/** One that was called off after all had been answered, and a training of its own series. */
export async function plantOthers(trainings: number): Promise<{ training: number }> {
  const off = await openedMeeting(["pinggu"]);
  ok(await step(off, "pinggu", 0, "name_and_confirm"));
  await changeMeeting(off, { status: "cancelled" });
  const training = await openedMeeting(["pinggu"]);
  ok(await step(training, "pinggu", 0, "name_and_confirm"));
  await changeMeeting(training, { status: "held" });
  await fresh.database.update(meetings).set({ seriesId: trainings }).where(eq(meetings.id, training));
  return { training };
}
