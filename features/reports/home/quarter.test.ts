import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beijingDay, quarterOf } from "@/platform/clock";
import { boundsOf, districtsHeard } from "./quarter";

describe("a quarter of Beijing's calendar", () => {
  it.each([
    [{ year: 2026, quarter: 1 }, "2025-12-31T16:00:00.000Z", "2026-03-31T16:00:00.000Z"],
    [{ year: 2026, quarter: 4 }, "2026-09-30T16:00:00.000Z", "2026-12-31T16:00:00.000Z"],
  ])("%o lasts from its first midnight to the next one's", (quarter, from, until) => {
    const bounds = boundsOf(quarter);
    expect([bounds.from.toISOString(), bounds.until.toISOString()]).toEqual([from, until]);
  });

  it("holds exactly the moments whose day is of that quarter", () => {
    const moments = fc.date({ min: new Date("1992-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (at) => {
        const { from, until } = boundsOf(quarterOf(beijingDay(at)));
        expect(at >= from && at < until).toBe(true);
      }),
    );
  });
});

describe("the districts heard", () => {
  const meeting = (year: number, quarter: number, slugs: string[], more = {}) => ({
    ...{ year, quarter, status: "held", date: `${year}-${String(quarter * 3 - 2).padStart(2, "0")}-20` },
    districts: slugs.map((slug) => ({ slug })),
    ...more,
  });
  const slugs = (heard: ReturnType<typeof districtsHeard>) => heard?.districts.map((one) => one.slug);

  it("are those of this quarter, each once", () => {
    const heard = districtsHeard(
      [meeting(2026, 4, ["pinggu", "daxing"]), meeting(2026, 4, ["daxing", "huairou"]), meeting(2026, 3, ["miyun"])],
      "2026-11-20",
    );
    expect(heard).toMatchObject({ year: 2026, quarter: 4, current: true });
    expect(slugs(heard)).toEqual(["pinggu", "daxing", "huairou"]);
  });

  it("are those of the last quarter that had some, which is named", () => {
    const silent = [
      meeting(2026, 4, []),
      meeting(2026, 4, ["miyun"], { status: "planned" }),
      meeting(2026, 4, ["yanqing"], { date: "2026-12-20" }),
      meeting(2027, 1, ["haidian"]),
    ];
    const heard = districtsHeard([...silent, meeting(2026, 2, ["pinggu"]), meeting(2025, 4, ["daxing"])], "2026-11-20");
    expect(heard).toMatchObject({ year: 2026, quarter: 2, current: false });
    expect(slugs(heard)).toEqual(["pinggu"]);
    expect(districtsHeard(silent, "2026-11-20")).toBeNull();
  });
});
