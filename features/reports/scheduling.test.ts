import { expect, it } from "vitest";
import { dueRefusals, isLate, momentField, momentFrom, momentRefusals } from "./scheduling";
import { reportIn } from "./testing-state";

const now = new Date("2026-12-31T16:00:00Z");

it.each([
  ["2027-01-01T00:30", "2026-12-31T16:30:00.000Z"],
  ["2026-03-27 14:30", "2026-03-27T06:30:00.000Z"],
  ["2026-02-30T10:00", null],
  ["2026-01-01T25:00", null],
  ["2026-01-01", null],
  ["", null],
])("reads %j on Beijing's clock as %s, and writes it again", (text, moment) => {
  const read = momentFrom(text);
  expect(read?.toISOString() ?? null).toBe(moment);
  if (read) expect(momentField(read)).toBe(text.replace(" ", "T"));
});

it.each([
  [-1, ["moment_past"]],
  [0, ["moment_past"]],
  [60_000, []],
  [400 * 24 * 3_600_000, ["moment_far"]],
])("takes a moment %i ms ahead, or says why not", (ahead, reasons) => {
  expect(momentRefusals(new Date(now.getTime() + ahead), now)).toEqual(reasons);
});

it("calls late what is more than two minutes behind", () => {
  expect(isLate(new Date(now.getTime() - 119_000), now)).toBe(false);
  expect(isLate(new Date(now.getTime() - 121_000), now)).toBe(true);
});

it.each<[string, { consentMissing?: boolean; factsUnsettled?: boolean | "not_asked" } | null, string[]]>([
  ["nothing is in its way", {}, []],
  ["its text is gone", null, ["text_missing"]],
  ["somebody agrees no longer", { consentMissing: true }, ["consent_missing"]],
  ["its record has changed", { factsUnsettled: true }, ["facts_unsettled"]],
  ["nobody asked for its record", { factsUnsettled: "not_asked" }, ["facts_unsettled"]],
])("lets out by itself what was scheduled, unless: %s", (_, part, reasons) => {
  const words = part && { title: "T", summary: "S", text: "T", ...part };
  expect(dueRefusals(reportIn("scheduled", "unpublished", { words }), ["en"])).toEqual(reasons);
});
