import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callOffRefusals } from "./publishing";
import { cancelRefusals, placeFor, registrationForm, whoMovesUp } from "./registration";
import { closingOf, type RegistrationTerms, standingOf } from "./standing";

const terms: RegistrationTerms = {
  status: "published",
  startsAt: new Date("2026-11-27T06:00:00Z"),
  endsAt: new Date("2026-11-27T08:00:00Z"),
  registrationOpen: true,
  capacity: 30,
  closesAt: new Date("2026-11-26T10:00:00Z"),
  waitingList: true,
};
const now = new Date("2026-11-20T02:00:00Z");
const until = terms.closesAt;

describe("how registration stands", () => {
  it.each<[string, Partial<RegistrationTerms>, number, string, object]>([
    ["open", {}, 28, "2026-11-20", { state: "open", left: 2, until }],
    ["open without a limit", { capacity: null }, 5000, "2026-11-20", { state: "open", left: null, until }],
    ["taken, one may wait", {}, 30, "2026-11-20", { state: "waiting", until }],
    ["taken", { waitingList: false }, 30, "2026-11-20", { state: "full" }],
    ["closed", {}, 0, "2026-11-26T10:00:00", { state: "closed" }],
    [
      "open until it begins",
      { closesAt: null },
      0,
      "2026-11-27T05:59:59",
      { state: "open", left: 30, until: terms.startsAt },
    ],
    ["begun", { closesAt: null }, 0, "2026-11-27T06:00:00", { state: "closed" }],
    ["over", {}, 0, "2026-11-27T08:00:00", { state: "past" }],
    ["called off", { status: "cancelled" }, 0, "2026-11-30", { state: "cancelled" }],
    ["without registration", { registrationOpen: false }, 0, "2026-11-20", { state: "none" }],
    ["a draft", { status: "draft" }, 0, "2026-11-20", { state: "none" }],
  ])("%s", (_, changes, confirmed, day, standing) => {
    expect(
      standingOf({ ...terms, ...changes }, confirmed, new Date(`${day}${day.includes("T") ? "Z" : "T02:00:00Z"}`)),
    ).toEqual(standing);
  });

  it("never closes after the beginning", () => {
    expect(closingOf({ ...terms, closesAt: terms.endsAt })).toEqual(terms.startsAt);
  });
});

describe("where a party ends up", () => {
  it.each<[number, number, boolean, object]>([
    [28, 2, true, { ok: true, standing: "confirmed" }],
    [28, 3, true, { ok: true, standing: "waiting" }],
    [28, 3, false, { ok: false, reason: "too_few_places", left: 2 }],
    [30, 1, true, { ok: true, standing: "waiting" }],
    [30, 1, false, { ok: false, reason: "full" }],
  ])("%i of 30 taken, %i come, waiting list %s", (confirmed, people, waitingList, placing) => {
    expect(placeFor({ ...terms, waitingList }, confirmed, people, now)).toEqual(placing);
  });
});

it.each([
  ["published", "2026-11-20", []],
  ["published", "2026-11-28", ["past"]],
  ["cancelled", "2026-11-20", ["cancelled"]],
  ["cancelled", "2026-11-28", ["cancelled", "past"]],
] as const)("cancelling a registration for what is %s, on %s: %j", (status, day, refusals) => {
  expect(cancelRefusals({ ...terms, status }, new Date(day))).toEqual(refusals);
});

it.each([
  ["draft", "2026-11-20", ["wrong_status"]],
  ["published", "2026-11-20", []],
  ["published", "2026-11-28", ["past"]],
  ["cancelled", "2026-11-28", ["wrong_status", "past"]],
] as const)("calling off what is %s, on %s: %j", (status, day, refusals) => {
  expect(callOffRefusals({ ...terms, status }, new Date(day))).toEqual(refusals);
});

describe("who moves up", () => {
  const parties = fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 30 });
  const queueOf = (sizes: number[]) => sizes.map((people, id) => ({ id, people }));

  it("is whoever fits in the order of the queue; smaller parties pass a larger one that does not fit", () => {
    expect(whoMovesUp(queueOf([3, 2, 1, 1]), 4).map(({ id }) => id)).toEqual([0, 2]);
    expect(whoMovesUp(queueOf([5, 2, 2]), 4).map(({ id }) => id)).toEqual([1, 2]);
    expect(whoMovesUp(queueOf([5, 2]), Number.POSITIVE_INFINITY)).toHaveLength(2);
  });

  it("is never more people than there are places, and nobody is left who would still fit", () => {
    fc.assert(
      fc.property(parties, fc.nat(60), (sizes, free) => {
        const queue = queueOf(sizes);
        const moved = whoMovesUp(queue, free);
        const taken = moved.reduce((sum, { people }) => sum + people, 0);
        expect(taken).toBeLessThanOrEqual(free);
        for (const party of queue.filter((one) => !moved.includes(one))) {
          expect(party.people).toBeGreaterThan(free - taken);
        }
      }),
    );
  });

  it("passes nobody who would have fitted at their turn", () => {
    fc.assert(
      fc.property(parties, fc.nat(60), (sizes, free) => {
        const queue = queueOf(sizes);
        const moved = new Set(whoMovesUp(queue, free));
        let left = free;
        for (const party of queue) {
          expect(moved.has(party)).toBe(party.people <= left);
          if (moved.has(party)) left -= party.people;
        }
      }),
    );
  });
});

describe("the form", () => {
  const filled = { name: "Su Wanqing", email: "Su@Visitors.Example", phone: "", people: "2", language: "en" };

  it("is read with the address as it is compared", () => {
    expect(registrationForm.parse(filled)).toEqual({ ...filled, email: "su@visitors.example", people: 2 });
    expect(registrationForm.parse({ ...filled, name: " 苏\r\n晚晴\u0000 ", phone: "+86 10 5555-0000" })).toMatchObject({
      name: "苏 晚晴",
      phone: "+86 10 5555-0000",
    });
  });

  it.each([
    ["name", " \u200b ", "missing"],
    ["name", "x".repeat(101), "too_long"],
    ["email", " ", "missing"],
    ["email", "a@b.example, c@d.example", "not_an_email"],
    ["email", '"e@evil"@victim.example', "not_an_email"],
    ["phone", "=1+1", "not_a_phone"],
    ["people", "", "not_a_number"],
    ["people", "0", "not_a_number"],
    ["people", "1.5", "not_a_number"],
    ["people", "11", "too_many_people"],
  ])("says what is wrong with %s %j", (field, value, code) => {
    const parsed = registrationForm.safeParse({ ...filled, [field]: value });
    expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([[field, code]]);
  });
});
