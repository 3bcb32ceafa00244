import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { federationDetails } from "@/db/schema/federation";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { operator } from "@/features/people/actor";
import { blankDetails } from "../details";
import { readDetails } from "../queries";
import { saveDetails } from "./save-details";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

const details = (addressEn: string) => ({ ...blankDetails, addressEn });
const save = (startedFrom: number, addressEn: string) => {
  return saveDetails({ startedFrom, details: details(addressEn) }, { actor: desk.administrator, at }, fresh.database);
};

describe("saving the federation's details", () => {
  it("writes them, puts on record what they were and are, and raises the generation", async () => {
    const before = await readDetails(fresh.database);
    const generation = await readGeneration(fresh.database);
    expect(await save(before.version, "1 Any Street")).toEqual({ ok: true, version: before.version + 1 });
    const now = await readDetails(fresh.database);
    expect(now).toEqual({ details: details("1 Any Street"), version: before.version + 1 });
    const entry = (await auditOf(fresh.database, "federation", 1)).at(-1);
    expect(entry).toMatchObject({ action: "federation.save", actorId: desk.administrator.accountId, at });
    expect([entry?.before, entry?.after]).toEqual([before.details, now.details]);
    expect(await readGeneration(fresh.database)).toBe(generation + 1);
  });

  it("lets one of ten at once win and shows it to the others", async () => {
    const { version } = await readDetails(fresh.database);
    const entries = (await auditOf(fresh.database, "federation", 1)).length;
    const answers = await Promise.all(Array.from({ length: 10 }, (_, number) => save(version, `${number} Street`)));
    expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, version: version + 1 }]);
    const theirs = await readDetails(fresh.database);
    expect(theirs.details).toEqual(details(`${answers.findIndex(({ ok }) => ok)} Street`));
    const lost = { ok: false, reasons: ["newer_version"], theirs };
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(9).fill(lost));
    expect(await auditOf(fresh.database, "federation", 1)).toHaveLength(entries + 1);
  });

  it("refuses whoever may not write them", async () => {
    const before = await readDetails(fresh.database);
    for (const actor of [desk.editor, desk.chief, desk.organiser, desk.districtAdministrator, desk.districtMember]) {
      const input = { startedFrom: before.version, details: details("Elsewhere") };
      const answer = await saveDetails(input, { actor, at }, fresh.database);
      expect(answer, actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await readDetails(fresh.database)).toEqual(before);
  });
});

describe("the details of a federation that has written none", () => {
  it("are empty, and one of ten who write them first wins", async () => {
    await fresh.database.delete(federationDetails);
    expect(await readDetails(fresh.database)).toEqual({ details: blankDetails, version: 0 });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, number) => save(0, `${number} Street`)));
    expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, version: 1 }]);
  });

  it("can be written by the operator", async () => {
    const input = { startedFrom: 1, details: details("First Street") };
    expect(await saveDetails(input, { actor: operator, at }, fresh.database)).toMatchObject({ ok: true });
  });
});
