import { afterAll, beforeAll, describe, it } from "vitest";
import { everyone, expectAsTold, itKnowsEveryVerb, type Row, titled } from "@/features/people/testing-roles";
import { addAnnex } from "./mutations/add-annex";
import { answerCorrection } from "./mutations/answer-correction";
import { approve } from "./mutations/approve";
import { circulate } from "./mutations/circulate";
import { compile } from "./mutations/compile";
import { correct } from "./mutations/correct";
import { remindOfDrafts } from "./mutations/remind-of-drafts";
import { returnMinutes } from "./mutations/return";
import { saveMinutes } from "./mutations/save";
import { seal } from "./mutations/seal";
import { at, minutesWorld } from "./testing-minutes";

let world: Awaited<ReturnType<typeof minutesWorld>>;
beforeAll(async () => {
  world = await minutesWorld();
});
afterAll(() => world.drop());

// The organiser who may approve is the one who wrote: of somebody else's minutes she would be a second one.
const another = 4_000_000;

const rows: Row[] = [
  {
    file: "mutations/compile.ts",
    needs: "minutes.write",
    ready: async () => {
      const input = { meetingId: await world.held(), startedFrom: 0, take: [] };
      return (act) => compile(input, act, world.database);
    },
  },
  {
    file: "mutations/save.ts",
    needs: "minutes.write",
    ready: async () => {
      const meetingId = await world.moments.drafted();
      const input = { meetingId, startedFrom: 1, texts: { title: { en: "Another title", zh: "" } } };
      return (act) => saveMinutes(input, act, world.database);
    },
  },
  {
    file: "mutations/circulate.ts",
    needs: "minutes.write",
    ready: async () => {
      const input = await world.now(await world.moments.drafted());
      return (act) => circulate(input, act, world.database);
    },
  },
  {
    file: "mutations/correct.ts",
    needs: "minutes.correct",
    ready: async (someone) => {
      const meetingId = await world.moments.circulated();
      await world.seat(meetingId, someone);
      return (act) => correct({ meetingId, words: "It was fifty." }, act, world.database);
    },
  },
  {
    file: "mutations/answer-correction.ts",
    needs: "minutes.write",
    ready: async () => {
      const { correctionId } = await world.moments.corrected();
      const input = { correctionId, answer: "accepted" as const, reason: "" };
      return (act) => answerCorrection(input, act, world.database);
    },
  },
  {
    file: "mutations/approve.ts",
    needs: "minutes.approve",
    ready: async () => {
      const meetingId = await world.moments.circulated();
      await world.writtenBy(meetingId, another);
      const input = await world.now(meetingId);
      return (act) => approve(input, act, world.database);
    },
  },
  {
    file: "mutations/return.ts",
    needs: "minutes.approve",
    ready: async () => {
      const input = await world.now(await world.moments.approved());
      return (act) => returnMinutes(input, act, world.database);
    },
  },
  {
    file: "mutations/seal.ts",
    needs: "minutes.approve",
    ready: async () => {
      const input = await world.now(await world.moments.approved());
      return (act) => seal(input, act, world.database);
    },
  },
  {
    file: "mutations/add-annex.ts",
    needs: "minutes.write",
    ready: async () => {
      const meetingId = await world.moments.sealed();
      return (act) => addAnnex({ meetingId, en: "It was fifty.", zh: "" }, act, world.database);
    },
  },
  {
    file: "mutations/remind-of-drafts.ts",
    needs: "minutes.remind",
    ready: async () => {
      await world.moments.drafted();
      return (act) => remindOfDrafts(act, world.database);
    },
  },
];

const inside = "a part of verbs, in a transaction of theirs: it is given who acts and asks for nothing";

describe("who may do what with minutes", () => {
  itKnowsEveryVerb("features/meetings/minutes", rows, {
    "mutations/note-minutes.ts": inside,
    "mutations/take-step.ts": inside,
    "mutations/write-seal.ts": inside,
  });

  it.each(titled(rows))("%s", async (_, row) => {
    await expectAsTold(row, { database: world.database, everyone: everyone(world.desk), at });
  });
});
