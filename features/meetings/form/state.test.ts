import { describe, expect, it } from "vitest";
import { record2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { keptFrom } from "./kept";
import { addRow, moveRow, write } from "./rows";
import { recordOf, type Sheet, sheetOf } from "./sheet";
import { type FormEvent, type FormState, formAfter, isUnsaved, openForm } from "./state";

const sheet = sheetOf(record2024Q1);
const opened = formAfter(openForm({ id: 1, sheet: sheet, version: 3, savedAt: "2026-01-05T02:00:00Z" }), {
  type: "opened",
  kept: null,
});
const reached = (state: FormState, ...events: FormEvent[]) => events.reduce(formAfter, state);
const typed = reached(opened, { type: "write", path: "venue.en", text: "a hall" });

const theirRecord = { ...record2024Q1, purpose: { en: "plan the year", zh: "" } };
const lost = reached(typed, {
  type: "answered",
  sent: typed.sheet,
  answer: { ok: false, reasons: ["newer_version"], theirs: { record: theirRecord, version: 4 } },
});

describe("the form of a record", () => {
  it("has nothing unsaved when it opens, and something once one types", () => {
    expect(isUnsaved(opened)).toBe(false);
    expect(isUnsaved(typed)).toBe(true);
  });

  it("has nothing unsaved after a save, but for what was typed meanwhile", () => {
    const saved: FormEvent = {
      type: "answered",
      sent: typed.sheet,
      answer: { ok: true, meetingId: 1, version: 4, ids: { agenda: [], asks: [] }, at: "2026-01-05T03:00:00Z" },
    };
    expect(reached(typed, saved)).toMatchObject({ version: 4, savedAt: "2026-01-05T03:00:00Z" });
    expect(isUnsaved(reached(typed, saved))).toBe(false);
    expect(isUnsaved(reached(typed, { type: "write", path: "venue.en", text: "a hall, late" }, saved))).toBe(true);
  });

  it("knows the meeting that a first save made, so that a second one makes no other", () => {
    const blank = openForm({ id: null, sheet, version: 0, savedAt: null });
    const ids = { agenda: [], asks: [] };
    const answer = { ok: true as const, meetingId: 7, version: 1, ids, at: "2026-01-05T03:00:00Z" };
    expect(reached(blank, { type: "answered", sent: sheet, answer })).toMatchObject({ id: 7, version: 1 });
  });

  it("knows the rows that a save made, wherever they were moved meanwhile", () => {
    const ids = { agenda: [11, 12, 13, 14, 15, 16, 17], asks: [] };
    const answer = { ok: true as const, meetingId: 1, version: 4, ids, at: "2026-01-05T03:00:00Z" };
    const moved = reached(opened, { type: "move", list: "agenda", key: "6", by: -6 });
    const after = reached(moved, { type: "answered", sent: sheet, answer });
    expect(recordOf(after.sheet).agenda.map(({ id }) => id)).toEqual([17, 11, 12, 13, 14, 15, 16]);
    expect(recordOf(after.base).agenda.map(({ id }) => id)).toEqual(ids.agenda);
  });

  it("keeps every text when a save is refused, and its errors follow the rows", () => {
    const moved = moveRow(sheet, "agenda", "6", -6);
    const errors = [{ path: "agenda.0.subject.en", code: "too_long" as const }];
    const answer = { ok: false as const, reasons: ["wrong_fields" as const], errors };
    const refused = reached({ ...opened, sheet: moved }, { type: "answered", sent: moved, answer });
    expect(refused.sheet).toEqual(moved);
    expect(refused.errors).toEqual([{ path: "agenda.6.subject.en", code: "too_long" }]);
    expect(reached(refused, { type: "write", path: "agenda.6.subject.en", text: "short" }).errors).toEqual([]);
  });

  it("takes away a row and puts it back", () => {
    const removed = reached(opened, { type: "remove", list: "agenda", key: "2" });
    expect(recordOf(removed.sheet).agenda).toHaveLength(6);
    expect(reached(removed, { type: "undo" }).sheet).toEqual(sheet);
    expect(reached(opened, { type: "undo" })).toEqual(opened);
  });

  it("adds several rows at once, in their order", () => {
    const rows = [{ en: "first" }, { en: "second" }];
    const asks = recordOf(reached(opened, { type: "add", list: "asks", rows }).sheet).asks;
    expect(asks.slice(-2).map(({ en }) => en)).toEqual(["first", "second"]);
  });
});

describe("text that the browser kept", () => {
  const kept = { sheet: typed.sheet, base: sheet, version: 2, at: "2026-01-05T01:00:00.000Z" };

  it("is put back with the version it began from", () => {
    const restored = formAfter(openForm({ id: 1, sheet: sheet, version: 3, savedAt: null }), { type: "opened", kept });
    expect(restored).toMatchObject({ sheet: typed.sheet, version: 2, restoredFrom: kept.at, ready: true });
    expect(reached(restored, { type: "start_over" })).toMatchObject({ sheet, version: 3, restoredFrom: null });
  });

  it("is dropped when it is what stands there anyway", () => {
    const same = formAfter(openForm({ id: 1, sheet: typed.sheet, version: 3, savedAt: null }), {
      type: "opened",
      kept,
    });
    expect(same).toMatchObject({ version: 3, restoredFrom: null });
  });

  it("from before there were partners is put back without any", () => {
    const { partners: _, ...rows } = kept.sheet.rows;
    const older = { ...kept, sheet: { ...kept.sheet, rows }, base: { ...kept.base, rows } };
    expect(keptFrom(older)).toEqual(kept);
  });

  it("is read only when it is whole", () => {
    expect(keptFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    for (const broken of [null, "text", {}, { ...kept, sheet: { texts: {} } }, { ...kept, at: "yesterday" }]) {
      expect(keptFrom(broken)).toBeNull();
    }
  });
});

describe("a lost race", () => {
  const purposeOf = (state: FormState) => recordOf(state.sheet).purpose.en;
  const venueOf = (state: FormState) => recordOf(state.sheet).venue.en;

  it("leaves mine where it is and shows theirs", () => {
    expect(lost.sheet).toEqual(typed.sheet);
    expect(lost.version).toBe(3);
    expect(lost.theirs && recordOf(lost.theirs.sheet).purpose.en).toBe("plan the year");
  });

  it("goes on with mine from their version", () => {
    const settled = reached(lost, { type: "keep_mine" });
    expect(settled).toMatchObject({ version: 4, theirs: null, sheet: typed.sheet });
  });

  it("goes on with theirs, and nothing is unsaved", () => {
    const settled = reached(lost, { type: "use_theirs" });
    expect([purposeOf(settled), venueOf(settled)]).toEqual(["plan the year", record2024Q1.venue.en]);
    expect(isUnsaved(settled)).toBe(false);
  });

  it("puts both together", () => {
    const settled = reached(lost, { type: "merge" });
    expect([purposeOf(settled), venueOf(settled)]).toEqual(["plan the year", "a hall"]);
    expect([settled.version, isUnsaved(settled)]).toEqual([4, true]);
  });

  it("keeps mine where both changed the same, and a list whole", () => {
    const mine = write(addRow(sheet, "asks", { en: "my ask", zh: "" }), "purpose.en", "mine");
    const settled = reached({ ...lost, sheet: mine }, { type: "merge" });
    expect(purposeOf(settled)).toBe("mine");
    expect(recordOf(settled.sheet).asks).toHaveLength(record2024Q1.asks.length + 1);
  });

  it("is none when the other version is my own, whose answer was lost", () => {
    const answer = {
      ok: false as const,
      reasons: ["newer_version" as const],
      theirs: { record: theirRecord, version: 4 },
    };
    const mine: Sheet = sheetOf(theirRecord);
    const settled = reached({ ...opened, sheet: mine }, { type: "answered", sent: mine, answer });
    expect(settled).toMatchObject({ theirs: null, reasons: [], version: 4 });
    expect(isUnsaved(settled)).toBe(false);
  });

  it("without one, its ways lead nowhere", () => {
    for (const type of ["merge", "keep_mine", "use_theirs"] as const) expect(reached(typed, { type })).toEqual(typed);
  });
});
