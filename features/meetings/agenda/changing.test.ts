import { expect, it } from "vitest";
import { changeRefusal } from "./changing";

const agenda = { version: 3, isSealed: false, items: [{ id: 10 }, { id: 11 }] };

it.each([
  ["there", agenda, { startedFrom: 3, itemId: 10 }, null],
  ["without an item", agenda, { startedFrom: 3 }, null],
  ["no meeting", null, { startedFrom: 3 }, "not_found"],
  ["older", agenda, { startedFrom: 2, itemId: 10 }, "newer_version"],
  ["of another meeting", agenda, { startedFrom: 3, itemId: 12 }, "item_gone"],
  ["gone and older", agenda, { startedFrom: 2, itemId: 12 }, "item_gone"],
  ["sealed before all else", { ...agenda, isSealed: true }, { startedFrom: 2, itemId: 12 }, "sealed"],
])("%s", (_, given, change, wanted) => {
  expect(changeRefusal(given, change)).toBe(wanted);
});
