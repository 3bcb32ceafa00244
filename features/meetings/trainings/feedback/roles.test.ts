import { afterAll, beforeAll, describe, it } from "vitest";
import { places } from "@/db/schema/invitations";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { everyone, expectAsTold, itKnowsEveryVerb, type Row, titled } from "@/features/people/testing-roles";
import { trainingDay } from "../hours/testing-training";
import { addQuestion } from "./mutations/add-question";
import { answerFeedback } from "./mutations/answer-feedback";
import { askMore } from "./mutations/ask-more";
import { changeDays } from "./mutations/change-days";
import { openFeedback } from "./mutations/open-feedback";
import { remindSilent } from "./mutations/remind-silent";
import { removeQuestion } from "./mutations/remove-question";
import { settleLetter } from "./mutations/settle-letter";
import { takeLetter } from "./mutations/take-letter";
import { listQuestions } from "./queries";
import { answerWith, at, daysAfter, lettersOf, openedTraining, sendAll } from "./testing-feedback";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});
afterAll(() => fresh.drop());

const opened = () => openedTraining(fresh.database, desk.organiser);
const question = { kind: "words" as const, en: "Where next?", zh: "下次在哪里？" };

const rows: Row[] = [
  {
    file: "mutations/add-question.ts",
    needs: "training_feedback.write",
    ready: async () => {
      const { meetingId } = await trainingDay(fresh.database);
      return (act) => addQuestion({ meetingId, ...question }, act, fresh.database);
    },
  },
  {
    file: "mutations/remove-question.ts",
    needs: "training_feedback.write",
    ready: async () => {
      const { meetingId } = await trainingDay(fresh.database);
      await addQuestion({ meetingId, ...question }, { actor: desk.organiser, at }, fresh.database);
      const [own] = await listQuestions(meetingId, fresh.database);
      return (act) => removeQuestion({ meetingId, questionId: own?.id ?? 0 }, act, fresh.database);
    },
  },
  {
    file: "mutations/open-feedback.ts",
    needs: "training_feedback.write",
    ready: async () => {
      const { meetingId } = await trainingDay(fresh.database);
      return (act) => openFeedback({ meetingId, days: 7 }, act, fresh.database);
    },
  },
  {
    file: "mutations/change-days.ts",
    needs: "training_feedback.write",
    ready: async () => {
      const { meetingId, version } = await opened();
      return (act) => changeDays({ meetingId, days: 9, version }, act, fresh.database);
    },
  },
  {
    file: "mutations/ask-more.ts",
    needs: "training_feedback.write",
    ready: async () => {
      const { meetingId } = await opened();
      await fresh.database
        .insert(places)
        .values({ meetingId, origin: "guest", name: "Gu Lan", email: "gu.lan@school.example", signedInAt: at });
      return (act) => askMore({ meetingId }, act, fresh.database);
    },
  },
  {
    file: "mutations/answer-feedback.ts",
    needs: "training_feedback.answer",
    ready: async () => {
      const { meetingId, keys } = await opened();
      const input = await answerWith(fresh.database, meetingId, keys[0]?.key ?? "", 4);
      return (act) => answerFeedback(input, act, fresh.database);
    },
  },
  {
    file: "mutations/remind-silent.ts",
    needs: "training_feedback.remind",
    ready: async () => {
      const { meetingId } = await opened();
      await sendAll(fresh.database, meetingId);
      return ({ actor }) => remindSilent({ meetingId }, { actor, at: daysAfter(6) }, fresh.database);
    },
  },
  {
    file: "mutations/take-letter.ts",
    needs: "training_feedback.send_letter",
    ready: async () => {
      const [letter] = await lettersOf(fresh.database, (await opened()).meetingId);
      return (act) => takeLetter({ letterId: letter?.id ?? 0 }, act, fresh.database);
    },
  },
  {
    file: "mutations/settle-letter.ts",
    needs: "training_feedback.send_letter",
    ready: async () => {
      const [letter] = await lettersOf(fresh.database, (await opened()).meetingId);
      return (act) => settleLetter({ letterId: letter?.id ?? 0, sent: true }, act, fresh.database);
    },
  },
];

describe("who may do what with a training's feedback", () => {
  itKnowsEveryVerb("features/meetings/trainings/feedback", rows, {
    "mutations/write-asks.ts": "a part of verbs, in a transaction of theirs: it is given who acts and asks for nothing",
  });

  it.each(titled(rows))("%s", async (_, row) => {
    await expectAsTold(row, { database: fresh.database, everyone: everyone(desk), at });
  });
});
