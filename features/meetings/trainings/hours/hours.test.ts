import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classHours, hoursText } from "./class-hours";
import { type Attender, creditingOf, creditRefusals, proposalsOf } from "./proposing";
import { allMinutes, computed, type Session, sessionsOf, wasAt } from "./sessions";

const nine = new Date("2026-11-27T01:00:00Z");
const minutesAfter = (minutes: number) => new Date(nine.getTime() + minutes * 60_000);
const words = { en: "", zh: "" };
const day = { date: "2026-11-27", startsAt: "09:00:00", endsAt: "12:00:00" };
const session = (id: number, minutes: number, half: Date | null): Session => ({ id, subject: words, minutes, half });

describe("the sessions of a training", () => {
  const item = (id: number, kind: string, minutes: number | null) => ({ id, kind, subject: words, minutes });

  it("are the items of kind train, each half over when the agenda says so", () => {
    const agenda = [item(1, "brief", 20), item(2, "train", 60), item(3, "train", null), item(4, "train", 30)];
    expect(sessionsOf(day, agenda)).toEqual([
      session(2, 60, minutesAfter(50)),
      session(3, 0, null),
      session(4, 30, null),
    ]);
  });

  it("have no such moment without a day or a begin", () => {
    const agenda = [item(2, "train", 60)];
    expect(sessionsOf({ ...day, date: null }, agenda)).toEqual([session(2, 60, null)]);
    expect(sessionsOf({ ...day, startsAt: null }, agenda)).toEqual([session(2, 60, null)]);
  });
});

describe("being at a session", () => {
  const half = minutesAfter(30);
  it.each([
    ["nobody who never signed in", half, null, null, undefined, false],
    ["whoever signed in before", half, nine, null, undefined, true],
    ["whoever signed in when half of it was over", half, half, null, undefined, true],
    ["nobody who came later", half, minutesAfter(31), null, undefined, false],
    ["nobody who left by then", half, nine, half, undefined, false],
    ["whoever left after", half, nine, minutesAfter(31), undefined, true],
    ["whoever is marked, signed in or not", half, null, null, true, true],
    ["nobody marked as not there", half, nine, null, false, false],
    ["whoever stayed, where the moment is not known", null, minutesAfter(500), null, undefined, true],
    ["nobody who left, where the moment is not known", null, nine, minutesAfter(500), undefined, false],
  ])("is %s", (_, moment, signedInAt, leftAt, present, is) => {
    const marks = present === undefined ? [] : [{ itemId: 1, placeId: 7, present }];
    const others = [
      { itemId: 2, placeId: 7, present: !is },
      { itemId: 1, placeId: 8, present: !is },
    ];
    const seat = { id: 7, signedInAt, leftAt };
    expect(wasAt(session(1, 60, moment), seat, [...others, ...marks])).toBe(is);
  });
});

const moment = fc.option(
  fc.integer({ min: -60, max: 400 }).map((minutes) => minutesAfter(minutes)),
  { nil: null },
);
const sessions = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 600 }), moment), { maxLength: 8 })
  .map((list) => list.map(([minutes, half], index) => session(index + 1, minutes, half)));
const seats = fc
  .array(fc.tuple(moment, moment), { maxLength: 8 })
  .map((list) => list.map(([signedInAt, leftAt], index) => ({ id: index + 1, signedInAt, leftAt })));
const marks = fc.array(
  fc.record({ itemId: fc.integer({ min: 1, max: 8 }), placeId: fc.integer({ min: 1, max: 8 }), present: fc.boolean() }),
);

describe("computed minutes", () => {
  it("are never less than none nor more than all sessions have, and the parts sum", () => {
    fc.assert(
      fc.property(sessions, seats, marks, (list, people, given) => {
        const own = people.map((seat) => computed(list, seat, given).minutes);
        for (const minutes of own) {
          expect(minutes).toBeGreaterThanOrEqual(0);
          expect(minutes).toBeLessThanOrEqual(allMinutes(list));
        }
        const bySession = list.map((one) => one.minutes * people.filter((seat) => wasAt(one, seat, given)).length);
        expect(own.reduce((sum, minutes) => sum + minutes, 0)).toBe(bySession.reduce((sum, one) => sum + one, 0));
      }),
    );
  });

  it("are none for whoever never signed in and is not marked", () => {
    fc.assert(
      fc.property(sessions, marks, (list, given) => {
        expect(computed(list, { id: 99, signedInAt: null, leftAt: null }, given)).toEqual({ sessions: 0, minutes: 0 });
      }),
    );
  });
});

