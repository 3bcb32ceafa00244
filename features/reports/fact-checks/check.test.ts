import { describe, expect, it } from "vitest";
import { asking, expiryOf, linkHolds, remindRefusals, stateOf } from "./check";

const form = {
  reportId: "7",
  language: "en",
  name: "Wang Fang",
  email: "wang@school.example",
  question: "",
  days: "7",
  key: "4b7f4f0e-3f0a-4a76-9a57-1d6a2c5f0a01",
};

describe("asking for a check", () => {
  it("keeps plain words and one plain address", () => {
    const given = {
      ...form,
      name: " Wang\r\nBcc: x\u202e ",
      email: " Wang@School.Example ",
      question: "A?\r\n\r\n\r\nB?",
    };
    expect(asking.parse(given)).toMatchObject({
      name: "Wang Bcc: x",
      email: "wang@school.example",
      question: "A?\n\nB?",
      days: 7,
    });
  });

  it.each([
    '"e@evil"@victim.example',
    "a@b.example,c@d.example",
    "a@b.example;c@d.example",
    "Wang <a@b.example>",
    "a@b.example\r\nBcc: c@d.example",
    "a@b.example\nc@d.example",
    "a@@b.example",
    "a b@c.example",
    "a@localhost",
    "a＠b＠c.example",
    "a@b.example, ",
    `${"a".repeat(250)}@b.example`,
  ])("refuses the address %j", (email) => {
    expect(asking.safeParse({ ...form, email }).error?.issues).toMatchObject([
      { path: ["email"], message: "not_an_email" },
    ]);
  });

  it.each([[["a@b.example"]], [{ toString: "a@b.example" }], [null], [7]])("refuses what is no text: %j", (email) => {
    expect(asking.safeParse({ ...form, email }).success).toBe(false);
  });

  it.each([
    [{ name: " " }, "name", "missing"],
    [{ name: "x".repeat(81) }, "name", "too_long"],
    [{ email: "" }, "email", "missing"],
    [{ question: "x".repeat(2001) }, "question", "too_long"],
    [{ days: "0" }, "days", "days"],
    [{ days: "61" }, "days", "days"],
    [{ days: "1.5" }, "days", "days"],
    [{ days: "week" }, "days", "days"],
  ])("%j is refused", (part, field, message) => {
    const issue = asking.safeParse({ ...form, ...part }).error?.issues[0];
    expect([issue?.path[0], issue?.message]).toEqual([field, message]);
  });
});

const askedAt = new Date("2026-11-23T02:00:00Z");
const hoursOn = (hours: number) => new Date(askedAt.getTime() + hours * 3_600_000);
const none = { remindedAt: null, revokedAt: null, openedAt: null, answeredAt: null };
const check = { askedAt, expiresAt: expiryOf(askedAt, 7), ...none };

describe("a check", () => {
  it.each([
    ["asked", {}, 1],
    ["opened", { openedAt: hoursOn(1) }, 2],
    ["expired", { openedAt: hoursOn(1) }, 168],
    ["asked", {}, 167.99],
    ["revoked", { revokedAt: hoursOn(1) }, 2],
    ["revoked", { revokedAt: hoursOn(1) }, 200],
    ["answered", { answeredAt: hoursOn(1) }, 200],
    ["answered", { answeredAt: hoursOn(1), revokedAt: hoursOn(2) }, 3],
  ] as const)("is %s: %j after %i hours", (state, part, hours) => {
    expect(stateOf({ ...check, ...part }, hoursOn(hours))).toBe(state);
  });

  it("is open to its key until it expires or is revoked", () => {
    expect(linkHolds(check, hoursOn(167.99))).toBe(true);
    expect(linkHolds(check, hoursOn(168))).toBe(false);
    expect(linkHolds({ ...check, revokedAt: hoursOn(1) }, hoursOn(2))).toBe(false);
  });

  it.each([
    [{}, 23.9, ["reminded_recently"]],
    [{}, 24, []],
    [{ remindedAt: hoursOn(30) }, 53, ["reminded_recently"]],
    [{ remindedAt: hoursOn(30) }, 54, []],
    [{ answeredAt: hoursOn(1) }, 48, ["not_open"]],
    [{ revokedAt: hoursOn(1) }, 2, ["not_open", "reminded_recently"]],
    [{}, 168, ["not_open"]],
  ] as const)("can be reminded of once a day: %j after %i hours", (part, hours, reasons) => {
    expect(remindRefusals({ ...check, ...part }, hoursOn(hours))).toEqual(reasons);
  });
});
