import { describe, expect, it } from "vitest";
import { consentOn, consentRefusals } from "./consent";

const day = "2026-03-08";
const none = { consent: "not_needed", consentUntil: null } as const;
const needed = { consent: "needed", consentUntil: null } as const;
const given = (consentUntil: string | null) => ({ consent: "given" as const, consentUntil });

describe("the consent of the people shown", () => {
  it.each([
    [none, "not_needed"],
    [needed, "missing"],
    [given(null), "given"],
    [given("2026-03-08"), "given"],
    [given("2026-03-07"), "expired"],
    [given("2027-01-01"), "given"],
  ] as const)("%j stands as %s", (picture, state) => {
    expect(consentOn(picture, day)).toBe(state);
  });

  it.each([
    [[], []],
    [[none, given(null)], []],
    [[none, needed], ["consent_missing"]],
    [[needed, needed], ["consent_missing"]],
    [[given("2026-03-07")], ["consent_missing"]],
  ])("of %j refuses %j", (pictures, refusals) => {
    expect(consentRefusals(pictures, day)).toEqual(refusals);
  });
});
