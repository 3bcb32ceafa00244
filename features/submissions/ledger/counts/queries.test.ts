import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, done, submissionsWorld } from "../../testing-submissions";
import { takeItemStep } from "../../items/mutations/take-item-step";
import { totalOf } from "../overview";
import { listCredits } from "../queries";
import { listCounts } from "./queries";

let world: Awaited<ReturnType<typeof submissionsWorld>>;
beforeAll(async () => {
  world = await submissionsWorld();
});
afterAll(() => world.drop());

const third = { year: 2026, quarter: 3 };

describe("the counts of a quarter", () => {
  it("tell of every unit what it handed in and what came of it; credits add up to the ledger", async () => {
    const twice = await world.received("pinggu");
    await world.adopted(twice.itemId);
    await world.adopted(twice.itemId, world.city);
    await world.received("pinggu", { eventOn: "2026-08-01" });
    const { itemId, version } = await world.submitted("daxing");
    const back = { itemId, startedFrom: version, step: "return" as const, reason: "Which village?" };
    done(await takeItemStep(back, { actor: world.desk.editor, at }, world.database));
    const counts = await listCounts(third, 3, world.database);
    const of = (slug: string) => counts.find(({ unitId }) => unitId === world.unit(slug));
    expect(of("pinggu")).toMatchObject({
      ...{ className: "district", submitted: 2, valid: 2, returned: 0, onTime: 1, adopted: 1, missed: 0 },
      ...{ byChannel: { updates: 1, "city-bulletin": 1 }, points: { valid: 100, adoption: 700 } },
    });
    expect(of("daxing")).toMatchObject({ submitted: 1, valid: 0, returned: 1, points: {} });
    expect(of("miyun")).toMatchObject({ submitted: 0, points: {} });
    for (const one of counts) {
      const credits = await listCredits(one.unitId, third, world.database);
      expect(totalOf(one)).toBe(credits.reduce((all, { points }) => all + points, 0));
    }
  });

  it("are of the quarter asked for", async () => {
    const counts = await listCounts({ year: 2026, quarter: 2 }, 3, world.database);
    expect(counts.every(({ submitted }) => submitted === 0)).toBe(true);
  });
});
