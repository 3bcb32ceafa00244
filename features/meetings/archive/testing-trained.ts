import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import { places } from "@/db/schema/invitations";
import { visitor } from "@/features/people/actor";
import { giveFollowUp } from "../follow-ups/mutations/give";
import { done } from "../minutes/testing-minutes";
import { addAudience } from "../trainings/audiences/mutations/add-audience";
import { addPerson } from "../trainings/audiences/mutations/add-person";
import { addQuestion } from "../trainings/feedback/mutations/add-question";
import { answerFeedback } from "../trainings/feedback/mutations/answer-feedback";
import { openFeedback } from "../trainings/feedback/mutations/open-feedback";
import { getForm, listQuestions } from "../trainings/feedback/queries";
import { isMarked } from "../trainings/feedback/question";
import { creditHours } from "../trainings/hours/mutations/credit-hours";
import { setMinutes } from "../trainings/hours/mutations/set-minutes";
import { getProposals } from "../trainings/hours/queries";
import { addLecturer } from "../trainings/lecturers/mutations/add";
import { inviteLecturer } from "../trainings/mutations/invite-lecturer";
import { afterwards, before, both, type Hands } from "./testing-hands";

/** Gives a training an audience of its own with four people, and a lecturer of the directory. */
export async function audienceFor(meetingId: number, { database, organiser }: Hands): Promise<void> {
  const act = organiser(before);
  const named = { nameEn: "new-media staff", nameZh: "新媒体人员", expected: 20 };
  const { audienceId } = done(await addAudience({ meetingId, ...named }, act, database));
  for (const [name, email] of [
    ["Bai He", ""],
    ["Tao Ran", ""],
    ["Shi Lei", ""],
    ["Qin Yue", "qin.yue@media.example"],
  ] as const) {
    done(await addPerson({ audienceId, name, email, post: "Editor", unitText: "Pinggu" }, act, database));
  }
  const words = { institutionEn: "School", institutionZh: "", fieldsEn: "Video", fieldsZh: "", note: "" };
  const who = { personId: null, nameEn: "He Yan", nameZh: "何雁", pronoun: "she" as const };
  const lecturer = { ...who, ...words, key: randomUUID(), email: "he.yan@school.example" };
  const { lecturerId } = done(await addLecturer(lecturer, act, database));
  done(await inviteLecturer({ meetingId, lecturerId }, act, database));
}

/** What the five who answer say: marks everywhere, and two of them words. */
const answers = [
  [5, "The examples."],
  [3, ""],
  [4, "合作练习"],
  [4, ""],
  [2, ""],
] as const;

async function askedWhatItWasWorth(meetingId: number, { database, organiser }: Hands): Promise<void> {
  const act = organiser(afterwards);
  done(await addQuestion({ meetingId, kind: "scale", ...both("Was the room bright?") }, act, database));
  done(await openFeedback({ meetingId, days: 7 }, act, database));
  const key = (await getForm(meetingId, database))?.code ?? "";
  const questions = await listQuestions(meetingId, database);
  for (const [mark, words] of answers) {
    const replies = questions.map(({ id, kind }) =>
      isMarked(kind) ? { questionId: id, mark, words: "" } : { questionId: id, mark: null, words },
    );
    const said = replies.filter((reply) => reply.mark !== null || reply.words !== "");
    const answer = { key, form: randomUUID(), replies: said };
    done(await answerFeedback(answer, { actor: visitor, at: afterwards }, database));
  }
}

/** Credits the hours of a training, one set by hand, has it judged by five and gives the practice task. */
export async function trained(meetingId: number, hands: Hands): Promise<void> {
  const { database, unit, organiser } = hands;
  const act = organiser(afterwards);
  const ofAudience = and(eq(places.meetingId, meetingId), eq(places.origin, "audience"));
  const [late] = await database.select().from(places).where(ofAudience).orderBy(asc(places.id));
  const set = { placeId: late?.id ?? 0, version: 0, minutes: 45, reason: "Came late." };
  done(await setMinutes(set, act, database));
  const seen = (await getProposals(meetingId, database))?.seen ?? "";
  done(await creditHours({ meetingId, seen }, act, database));
  await askedWhatItWasWorth(meetingId, hands);
  const practice = {
    meetingId,
    key: randomUUID(),
    ...both("make one video"),
    unitIds: [unit("pinggu")],
    supportIds: [],
  };
  done(await giveFollowUp({ ...practice, dueOn: null, ofTraining: true }, act, database));
}
