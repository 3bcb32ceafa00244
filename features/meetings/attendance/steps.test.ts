import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DeskPlace, withSteps } from "./desk-place";
import { presentAt } from "./item-presence";
import { codeTyped, findPlaces, placeMeant } from "./search";
import { afterStep, deskBatch, deskStep, type StepKind, stepKinds, whenDone } from "./steps";
import { minutesAfter, starts, stepOf } from "./testing-day";

const place = { signedInAt: null, leftAt: null, absence: null };
const signed = { ...place, signedInAt: starts };
const left = { ...signed, leftAt: minutesAfter(30) };
const away = { ...place, absence: "excused" as const };

describe("a place after a step", () => {
  it.each([
    ["sign_in", place, signed, "done"],
    ["sign_in", away, signed, "done"],
    ["sign_in", { ...place, signedInAt: minutesAfter(-9) }, { ...place, signedInAt: minutesAfter(-9) }, "already"],
    ["sign_in", { ...place, signedInAt: minutesAfter(9) }, signed, "already"],
    ["leave", place, place, "not_signed_in"],
    ["leave", signed, { ...signed, leftAt: starts }, "done"],
    ["leave", left, left, "already"],
    [
      "leave",
      { ...place, signedInAt: minutesAfter(5) },
      { ...place, signedInAt: minutesAfter(5), leftAt: minutesAfter(5) },
      "done",
    ],
    ["excuse", place, away, "done"],
    ["excuse", signed, signed, "is_signed_in"],
    ["absent", away, { ...place, absence: "absent" }, "done"],
    ["undo_sign_in", left, place, "done"],
    ["undo_sign_in", place, place, "nothing_to_undo"],
    ["undo_leave", left, signed, "done"],
    ["undo_absence", away, place, "done"],
  ] as const)("%s on %o", (kind, before, after, outcome) => {
    expect(afterStep(before, kind, starts)).toEqual({ place: after, outcome });
  });

  it("never has left without having come, nor come and be absent", () => {
    const kinds = fc.constantFrom(
      ...stepKinds.filter((kind): kind is Exclude<StepKind, "walk_in"> => kind !== "walk_in"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, fc.nat(200))), (steps) => {
        let now: Parameters<typeof afterStep>[0] = place;
        for (const [kind, minutes] of steps) now = afterStep(now, kind, minutesAfter(minutes)).place;
        if (now.leftAt) expect(now.signedInAt).not.toBeNull();
        if (now.signedInAt) expect(now.absence).toBeNull();
      }),
    );
  });
});

describe("when a step was done", () => {
  it("goes by how long ago it was, however wrong the desk's clock is", () => {
    const wrong = { at: "2031-01-01T10:00:00Z" };
    expect(whenDone(wrong, "2031-01-01T10:07:00Z", starts)).toEqual(minutesAfter(-7));
    expect(whenDone(wrong, "2031-01-01T09:00:00Z", starts)).toEqual(starts);
    expect(whenDone(wrong, "2031-01-03T10:00:00Z", starts)).toBeNull();
  });

  it("takes a walk-in only with a name, and under its own key", () => {
    const walkIn = { name: " Sun\u0000 Li ", post: "", unitId: null };
    const step = stepOf("walk_in", "", starts, { walkIn });
    expect(deskStep.parse(step).walkIn?.name).toBe("Sun Li");
    expect(deskStep.safeParse({ ...step, walkIn: { ...walkIn, name: " " } }).success).toBe(false);
    expect(deskStep.safeParse({ ...step, place: "12" }).success).toBe(false);
    expect(deskBatch.safeParse({ meetingId: 1, sentAt: "x", steps: [] }).success).toBe(false);
  });
});

const listed = (ref: string, name: string, more: Partial<DeskPlace> = {}): DeskPlace => ({
  ...{ ref, key: null, code: `${ref}-abc01234`, origin: "invited", role: null, name, post: "", reply: "named" },
  ...{ unit: { en: "Pinggu", zh: "平谷" }, reason: "", substitute: false, signedInBy: null },
  ...{ signedInAt: null, leftAt: null, absence: null, isInvited: true },
  ...more,
});

describe("the list while steps wait", () => {
  const who = { name: "Chen", unitOf: () => ({ en: "Daxing", zh: "大兴" }) };

  it("shows what was done, somebody who walked in, and the undoing of both", () => {
    const walkIn = stepOf("walk_in", "", starts, { walkIn: { name: "Sun Li", post: "", unitId: 3 } });
    const steps = [stepOf("sign_in", 1), walkIn, stepOf("excuse", 2, starts, { reason: "ill" })];
    const list = withSteps([listed("1", "Li Min"), listed("2", "Wang Fang")], steps, who);
    expect(list).toMatchObject([
      { ref: "1", signedInAt: starts, signedInBy: "Chen" },
      { ref: "2", absence: "excused", reason: "ill" },
      { ref: walkIn.key, name: "Sun Li", unit: { en: "Daxing" }, signedInAt: starts },
    ]);
    const undone = withSteps(list, [stepOf("undo_sign_in", 1), stepOf("undo_sign_in", walkIn.key)], who);
    expect(undone.map(({ ref, signedInAt }) => [ref, signedInAt])).toEqual([
      ["1", null],
      ["2", null],
    ]);
  });

  it("shows nobody twice who was sent meanwhile", () => {
    const walkIn = stepOf("walk_in", "", starts, { walkIn: { name: "Sun Li", post: "", unitId: null } });
    const served = [listed("9", "Sun Li", { key: walkIn.key, origin: "walk_in", signedInAt: starts })];
    expect(withSteps(served, [walkIn], who)).toEqual(served);
    expect(withSteps(served, [walkIn, stepOf("leave", walkIn.key)], who)).toMatchObject([{ ref: "9", leftAt: starts }]);
  });
});

describe("finding a place", () => {
  const places = [
    listed("1", "Li Min"),
    listed("2", "王芳"),
    listed("3", "Li Na", { unit: { en: "Daxing", zh: "大兴" } }),
  ];

  it.each([
    ["li", ["1", "3"]],
    ["LI  ｄaxing", ["3"]],
    ["芳", ["2"]],
    ["平谷", ["1", "2"]],
    ["", ["1", "2", "3"]],
    ["nobody", []],
  ])("%j finds %j", (typed, refs) => {
    expect(findPlaces(places, typed).map(({ ref }) => ref)).toEqual(refs);
  });

  it("means the place with the code, or the only one found, by Enter", () => {
    expect(codeTyped(" 1-ABCo1i34 ")).toBe("1-abc01134");
    expect(placeMeant(places, "2-ABCO1234")?.ref).toBe("2");
    expect(placeMeant(places, "li na")?.ref).toBe("3");
    expect(placeMeant(places, "li")).toBeNull();
    expect(placeMeant(places.slice(0, 1), " ")).toBeNull();
  });
});

it("counts as there at an item whoever sits there, unless she is marked otherwise", () => {
  const seat = (id: number, more: object) => ({ id, name: "Li", origin: "invited" as const, ...place, ...more });
  const seats = [seat(1, signed), seat(2, left), seat(3, signed), seat(4, place), seat(5, place)];
  const marks = [
    { placeId: 2, present: true },
    { placeId: 3, present: false },
    { placeId: 5, present: true },
  ];
  expect(presentAt(seats, marks).map(({ place: { id }, present }) => [id, present])).toEqual([
    [1, true],
    [2, true],
    [3, false],
    [5, true],
  ]);
});
