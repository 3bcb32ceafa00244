import { randomUUID } from "node:crypto";
import { and, asc, eq, ne } from "drizzle-orm";
import { places } from "@/db/schema/invitations";
import { takeSteps } from "@/features/meetings/attendance/mutations/take-steps";
import type { DeskStep } from "@/features/meetings/attendance/steps";
import { addRole } from "@/features/meetings/invitations/mutations/add-role";
import { inviteBodies } from "@/features/meetings/invitations/mutations/invite-bodies";
import { openInvitations } from "@/features/meetings/invitations/mutations/open-invitations";
import { saveNotice } from "@/features/meetings/invitations/mutations/save-notice";
import { takeStep } from "@/features/meetings/invitations/mutations/take-step";
import { answerFeedback } from "@/features/meetings/trainings/feedback/mutations/answer-feedback";
import { openFeedback } from "@/features/meetings/trainings/feedback/mutations/open-feedback";
import { getForm, listQuestions } from "@/features/meetings/trainings/feedback/queries";
import type { Reply } from "@/features/meetings/trainings/feedback/results";
import { creditHours } from "@/features/meetings/trainings/hours/mutations/credit-hours";
import { setMinutes } from "@/features/meetings/trainings/hours/mutations/set-minutes";
import { getProposals } from "@/features/meetings/trainings/hours/queries";
import { listLecturers } from "@/features/meetings/trainings/lecturers/queries";
import { inviteLecturer } from "@/features/meetings/trainings/mutations/invite-lecturer";
import { visitor } from "@/features/people/actor";
import { fromBeijing } from "@/platform/clock";
import { done, named } from "./certain";
import type { Entry } from "./diary";
import { districts, feedback, walkIns } from "./held-training-people";
import { invitedRoles, lettersAsSent } from "./invitations";
import type { World } from "./world";

const meetingIn = (world: World) => named(world.meetings, "2026-q3");
const organiserAt = (world: World, at: string) => ({
  actor: world.account("organiser@demo.example"),
  at: fromBeijing(at),
});

const invited = "2026-09-02 10:00:00";
const answered = "2026-09-08 09:30:00";
const signedIn = "2026-09-22 12:05:00";
const credited = "2026-09-22 16:20:00";
const opened = "2026-09-22 16:40:00";
const fedBack = "2026-09-24 10:15:00";

async function invite(world: World): Promise<void> {
  const { database } = world;
  const meetingId = meetingIn(world);
  const act = organiserAt(world, invited);
  for (const role of invitedRoles) done(await addRole({ meetingId, ...role }, act, database));
  const notice = {
    ...{ meetingId, version: 0, repliesDueOn: "2026-09-14", remindDays: [3, 1] },
    ...{ basisZh: "根据年度基层组织建设工作安排。", basisEn: "According to the plan of the year." },
    ...{
      requirementsZh: "会后举办短视频专题培训，请全程参加。",
      requirementsEn: "A training on short videos follows.",
    },
    ...{ contactZh: "基层组织建设部 孙乔", contactEn: "Sun Qiao" },
  };
  done(await saveNotice(notice, act, database));
  done(await inviteBodies({ meetingId, unitIds: [], allDistricts: true }, act, database));
  done(await openInvitations({ meetingId }, act, database));
  for (const { id: lecturerId } of await listLecturers({ q: "", aside: undefined }, database)) {
    done(await inviteLecturer({ meetingId, lecturerId }, act, database));
  }
  await lettersAsSent(world, meetingId, act.at);
}

