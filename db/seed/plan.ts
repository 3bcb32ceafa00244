import { addItem } from "@/features/meetings/plan/checklist/mutations/add";
import { tickItem } from "@/features/meetings/plan/checklist/mutations/tick";
import { makePlan } from "@/features/meetings/plan/mutations/make-plan";
import { markStep } from "@/features/meetings/plan/mutations/mark-step";
import { moveMeeting } from "@/features/meetings/plan/mutations/move-meeting";
import { listSteps } from "@/features/meetings/plan/queries";
import { getMeeting } from "@/features/meetings/queries";
import { fromBeijing } from "@/platform/clock";
import { done, named } from "./certain";
import type { Entry } from "./diary";

const at = "2026-11-16 15:10:00";

const checklist = [
  { en: "Book the hall and the sign-in desk", zh: "预订会场和签到台", done: true },
  { en: "Agree the remarks with the leader's office", zh: "与领导办公室商定讲话安排", done: true },
  { en: "Print the collection of cases", zh: "印制案例汇编", done: false },
  { en: "Arrange the photographer", zh: "安排摄影人员", done: false },
  { en: "Test the microphones and the screen", zh: "调试话筒和投影", done: false },
];

/** The plan and the checklist of the meeting that stands ahead, as far as they were seen to. */
export const planEntry: Entry = {
  at,
  async write(world) {
    const act = { actor: world.account("organiser@demo.example"), at: fromBeijing(at) };
    const meetingId = named(world.meetings, "planned");
    const { database } = world;
    done(await makePlan({ meetingId }, act, database));
    const meeting = await getMeeting(meetingId, database);
    const hours = { startsAt: "09:30", endsAt: "11:30" };
    const move = { meetingId, startedFrom: meeting?.version ?? 0, date: meeting?.record.date ?? null, ...hours };
    done(await moveMeeting({ ...move, reason: "" }, act, database));
    for (const { id, kind, version } of await listSteps(meetingId, database)) {
      if (kind !== "call_for_items" && kind !== "notice") continue;
      done(await markStep({ stepId: id, startedFrom: version, done: true }, act, database));
    }
    for (const line of checklist) {
      const { itemId } = done(await addItem({ meetingId, en: line.en, zh: line.zh }, act, database));
      if (line.done) done(await tickItem({ itemId, done: true }, act, database));
    }
  },
};
