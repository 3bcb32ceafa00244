import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attendanceOf } from "../minutes/attendance";
import { placeOf } from "../minutes/testing-facts";
import { type Counted, countPresence } from "./counts";
import { attended, headCountErrors, isCounted, roundly } from "./head-count";
import { isListed, isOver, origins, presenceOf, presences, type Standing } from "./presence";
import { clockTime, signInWindow, timesOf, windowState } from "./times";

const at = (time: string) => new Date(`2026-11-27T${time}:00+08:00`);
const times = { starts: at("09:00"), ends: at("11:00") };
const place: Standing = { reply: "named", signedInAt: null, leftAt: null, absence: null, isInvited: true };

describe("how a place stands", () => {
  it.each([
    [{}, "expected"],
    [{ reply: "declined" }, "excused"],
    [{ absence: "absent" }, "absent"],
    [{ absence: "excused" }, "excused"],
    [{ signedInAt: at("08:30") }, "signed_in"],
    [{ signedInAt: at("09:05") }, "signed_in"],
    [{ signedInAt: new Date(at("09:05").getTime() + 1) }, "late"],
    [{ signedInAt: at("08:30"), leftAt: at("10:59") }, "left_early"],
    [{ signedInAt: at("08:30"), leftAt: at("11:00") }, "signed_in"],
    [{ signedInAt: at("09:30"), leftAt: at("11:00") }, "late"],
    [{ signedInAt: at("09:30"), leftAt: at("10:00") }, "left_early"],
    [{ reply: "declined", signedInAt: at("08:59") }, "signed_in"],
  ] as [Partial<Standing>, string][])("%o is %s", (change, presence) => {
    expect(presenceOf({ ...place, ...change }, times, false)).toBe(presence);
  });

  it.each([
    [{}, "absent"],
    [{ reply: "silent" }, "absent"],
    [{ reply: "confirmed" }, "absent"],
    [{ reply: "declined" }, "excused"],
    [{ absence: "excused" }, "excused"],
    [{ isInvited: false }, "expected"],
    [{ isInvited: false, absence: "absent" }, "absent"],
    [{ signedInAt: at("08:30") }, "signed_in"],
  ] as [Partial<Standing>, string][])("%o is %s once the meeting is over", (change, presence) => {
    expect(presenceOf({ ...place, ...change }, times, true)).toBe(presence);
  });

  it.each([
    ["held", [{ signedInAt: at("08:30"), absence: null }], true],
    ["held", [{ signedInAt: null, absence: "excused" }], true],
    ["held", [{ signedInAt: null, absence: null }], false],
    ["held", [], false],
    ["planned", [{ signedInAt: at("08:30"), absence: null }], false],
    ["cancelled", [{ signedInAt: at("08:30"), absence: null }], false],
  ] as const)("a meeting that is %s, with %o, is over: %s", (status, places, over) => {
    expect(isOver(status, places)).toBe(over);
  });

  it("is neither late nor early where the times are not known", () => {
    const unknown = { starts: null, ends: null };
    expect(presenceOf({ ...place, signedInAt: at("23:00"), leftAt: at("23:10") }, unknown, false)).toBe("signed_in");
  });

  it("leaves out who has no name, and a walk-in that was undone", () => {
    expect(isListed({ name: "", origin: "invited", signedInAt: null })).toBe(false);
    expect(isListed({ name: "Li Min", origin: "walk_in", signedInAt: null })).toBe(false);
    expect(isListed({ name: "Li Min", origin: "walk_in", signedInAt: at("09:00") })).toBe(true);
  });
});

const moment = fc.option(fc.date({ min: at("07:00"), max: at("13:00"), noInvalidDate: true }), { nil: null });
const anyPlace = fc.record({
  reply: fc.constantFrom("silent", "named", "confirmed", "declined"),
  signedInAt: moment,
  leftAt: moment,
  absence: fc.constantFrom(null, "absent", "excused"),
  isInvited: fc.boolean(),
  origin: fc.constantFrom(...origins),
  role: fc.option(
    fc.integer({ min: 1, max: 3 }).map((id) => ({ id, en: `role ${id}`, zh: "" })),
    { nil: null },
  ),
});