const person = (id: number, more: Partial<Attender> = {}): Attender => ({
  ...{ id, origin: "invited", name: `Person ${id}`, post: "", unitId: null, unit: null, unitText: "" },
  ...{ signedInAt: nine, leftAt: null },
  ...more,
});

describe("what is proposed", () => {
  const list = [session(1, 60, minutesAfter(30)), session(2, 30, minutesAfter(75))];
  const none = { marks: [], set: [], credits: [] };

  it("leaves out lecturers and names how each stands", () => {
    const people = [
      person(1),
      person(2, { signedInAt: null }),
      person(3),
      person(4),
      person(5, { origin: "lecturer" }),
      person(6),
    ];
    const credits = [
      { id: 31, placeId: 3, name: "Person 3", minutes: 90 },
      { id: 41, placeId: 4, name: "Person 4", minutes: 60 },
      { id: 61, placeId: 6, name: "Another", minutes: 90 },
    ];
    const proposals = proposalsOf(people, list, { ...none, credits });
    expect(proposals.map((one) => [one.person.id, one.sessions, one.proposed, one.state])).toEqual([
      [1, 2, 90, "new"],
      [2, 0, 0, "absent"],
      [3, 2, 90, "credited"],
      [4, 2, 90, "differs"],
      [6, 2, 90, "differs"],
    ]);
    const { written, replaced } = creditingOf(proposals);
    expect(written.map(({ person: { id } }) => id)).toEqual([1, 4, 6]);
    expect(replaced).toEqual([41, 61]);
  });

  it("takes what the organiser set, up to all there is", () => {
    const set = [
      { placeId: 1, version: 1, minutes: 45, reason: "left for an hour" },
      { placeId: 2, version: 1, minutes: 500, reason: "mistyped" },
    ];
    const proposals = proposalsOf([person(1), person(2)], list, { ...none, set });
    expect(proposals.map((one) => [one.computed, one.proposed])).toEqual([
      [90, 45],
      [90, 90],
    ]);
  });

  it("differs in nothing once it was credited", () => {
    fc.assert(
      fc.property(sessions, seats, marks, fc.array(fc.integer({ min: 0, max: 700 })), (all, people, given, setTo) => {
        const attenders = people.map((seat) => person(seat.id, seat));
        const set = setTo.map((minutes, index) => ({ placeId: index + 1, version: 1, minutes, reason: "said so" }));
        const known = { marks: given, set, credits: [] };
        const proposals = proposalsOf(attenders, all, known);
        const credits = creditingOf(proposals).written.map(({ person: { id, name }, proposed }) => {
          return { id, placeId: id, name, minutes: proposed };
        });
        for (const { proposed } of proposals) expect(proposed).toBeLessThanOrEqual(allMinutes(all));
        expect(creditingOf(proposalsOf(attenders, all, { ...known, credits }))).toEqual({ written: [], replaced: [] });
      }),
    );
  });

  it.each([
    ["nothing", { status: "held", date: "2026-11-27" }, list, []],
    ["a meeting planned for today is held", { status: "planned", date: "2026-11-27" }, list, []],
    ["a day to come", { status: "planned", date: "2026-11-28" }, list, ["not_yet"]],
    ["no day", { status: "planned", date: null }, list, ["not_yet"]],
    ["cancelled", { status: "cancelled", date: "2026-11-28" }, list, ["cancelled"]],
    ["no sessions", { status: "held", date: "2026-11-27" }, [], ["no_sessions", "nothing_new"]],
  ])("is credited unless: %s", (_, meeting, given, reasons) => {
    expect(creditRefusals(meeting, given, proposalsOf([person(1)], given, none), "2026-11-27")).toEqual(reasons);
  });
});

it.each([
  [0, 0],
  [1, 0],
  [45, 1],
  [60, 1.3],
  [90, 2],
  [100, 2.2],
])("%i minutes are %d class hours", (minutes, hours) => {
  expect(classHours(minutes)).toBe(hours);
  expect(hoursText(minutes)).toBe(hours.toFixed(1));
});
