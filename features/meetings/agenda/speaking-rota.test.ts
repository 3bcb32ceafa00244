import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeSpeakers } from "./speaking-rota";

const quarter = { year: 2026, quarter: 4 };
const districts = [1, 2, 3].map((id) => ({ id, protocolOrder: id }));
const heard = (districtId: number, year: number, of: number) => ({
  ...{ districtId, year, quarter: of },
  day: `${year}-${String(of * 3).padStart(2, "0")}-15`,
});
const published = (districtId: number, day: string, themeId = 7) => ({ districtId, themeId, day });
const nothing = { quarter, districts, history: [], cases: [], themeId: null, volunteers: [] };
const order = (given: Partial<Parameters<typeof proposeSpeakers>[0]>) =>
  proposeSpeakers({ ...nothing, ...given }).map(({ districtId }) => districtId);

describe("the order of speaking", () => {
  it.each([
    ["protocol, where nothing else is known", {}, [1, 2, 3]],
    ["never heard before heard", { history: [heard(1, 2020, 1)] }, [2, 3, 1]],
    ["longest not heard first", { history: [heard(1, 2026, 3), heard(2, 2025, 1), heard(3, 2026, 1)] }, [2, 3, 1]],
    [
      "the last time counts",
      { history: [heard(1, 2020, 1), heard(1, 2026, 3), heard(2, 2025, 1), heard(3, 2024, 1)] },
      [3, 2, 1],
    ],
    ["a case before none", { cases: [published(3, "2026-01-01")] }, [3, 1, 2]],
    [
      "a case counts since the last time",
      {
        history: districts.map(({ id }) => heard(id, 2026, 1)),
        cases: [published(2, "2026-03-14"), published(3, "2026-03-16")],
      },
      [3, 1, 2],
    ],
    [
      "the theme between equals",
      { themeId: 8, cases: [published(1, "2026-01-01"), published(2, "2026-01-01", 8)] },
      [2, 1, 3],
    ],
    ["who volunteered between equals", { volunteers: [3] }, [3, 1, 2]],
    ["a case outweighs volunteering", { volunteers: [1], cases: [published(2, "2026-01-01")] }, [2, 1, 3]],
    [
      "waiting outweighs everything",
      {
        volunteers: [1],
        themeId: 7,
        cases: [published(1, "2026-12-01")],
        history: [heard(1, 2026, 3), heard(3, 2026, 3)],
      },
      [2, 1, 3],
    ],
  ])("%s", (_, given, wanted) => {
    expect(order(given)).toEqual(wanted);
  });

  it("says why", () => {
    const given = {
      ...{ history: [heard(1, 2025, 2)], cases: [published(1, "2026-02-02"), published(2, "2026-02-02")] },
      ...{ themeId: 7, volunteers: [1] },
    };
    expect(proposeSpeakers({ ...nothing, ...given })).toEqual([
      { districtId: 2, quarters: null, reasons: ["never_heard", "case_since", "theme_fits"] },
      { districtId: 3, quarters: null, reasons: ["never_heard"] },
      { districtId: 1, quarters: 6, reasons: ["heard", "case_since", "theme_fits", "volunteered"] },
    ]);
  });

  it("counts no quarters below none", () => {
    expect(proposeSpeakers({ ...nothing, history: [heard(1, 2027, 1)] }).at(-1)).toMatchObject({ quarters: 0 });
  });

  it("lists everybody once, whatever the order they come in", () => {
    const id = fc.integer({ min: 1, max: 17 });
    const past = fc.record({
      districtId: id,
      year: fc.integer({ min: 2023, max: 2026 }),
      quarter: fc.integer({ min: 1, max: 4 }),
    });
    const world = fc.record({
      districts: fc.uniqueArray(fc.record({ id, protocolOrder: fc.nat(5) }), { selector: (one) => one.id }),
      history: fc.array(past.map((one) => heard(one.districtId, one.year, one.quarter))),
      cases: fc.array(fc.tuple(id, fc.nat(3)).map(([one, theme]) => published(one, "2025-06-01", theme))),
      themeId: fc.option(fc.nat(3), { nil: null }),
      volunteers: fc.array(id),
    });
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), ({ districts: all, ...given }, chance) => {
        const straight = proposeSpeakers({ quarter, ...given, districts: all });
        const weighed = all.map((one) => ({ one, weight: chance.next().value ?? 0 }));
        const shuffled = weighed.sort((a, b) => a.weight - b.weight).map(({ one }) => one);
        expect(proposeSpeakers({ quarter, ...given, districts: shuffled })).toEqual(straight);
        const ids = all.map((one) => one.id);
        expect(straight.map(({ districtId }) => districtId).sort()).toEqual(ids.sort());
        const waits = straight.map(({ quarters }) => quarters ?? Number.MAX_SAFE_INTEGER);
        expect(waits).toEqual(waits.toSorted((a, b) => b - a));
      }),
    );
  });
});