async function answer(world: World): Promise<void> {
  const { database } = world;
  const at = fromBeijing(answered);
  for (const [slug, ...said] of districts) {
    const actor = world.account(`${slug}@demo.example`);
    const own = await database
      .select({ id: places.id })
      .from(places)
      .where(and(eq(places.meetingId, meetingIn(world)), eq(places.unitId, world.unit(slug))))
      .orderBy(asc(places.roleId), asc(places.id));
    for (const [index, { id: placeId }] of own.entries()) {
      const { name, reason = "" } = said[index] ?? { name: "", reason: "" };
      const holder = { name, post: "", email: "", reason };
      const step = reason === "" ? "name_and_confirm" : "decline";
      if (name || reason) done(await takeStep({ placeId, version: 1, step, ...holder }, { actor, at }, database));
    }
  }
}

async function seatsOf(world: World) {
  return world.database
    .select({ id: places.id, name: places.name })
    .from(places)
    .where(and(eq(places.meetingId, meetingIn(world)), ne(places.name, ""), ne(places.reply, "declined")))
    .orderBy(asc(places.id));
}

async function signIn(world: World): Promise<void> {
  const morning = fromBeijing("2026-09-22 08:40:00").getTime();
  const step = (kind: DeskStep["kind"], minute: number, more: Partial<DeskStep>): DeskStep => {
    const [key, at] = [randomUUID(), new Date(morning + minute * 60_000).toISOString()];
    return { ...{ key, kind, place: key, at, reason: "" }, ...more };
  };
  const steps = (await seatsOf(world)).map(({ id, name }, index) => {
    const place = String(id);
    if (name === "冯立秋") return step("excuse", 5, { place, reason: "因病请假" });
    return name === "章若水" ? step("absent", 90, { place }) : step("sign_in", Math.floor(index / 2), { place });
  });
  const left = steps.find(({ kind }) => kind === "sign_in");
  const came = walkIns.map((walkIn, index) =>
    step("walk_in", 16 + index, { walkIn: { ...walkIn, unitId: world.unit("bwf") } }),
  );
  const early = left ? [step("leave", 150, { place: left.place })] : [];
  const act = organiserAt(world, signedIn);
  const batch = { meetingId: meetingIn(world), sentAt: act.at.toISOString(), steps: [...steps, ...came, ...early] };
  done(await takeSteps(batch, act, world.database));
}

async function credit(world: World): Promise<void> {
  const { database } = world;
  const meetingId = meetingIn(world);
  const act = organiserAt(world, credited);
  const early = (await getProposals(meetingId, database))?.proposals.find(({ person }) => person.leftAt !== null);
  const set = { placeId: early?.person.id ?? 0, version: 0, minutes: 60, reason: "参加第一课后因公提前离会" };
  done(await setMinutes(set, act, database));
  const { seen = "" } = (await getProposals(meetingId, database)) ?? {};
  done(await creditHours({ meetingId, seen }, act, database));
}

async function giveFeedback(world: World): Promise<void> {
  const { database } = world;
  const meetingId = meetingIn(world);
  const key = (await getForm(meetingId, database))?.code ?? "";
  const questions = await listQuestions(meetingId, database);
  for (const { marks, helped = "", change = "" } of feedback) {
    const said: Record<string, string> = { helped, change };
    const replies = questions.flatMap(({ id: questionId, kind }, index): Reply[] => {
      const words = said[kind];
      if (words !== undefined) return words === "" ? [] : [{ questionId, mark: null, words }];
      return [{ questionId, mark: Number(marks[index]), words: "" }];
    });
    const act = { actor: visitor, at: fromBeijing(fedBack) };
    done(await answerFeedback({ key, form: randomUUID(), replies }, act, database));
  }
}

/** The meeting of the autumn of 2026 with its training: who came, the hours they were credited and what they thought. */
export const heldTrainingDiary: Entry[] = [
  { at: invited, write: invite },
  { at: answered, write: answer },
  { at: signedIn, write: signIn },
  { at: credited, write: credit },
  {
    at: opened,
    async write(world) {
      done(await openFeedback({ meetingId: meetingIn(world), days: 7 }, organiserAt(world, opened), world.database));
    },
  },
  { at: fedBack, write: giveFeedback },
];
