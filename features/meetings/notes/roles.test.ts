import { afterAll, beforeAll, describe, it } from "vitest";
import { people } from "@/db/schema/people";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import type { Actor } from "@/features/people/actor";
import { everyone, expectAsTold, itKnowsEveryVerb, type Row, titled } from "@/features/people/testing-roles";
import { starts as at, meetingDay } from "../attendance/testing-day";
import { addAsk } from "./mutations/add-ask";
import { removeDecision } from "./mutations/remove-decision";
import { saveDecision } from "./mutations/save-decision";
import { saveNote } from "./mutations/save-note";
import { emptyNote } from "./note";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});
afterAll(() => fresh.drop());

const decision = (itemId: number) => ({
  ...{ itemId, decisionId: null, startedFrom: 0, textEn: "agreed", textZh: "", unitId: null, dueOn: null },
});

async function decided(actor: Actor) {
  const { items } = await meetingDay(fresh.database);
  const answer = await saveDecision(decision(items[0] ?? 0), { actor, at }, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.decisionId;
}

const rows: Row[] = [
  {
    file: "mutations/save-note.ts",
    needs: "meeting.note",
    ready: async () => {
      const { items } = await meetingDay(fresh.database);
      const sheet = { ...emptyNote, itemId: items[0] ?? 0, startedFrom: 0, heardEn: "heard" };
      return (act) => saveNote(sheet, act, fresh.database);
    },
  },
  {
    file: "mutations/save-decision.ts",
    needs: "meeting.note",
    ready: async () => {
      const { items } = await meetingDay(fresh.database);
      return (act) => saveDecision(decision(items[0] ?? 0), act, fresh.database);
    },
  },
  {
    file: "mutations/remove-decision.ts",
    needs: "meeting.note",
    ready: async (someone) => {
      const decisionId = await decided(someone);
      return (act) => removeDecision({ decisionId, startedFrom: 1 }, act, fresh.database);
    },
  },
  {
    file: "mutations/add-ask.ts",
    needs: "meeting.note",
    ready: async () => {
      const { meetingId } = await meetingDay(fresh.database);
      const [speaker] = await fresh.database.select().from(people).limit(1);
      const ask = { meetingId, textEn: "visit", textZh: "", dueOn: null, speakerId: speaker?.id ?? null };
      return (act) => addAsk(ask, act, fresh.database);
    },
  },
];

describe("who may write down what a meeting says", () => {
  itKnowsEveryVerb("features/meetings/notes", rows);

  it.each(titled(rows))("%s", async (_, row) => {
    await expectAsTold(row, { database: fresh.database, everyone: everyone(desk), at });
  });
});
