import { describe, expect, it } from "vitest";
import { bodyOf } from "./body/document";
import { type Draft, type FieldName, untold } from "./draft";
import { merge } from "./merge";
import type { EditionState, ReportState } from "./workflow";
import { goneOn, isNewerThan, liveTextAfter, putBack } from "./working";

const text = (title: string) => ({ title, summary: "In short.", body: bodyOf([title]) });

const draft: Draft = {
  ...{ sourceUnitId: 5, eventDate: null, themeId: null, ...untold },
  ...{ en: text("Meeting"), zh: text("会议") },
};

const edition: EditionState = {
  ...{ status: "draft", tasks: 1, passed: 0, live: false, unapproved: false, authors: [], reviewers: [], note: "" },
  words: { title: "T", summary: "S", text: "W" },
};
const state: ReportState = {
  ...{ standing: "unpublished", trashed: false, change: "minor" },
  editions: { en: edition, zh: edition },
};

const working = (touched: Partial<Record<FieldName, number>> = {}) => ({ draft, touched, state });

describe("what two people changed in one text", () => {
  it("is both taken when they changed different fields", () => {
    const merged = merge(working({ "zh.title": 4 }), { "en.title": "Yearly Meeting" }, 2);
    expect(merged).toMatchObject({ changed: ["en.title"], conflicts: [], authorOf: ["en"] });
    expect(merged.draft).toEqual({ ...draft, en: { ...draft.en, title: "Yearly Meeting" } });
  });

  it("is a conflict where both changed one field since, unless they wrote the same", () => {
    expect(merge(working({ "en.title": 4 }), { "en.title": "Yearly Meeting" }, 3).conflicts).toEqual(["en.title"]);
    expect(merge(working({ "en.title": 4 }), { "en.title": "Yearly Meeting" }, 4).conflicts).toEqual([]);
    expect(merge(working({ "en.title": 4 }), { "en.title": "Meeting" }, 3)).toMatchObject({
      changed: [],
      conflicts: [],
    });
  });

  it("belongs to every language that is begun when it is a fact of both", () => {
    expect(merge(working(), { eventDate: "2026-11-20" }, 1).authorOf).toEqual(["en", "zh"]);
    const onlyEnglish = { ...state, editions: { en: edition, zh: { ...edition, words: null } } };
    expect(merge({ ...working(), state: onlyEnglish }, { eventDate: "2026-11-20" }, 1).authorOf).toEqual(["en"]);
  });

  it("leaves no Chinese where all of it was taken away", () => {
    const blank = { "zh.title": "", "zh.summary": " ", "zh.body": bodyOf([]) };
    expect(merge(working(), blank, 1).draft.zh).toBeNull();
  });
});

describe("what readers see after a publication", () => {
  const live = { en: text("Old"), zh: text("旧") };

  it("is all of the working text when both languages go out", () => {
    expect(liveTextAfter(draft, live, ["en", "zh"])).toEqual({ draft, whole: true, settled: [] });
  });

  it("is one language's new text and what was there of the other", () => {
    const after = liveTextAfter({ ...draft, change: "major", changeNote: { en: "New.", zh: "新。" } }, live, ["en"]);
    expect(after).toMatchObject({ whole: false, settled: [], draft: { en: draft.en, zh: live.zh } });
    expect(after.draft.changeNote).toEqual({ en: "New.", zh: "" });
  });

  it("settles a language whose working text is on the site anyway", () => {
    expect(liveTextAfter(draft, { en: text("Old"), zh: draft.zh }, ["en"])).toMatchObject({
      whole: true,
      settled: ["zh"],
    });
  });

  it("never has a language that was never published", () => {
    const after = liveTextAfter(draft, { en: text("Old"), zh: null }, ["en"]);
    expect(after).toMatchObject({ whole: false, draft: { zh: null } });
  });

  it("is the working text again of what is let go", () => {
    expect(putBack(draft, live, ["zh"])).toEqual({ ...draft, zh: live.zh });
    expect(goneOn({ ...draft, change: "major", changeNote: { en: "New.", zh: "" } })).toEqual(draft);
  });
});

it.each([
  [3, 3, null, false],
  [3, 4, null, true],
  [3, 2, 4, true],
  [3, null, null, false],
])(
  "somebody who read version %i: English handed on in %s, Chinese in %s, something newer: %s",
  (read, en, zh, newer) => {
    expect(isNewerThan(read, { en: { submittedVersion: en }, zh: { submittedVersion: zh } }, ["en", "zh"])).toBe(newer);
  },
);
