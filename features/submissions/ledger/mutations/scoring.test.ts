import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ledgerCredits, scoringSchemes } from "@/db/schema/submissions";
import { auditOf } from "@/db/testing-desk";
import { takeBackAdoption } from "../../channels/mutations/take-back-adoption";
import { mergeItem } from "../../items/mutations/merge-item";
import { takeItemStep } from "../../items/mutations/take-item-step";
import { at, done, plainScheme, submissionsWorld } from "../../testing-submissions";
import { listCredits } from "../queries";
import { scoreUnits } from "./score-units";

let world: Awaited<ReturnType<typeof submissionsWorld>>;
beforeAll(async () => {
  world = await submissionsWorld();
});
afterAll(() => world.drop());

const third = { year: 2026, quarter: 3 };

async function told(slug: string) {
  const credits = await listCredits(world.unit(slug), third, world.database);
  return credits.map(({ kind, itemId, points }) => [kind, itemId, points]);
}

describe("credits on the ledger", () => {
  it("come with an item that is received and adopted, and go with an adoption that is taken back", async () => {
    const { itemId } = await world.received("miyun");
    expect(await told("miyun")).toEqual([["valid", itemId, 50]]);
    const adoptionId = await world.adopted(itemId);
    await world.adopted(itemId, world.city);
    expect(await told("miyun")).toEqual([
      ["valid", itemId, 50],
      ["adoption", itemId, 200],
      ["adoption", itemId, 500],
    ]);
    const act = { actor: world.desk.editor, at };
    done(await takeBackAdoption({ adoptionId, reason: "sent twice" }, act, world.database));
    expect(await told("miyun")).toEqual([
      ["valid", itemId, 50],
      ["adoption", itemId, 500],
    ]);
    const entries = await auditOf(world.database, "unit", world.unit("miyun"));
    expect(entries.map(({ action, before, after }) => [action, before, after])).toEqual([
      ["ledger.score", { ...third, points: 0 }, { ...third, points: 50 }],
      ["ledger.score", { ...third, points: 50 }, { ...third, points: 250 }],
      ["ledger.score", { ...third, points: 250 }, { ...third, points: 750 }],
      ["ledger.score", { ...third, points: 750 }, { ...third, points: 550 }],
    ]);
  });

  it("are shared by the sources of what was merged", async () => {
    const [one, other] = [await world.received("huairou"), await world.received("yanqing")];
    await world.adopted(one.itemId);
    const merge = { itemId: other.itemId, intoId: one.itemId, startedFrom: other.version };
    done(await mergeItem(merge, { actor: world.desk.editor, at }, world.database));
    expect(await told("huairou")).toEqual([
      ["valid", one.itemId, 25],
      ["adoption", one.itemId, 100],
    ]);
    expect(await told("yanqing")).toEqual([
      ["valid", one.itemId, 25],
      ["adoption", one.itemId, 100],
    ]);
  });

  it("go with an item that is returned", async () => {
    const { itemId, version } = await world.received("daxing");
    const back = { itemId, startedFrom: version, step: "return" as const, reason: "the place is missing" };
    done(await takeItemStep(back, { actor: world.desk.editor, at }, world.database));
    expect(await told("daxing")).toEqual([]);
    expect(await world.item(itemId)).toMatchObject({ state: "returned", returnReason: "the place is missing" });
  });

  it("belong to the quarter in which the item was handed in, in Beijing", async () => {
    const { itemId } = await world.received("tongzhou", { eventOn: "2026-06-29" }, new Date("2026-06-30T15:59:59Z"));
    expect(await told("tongzhou")).toEqual([]);
    const second = await listCredits(world.unit("tongzhou"), { year: 2026, quarter: 2 }, world.database);
    expect(second.map(({ itemId: of, month }) => [of, month])).toEqual([[itemId, "2026-06"]]);
  });

  it("are the same scored anew as they came about, and follow another scheme", async () => {
    const unitIds = ["miyun", "huairou", "yanqing", "daxing"].map(world.unit);
    const all = () => world.database.select().from(ledgerCredits).where(eq(ledgerCredits.quarter, 3));
    const plain = (rows: Awaited<ReturnType<typeof all>>) =>
      rows.map(({ id: _, ...row }) => JSON.stringify(row)).toSorted();
    const before = plain(await all());
    const act = { actor: world.desk.organiser, at };
    await world.database.transaction((tx) => scoreUnits(tx, { ...third, unitIds }, act));
    expect(plain(await all())).toEqual(before);
    const settings = { ...plainScheme, valid: 0, counting: "highest" as const };
    const [scheme] = await world.database
      .insert(scoringSchemes)
      .values({ countsFrom: "2026-09-30", settings, reason: "highest only", createdAt: at })
      .returning({ id: scoringSchemes.id });
    await world.database.transaction((tx) => scoreUnits(tx, { ...third, unitIds }, act));
    expect((await all()).every(({ kind }) => kind === "adoption")).toBe(true);
    await world.database.delete(scoringSchemes).where(eq(scoringSchemes.id, scheme?.id ?? 0));
    await world.database.transaction((tx) => scoreUnits(tx, { ...third, unitIds }, act));
    expect(plain(await all())).toEqual(before);
  });
});
