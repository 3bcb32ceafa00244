import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quarter } from "../address";
import { medianRate, orderedBy, tintOf } from "./comparing";
import { type Counts, counted, type Row, spans, sumOf } from "./counts";
import { figureOf, firstRate, groups, percentOf, rates, shareOf } from "./figures";
import { type Body, byBody, byMeeting, byQuarter, byRole, ofBody, type StatedMeeting } from "./grouping";

const quarters: Quarter[] = [3, 4].map((quarter) => ({ year: 2026, quarter }));
const bodies: Body[] = [1, 2, 3, 4].map((id) => ({
  ...{ id, slug: `body-${id}`, shortEn: `Body ${id}`, shortZh: `单位${id}` },
  kind: id === 4 ? "department" : "district",
}));
const meetings: StatedMeeting[] = [3, 2, 1].map((id) => ({
  ...{ id, year: 2026, quarter: id === 1 ? 3 : 4, status: "held", kind: "quarterly", date: null },
  ...{ seriesEn: "", seriesZh: "" },
}));
const vice = { en: "Vice-president", zh: "主管副主席", position: 1 };
const head = { en: "Head", zh: "", position: 2 };

const few = fc.nat({ max: 6 });
const days = fc.array(fc.nat({ max: 40 }), { maxLength: 4 });

/** Some places of one body, as the database counts them: what came, was excused and was absent are all there are. */
const places = fc
  .record({ came: few, excused: few, absent: few, answered: few, dated: few, onTime: few, late: few, answerDays: days })
  .map(({ came, excused, absent, answered, dated, onTime, late, answerDays }) => {
    const opened = came + excused + absent;
    const asked = Math.min(opened, dated);
    const least = { answered: Math.min(opened, answered), dated: asked, onTime: Math.min(asked, onTime) };
    return { came, excused, absent, opened, ...least, late: Math.min(came, late), answerDays };
  });

const followUps = fc
  .record({ issued: few, toAcknowledge: few, acknowledged: few, due: few, closed: few, closedOnTime: few })
  .map((drawn) => {
    const at = (name: keyof typeof drawn, most: number) => Math.min(most, drawn[name]);
    const [toAcknowledge, due, closed] = [at("toAcknowledge", drawn.issued), at("due", drawn.issued), drawn.closed];
    const shut = Math.min(closed, drawn.issued);
    return {
      ...{ issued: drawn.issued, toAcknowledge, due, closed: shut },
      acknowledged: at("acknowledged", toAcknowledge),
      closedOnTime: at("closedOnTime", Math.min(due, shut)),
    };
  });

const row: fc.Arbitrary<Row> = fc
  .tuple(
    fc.constantFrom(1, 2, 3),
    fc.constantFrom(1, 2, 4),
    fc.oneof(fc.tuple(fc.constantFrom(vice, head), places), fc.tuple(fc.constant(null), followUps)),
  )
  .map(([meetingId, unitId, [role, own]]) => ({ ...own, meetingId, unitId, role }));

const all = fc.array(row, { maxLength: 30 });

/** What does not depend on the order in which days were told. */
const settled = (counts: Counts) => ({
  ...counts,
  ...Object.fromEntries(spans.map((name) => [name, [...counts[name]].sort((a, b) => a - b)])),
});