describe("counts", () => {
  it("add up, by role and origin and over all presences", () => {
    fc.assert(
      fc.property(fc.array(anyPlace, { maxLength: 60 }), fc.boolean(), (places, over) => {
        const { rows, all } = countPresence(places as Counted[], times, over);
        expect(all.total).toBe(places.length);
        for (const key of [...presences, "total", "came", "here"] as const) {
          expect(rows.reduce((sum, row) => sum + row[key], 0)).toBe(all[key]);
        }
        for (const row of [...rows, all]) {
          expect(presences.reduce((sum, presence) => sum + row[presence], 0)).toBe(row.total);
          expect(row.came).toBe(row.signed_in + row.late + row.left_early);
          expect(row.here).toBeLessThanOrEqual(row.came);
        }
        const keys = rows.map(({ origin, role }) => `${origin} ${role?.id}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe("the minutes", () => {
  it("name as many as were counted, of each kind", () => {
    const called = fc.array(anyPlace, { maxLength: 40 }).map((places) => places as Counted[]);
    fc.assert(
      fc.property(called, (places) => {
        const own = places.filter(({ origin }) => origin !== "audience");
        const { all } = countPresence(own, times, isOver("held", own));
        const { attending, observers, guests, excused, absent } = attendanceOf(
          own.map((one, index) =>
            placeOf({
              ...{ origin: one.origin, name: `person ${index}`, absence: one.absence, isInvited: one.isInvited },
              ...{ isPresent: one.signedInAt !== null, isDeclined: one.reply === "declined" },
            }),
          ),
        );
        const there = [...attending, ...observers].reduce((sum, block) => sum + block.places.length, guests.length);
        expect([there, excused.length, absent.length]).toEqual([all.came, all.excused, all.absent]);
      }),
    );
  });
});

describe("the number of people in words", () => {
  it.each([
    [0, 0, "exact"],
    [9, 9, "exact"],
    [11, 10, "over"],
    [12, 12, "exact"],
    [37, 37, "exact"],
    [38, 40, "nearly"],
    [39, 40, "nearly"],
    [40, 40, "exact"],
    [41, 40, "over"],
    [44, 40, "over"],
    [45, 45, "exact"],
    [86, 90, "nearly"],
    [85, 80, "over"],
    [195, 190, "over"],
    [196, 200, "nearly"],
  ] as const)("%i people are %i, %s", (people, count, precision) => {
    expect(roundly(people)).toEqual({ count, precision });
    expect(isCounted({ count, precision }, people)).toBe(true);
  });

  it("is never further off than it says, and never claims the wrong side", () => {
    fc.assert(
      fc.property(fc.nat(5000), (people) => {
        const { count, precision } = roundly(people);
        if (precision === "exact") expect(count).toBe(people);
        else expect(count % 10).toBe(0);
        if (precision === "nearly") expect(people >= count * 0.95 && people < count).toBe(true);
        if (precision === "over") expect(people * 10 <= count * 11 && people > count).toBe(true);
      }),
    );
  });

  it("leaves out who came to a training alone", () => {
    const came = { signedInAt: at("09:00") };
    expect(
      attended([
        { origin: "invited", ...came },
        { origin: "audience", ...came },
        { origin: "walk_in", ...came },
        { origin: "guest", signedInAt: null },
      ]),
    ).toBe(2);
  });
});

describe("when people may sign themselves in", () => {
  const day = { date: "2026-11-27", endDate: null, startsAt: "09:00:00", endsAt: "11:00:00", status: "planned" };

  it.each([
    [{}, "07:59", "not_yet"],
    [{}, "08:00", "open"],
    [{}, "11:00", "open"],
    [{}, "11:01", "over"],
    [{ endsAt: null }, "23:59", "open"],
    [{ startsAt: null }, "00:00", "open"],
    [{ date: null }, "09:00", "no_day"],
    [{ status: "cancelled" }, "09:00", "cancelled"],
  ] as const)("%o at %s: %s", (change, time, state) => {
    expect(windowState({ ...day, ...change }, at(time))).toBe(state);
  });

  it("lasts until the end of the last day of several", () => {
    const several = { ...day, endDate: "2026-11-28" };
    expect(timesOf(several)).toEqual({ starts: times.starts, ends: new Date("2026-11-28T03:00:00Z") });
    expect(windowState(several, at("23:00"))).toBe("open");
    expect(windowState(several, new Date("2026-11-28T03:01:00Z"))).toBe("over");
    expect(windowState({ ...several, endsAt: null }, new Date("2026-11-28T15:59:00Z"))).toBe("open");
  });

  it("is told in Beijing's time", () => {
    expect(timesOf(day)).toEqual(times);
    expect(clockTime(signInWindow(day)?.opens ?? at("00:00"))).toBe("08:00");
  });
});

describe("the head-count of a record that is saved", () => {
  const said = (headCount: number | null, headCountPrecision: "exact" | "nearly" | "over" = "exact") => ({
    ...{ headCount, headCountPrecision },
  });
  it.each([
    ["anything while nobody signed in", said(null), said(50), 0, true],
    ["what it was", said(50), said(50), 38, true],
    ["what the sign-in counts", said(50), said(38), 38, true],
    ["that roundly", said(null), said(40, "nearly"), 38, true],
    ["another number", said(null), said(40), 38, false],
    ["another word", said(40, "nearly"), said(40), 38, false],
    ["no number in place of one", said(50), said(null), 38, false],
  ])("may be %s", (_, now, next, people, allowed) => {
    const errors = allowed ? [] : [{ path: "headCount", code: "counted_at_sign_in" }];
    expect(headCountErrors(now, next, people)).toEqual(errors);
  });
});
