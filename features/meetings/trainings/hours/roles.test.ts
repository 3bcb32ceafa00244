import { afterAll, beforeAll, describe, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { everyone, expectAsTold, itKnowsEveryVerb, type Row, titled } from "@/features/people/testing-roles";
import { minutesAfter } from "../../attendance/testing-day";
import { clearMinutes } from "./mutations/clear-minutes";
import { creditHours } from "./mutations/credit-hours";
import { setMinutes } from "./mutations/set-minutes";
import { getProposals } from "./queries";
import { exportRecord } from "./record/mutations/export-record";
import { trainingDay } from "./testing-training";

const at = minutesAfter(240);

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});
afterAll(() => fresh.drop());

const setting = { version: 0, minutes: 30, reason: "left early" };

const rows: Row[] = [
  {
    file: "mutations/set-minutes.ts",
    needs: "training_hours.write",
    ready: async () => {
      const { people } = await trainingDay(fresh.database);
      return (act) => setMinutes({ ...setting, placeId: people.liMin }, act, fresh.database);
    },
  },
  {
    file: "mutations/clear-minutes.ts",
    needs: "training_hours.write",
    ready: async () => {
      const { people } = await trainingDay(fresh.database);
      await setMinutes({ ...setting, placeId: people.liMin }, { actor: desk.organiser, at }, fresh.database);
      return (act) => clearMinutes({ placeId: people.liMin, version: 1 }, act, fresh.database);
    },
  },
  {
    file: "mutations/credit-hours.ts",
    needs: "training_hours.write",
    ready: async () => {
      const { meetingId } = await trainingDay(fresh.database);
      const { seen = "" } = (await getProposals(meetingId, fresh.database)) ?? {};
      return (act) => creditHours({ meetingId, seen }, act, fresh.database);
    },
  },
  {
    file: "record/mutations/export-record.ts",
    needs: "training_hours.read",
    ready: async () => {
      const filter = { q: "", year: undefined, district: undefined };
      return (act) => exportRecord({ filter, file: "xlsx" }, act, fresh.database);
    },
  },
];

describe("who may do what with training hours", () => {
  itKnowsEveryVerb("features/meetings/trainings/hours", rows);

  it.each(titled(rows))("%s", async (_, row) => {
    await expectAsTold(row, { database: fresh.database, everyone: everyone(desk), at });
  });
});
