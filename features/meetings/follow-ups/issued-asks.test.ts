import { describe, expect, it } from "vitest";
import { issuedAskErrors } from "./issued-asks";
import { heldRecord } from "./testing-follow-ups";

const record = heldRecord({ seriesId: 1, hostUnitId: 1, speakerId: 1 });
const asks = record.asks.map((ask, index) => ({ ...ask, id: index + 1 }));
const now = { ...record, asks };

describe("a record that is to be saved", () => {
  it.each([
    ["the same", asks, []],
    ["moved", asks.toReversed(), []],
    ["with another day", asks.map((ask) => ({ ...ask, dueOn: "2026-09-30" })), []],
    ["with one more", [...asks, { en: "new", zh: "新" }], []],
    ["with other words where nothing was issued", asks.map((ask) => (ask.id === 1 ? { ...ask, en: "x" } : ask)), []],
    ["without an ask that was issued", asks.slice(0, 2), [{ path: "asks", code: "ask_removed" }]],
    [
      "with other words",
      [{ en: "new", zh: "新" }, ...asks.map((ask) => (ask.id === 3 ? { ...ask, en: "x", zh: "y" } : ask))],
      [
        { path: "asks.3.en", code: "ask_changed" },
        { path: "asks.3.zh", code: "ask_changed" },
      ],
    ],
  ])("%s: %#", (_, next, errors) => {
    expect(issuedAskErrors(now, { ...record, asks: next }, [3])).toEqual(errors);
  });
});