describe("sums", () => {
  it("over quarters, bodies, meetings and roles are the whole, and nothing depends on the order of the rows", () => {
    fc.assert(
      fc.property(all, fc.nat(), (rows, seed) => {
        const statistics = { meetings, rows };
        const whole = settled(sumOf(rows));
        const again = (parts: Counts[]) => settled(sumOf(parts));
        expect(again(byQuarter(statistics, quarters).quarters.map(({ counts }) => counts))).toEqual(whole);
        const rowsOfBodies = byBody(statistics, bodies, quarters);
        expect(again(rowsOfBodies.map((one) => one.all))).toEqual(whole);
        expect(again(rowsOfBodies.flatMap((one) => one.quarters))).toEqual(whole);
        expect(again(byMeeting(statistics).map(({ counts }) => counts))).toEqual(whole);
        const ofRoles = again(byRole(statistics).map(({ counts }) => counts));
        expect([ofRoles.opened, ofRoles.came]).toEqual([whole.opened, whole.came]);
        const turned = rows.map((_, index) => rows[(index + seed) % rows.length] as Row).reverse();
        expect(byBody({ meetings, rows: turned }, bodies, quarters).map((one) => settled(one.all))).toEqual(
          rowsOfBodies.map((one) => settled(one.all)),
        );
        expect(byRole({ meetings, rows: turned }).map(({ role }) => role)).toEqual(
          byRole(statistics).map(({ role }) => role),
        );
      }),
    );
  });

  it("of places are parted by came, excused and absent, and every rate lies between none and all", () => {
    fc.assert(
      fc.property(all, (rows) => {
        const counts = sumOf(rows);
        expect(counts.came + counts.excused + counts.absent).toBe(counts.opened);
        for (const rate of rates) {
          const share = shareOf(rate, counts);
          const percent = percentOf(share);
          if (share.whole === 0) expect([percent, figureOf(rate, counts)]).toEqual([null, null]);
          else {
            expect(share.part).toBeLessThanOrEqual(share.whole);
            expect(Number(percent)).toBeGreaterThanOrEqual(0);
            expect(Number(percent)).toBeLessThanOrEqual(100);
            expect(percent === "100.0").toBe(share.part === share.whole);
            expect(percent === "0.0").toBe(share.part === 0);
          }
        }
      }),
    );
  });

  it("of nothing have no figure but that nothing was held and nothing issued", () => {
    const told = groups.flatMap(({ names }) => names.map((name) => [name, figureOf(name, sumOf([]))] as const));
    expect(told.filter(([, figure]) => figure !== null)).toEqual([
      ["meetings", 0],
      ["issued", 0],
    ]);
  });

  it("show the first rate there is", () => {
    expect(firstRate(sumOf([]))).toBe("attendance");
    expect(firstRate(sumOf([{ issued: 3, opened: 0 }]))).toBe("closed");
    expect(firstRate(sumOf([{ issued: 3, opened: 2 }]))).toBe("replies");
  });

  it("count each thing once", () => {
    expect(Object.keys(sumOf([])).sort()).toEqual([...counted, ...spans].sort());
    expect(new Set([...counted, ...spans]).size).toBe(counted.length + spans.length);
  });
});

describe("the tables", () => {
  const rows: Row[] = [
    { meetingId: 1, unitId: 2, role: { ...vice, en: "Vice-President in charge", position: 7 }, came: 1, absent: 1 },
    { meetingId: 3, unitId: 2, role: vice, came: 1 },
    { meetingId: 3, unitId: 4, role: head, came: 1 },
    { meetingId: 3, unitId: null, role: null, meetings: 1 },
  ];

  it("show every district, and of other bodies those that have a figure", () => {
    const found = byBody({ meetings, rows }, bodies, quarters);
    expect(found.map(({ body, all: sum }) => [body.id, sum.came])).toEqual([
      [1, 0],
      [2, 2],
      [3, 0],
      [4, 1],
    ]);
    expect(byBody({ meetings, rows: rows.slice(0, 2) }, bodies, quarters).map(({ body }) => body.id)).toEqual([
      1, 2, 3,
    ]);
  });

  it("know a role by its Chinese name, and call it as the newest meeting does", () => {
    expect(byRole({ meetings, rows }).map(({ role, counts }) => [role.en, counts.came, counts.absent])).toEqual([
      ["Vice-president", 2, 1],
      ["Head", 1, 0],
    ]);
  });

  it("of one body hold its own alone", () => {
    const own = ofBody({ meetings, rows }, 2);
    expect(own.rows.every(({ unitId }) => unitId === 2)).toBe(true);
    expect(own.meetings.map(({ id }) => id)).toEqual([3, 1]);
  });
});

describe("districts beside each other", () => {
  const share = (part: number, whole: number) => ({ part, whole });

  it("are ordered by fractions; who ties keeps her place, who has none stands last", () => {
    const rows = [share(2, 4), share(0, 0), share(1, 2), share(3, 3), share(1, 3)];
    const lowest = orderedBy(rows, (one) => one, "lowest");
    expect(lowest.map((one) => rows.indexOf(one))).toEqual([4, 0, 2, 3, 1]);
    const highest = orderedBy(rows, (one) => one, "highest");
    expect(highest.map((one) => rows.indexOf(one))).toEqual([3, 0, 2, 4, 1]);
  });

  it.each([
    [0, 0, 0],
    [10, 10, 0],
    [9, 10, 1],
    [3, 4, 2],
    [1, 2, 3],
    [0, 1, 4],
  ] as const)("are tinted by what is missing: %i of %i to %i", (part, whole, tint) => {
    expect(tintOf(share(part, whole))).toBe(tint);
  });

  it("have a median of five at least, each body counted once", () => {
    const of = (came: number, absent: number) => sumOf([{ came, absent }]);
    const four = [of(1, 1), of(90, 10), of(3, 1), of(1, 0)];
    expect(medianRate("attendance", four)).toBeNull();
    expect(medianRate("attendance", [...four, of(0, 0)])).toBeNull();
    expect(medianRate("attendance", [...four, of(1, 2)])).toBe("75.0");
    expect(medianRate("attendance", [...four, of(1, 2), of(0, 1)])).toBe("62.5");
  });
});
