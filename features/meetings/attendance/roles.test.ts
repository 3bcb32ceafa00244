import { afterAll, beforeAll, describe, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { everyone, expectAsTold, itKnowsEveryVerb, type Row, titled } from "@/features/people/testing-roles";
import { ticketFor } from "./codes/queries";
import { markPresence } from "./mutations/mark-presence";
import { setHeadCount } from "./mutations/set-head-count";
import { signSelfIn } from "./mutations/sign-self-in";
import { takeSteps } from "./mutations/take-steps";
import { runItem } from "./screen/mutations/run-item";
import { starts as at, meetingDay, stepOf } from "./testing-day";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});
afterAll(() => fresh.drop());

const rows: Row[] = [
  {
    file: "mutations/take-steps.ts",
    needs: "presence.write",
    ready: async () => {
      const { meetingId, places } = await meetingDay(fresh.database);
      const batch = { meetingId, sentAt: at.toISOString(), steps: [stepOf("sign_in", places[0] ?? 0)] };
      return (act) => takeSteps(batch, act, fresh.database);
    },
  },
  {
    file: "mutations/mark-presence.ts",
    needs: "presence.write",
    ready: async () => {
      const { items, places } = await meetingDay(fresh.database);
      const mark = { itemId: items[0] ?? 0, placeId: places[0] ?? 0, present: true };
      return (act) => markPresence(mark, act, fresh.database);
    },
  },
  {
    file: "mutations/sign-self-in.ts",
    needs: "presence.sign_in_self",
    ready: async () => {
      const { meetingId, places } = await meetingDay(fresh.database);
      const input = { ticket: ticketFor(meetingId, at), placeId: places[0] ?? 0, code: "" };
      return (act) => signSelfIn(input, act, fresh.database);
    },
  },
  {
    file: "mutations/set-head-count.ts",
    needs: "meeting.write",
    ready: async () => {
      const { meetingId } = await meetingDay(fresh.database);
      const input = { meetingId, startedFrom: 1, count: 12, precision: "exact" as const, reason: "counted by hand" };
      return (act) => setHeadCount(input, act, fresh.database);
    },
  },
  {
    file: "screen/mutations/run-item.ts",
    needs: "meeting.run",
    ready: async () => {
      const { meetingId, items } = await meetingDay(fresh.database);
      return (act) => runItem({ meetingId, itemId: items[0] ?? 0, startedFrom: 0 }, act, fresh.database);
    },
  },
];

describe("who may do what on the day of a meeting", () => {
  itKnowsEveryVerb("features/meetings/attendance", rows, {
    "mutations/take-step.ts": "a part of verbs, in a transaction of theirs: it is given who acts and asks for nothing",
  });

  it.each(titled(rows))("%s", async (_, row) => {
    await expectAsTold(row, { database: fresh.database, everyone: everyone(desk), at });
  });
});
