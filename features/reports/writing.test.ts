import { describe, expect, it } from "vitest";
import { bodyOf, emptyBody } from "./body/document";
import { renderBody } from "./body/render";
import { type Draft, isBlank, untold } from "./draft";
import {
  changedFields,
  creating,
  keptWriting,
  readChanges,
  rowId,
  withFields,
  writingOf,
  writingTyped,
} from "./writing";

// As the editor makes it: attributes nobody asked for, an empty paragraph, a marked line break.
const written = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Asks" }] },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "See ", marks: [{ type: "bold" }] },
        { type: "hardBreak", marks: [{ type: "bold" }] },
        {
          type: "text",
          text: "here",
          marks: [
            {
              type: "link",
              attrs: { href: "https://a.example", target: null, rel: null, class: null, title: null },
            },
          ],
        },
      ],
    },
    {
      type: "orderedList",
      attrs: { start: 1, type: null },
      content: [{ type: "listItem", content: [{ type: "paragraph" }] }],
    },
    { type: "paragraph" },
  ],
};

const fields = {
  sectionId: "2",
  sourceUnitId: "5",
  eventDate: "2026-11-20",
  themeId: "4",
  "changeNote.en": " Figures corrected. ",
  "changeNote.zh": "更正数据。",
  "en.title": " BWF Holds Meeting ",
  "en.summary": "Forty people attended.",
  "en.body": JSON.stringify(written),
  "zh.title": "",
  "zh.summary": " ",
  "zh.body": JSON.stringify({ type: "doc", content: [{ type: "paragraph" }] }),
};

function errorsOf(given: Record<string, string>): string[] {
  const parsed = creating.safeParse({ ...fields, ...given });
  return (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

describe("a report's form", () => {
  it("is read as a draft; a language nobody wrote in is none", () => {
    const { draft } = creating.parse(fields);
    expect(draft).toMatchObject({ sourceUnitId: 5, eventDate: "2026-11-20", themeId: 4, zh: null });
    expect(draft.changeNote).toEqual({ en: "Figures corrected.", zh: "更正数据。" });
    expect(draft.en).toMatchObject({ title: "BWF Holds Meeting", summary: "Forty people attended." });
    expect(renderBody(draft.en.body)).toContain('<a href="https://a.example">here</a>');
    expect(JSON.stringify(draft.en.body)).not.toContain("null");
  });

  it("keeps a language in which anything was written", () => {
    expect(creating.parse({ ...fields, "zh.title": "市妇联召开会议" }).draft.zh).toMatchObject({
      title: "市妇联召开会议",
    });
    expect(creating.parse({ ...fields, "zh.body": JSON.stringify(bodyOf(["会议"])) }).draft.zh).not.toBeNull();
  });

  it("takes an empty day for none, and names a section when it is new", () => {
    expect(creating.parse({ ...fields, eventDate: "" })).toMatchObject({ sectionId: 2, draft: { eventDate: null } });
  });

  it("has no theme while none is chosen, and no note where it does not ask for one", () => {
    const { themeId: _theme, "changeNote.en": _en, "changeNote.zh": _zh, ...asked } = fields;
    expect(creating.parse(asked)).toMatchObject({ draft: { themeId: null, ...untold } });
    expect(creating.parse({ ...asked, themeId: "" }).draft.themeId).toBeNull();
  });

  it.each([
    [{ sourceUnitId: "" }, "draft.sourceUnitId: choose_one"],
    [{ sourceUnitId: "99999999999" }, "draft.sourceUnitId: choose_one"],
    [{ eventDate: "2026-02-30" }, "draft.eventDate: not_a_date"],
    [{ "en.title": "x".repeat(201) }, "draft.en.title: too_long"],
    [{ "zh.summary": "字".repeat(601) }, "draft.zh.summary: too_long"],
    [{ "en.body": JSON.stringify(bodyOf(["x".repeat(400_000)])) }, "draft.en.body: body_too_long"],
    [{ themeId: "none" }, "draft.themeId: invalid"],
    [{ themeId: "-1" }, "draft.themeId: invalid"],
    [{ "changeNote.en": "x".repeat(301) }, "draft.changeNote.en: too_long"],
    [{ "changeNote.zh": "字".repeat(301) }, "draft.changeNote.zh: too_long"],
    [{ sectionId: "1e99" }, "sectionId: invalid"],
  ])("refuses %j", (given, error) => {
    expect(errorsOf(given)).toContain(error);
  });

  it.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["a text", '"hello"'],
    ["a script node", '{"type":"doc","content":[{"type":"script"}]}'],
    ["a million entries", `{"type":"doc","content":[${"0,".repeat(999_999)}0]}`],
    ["20,000 levels", `{"type":"doc","content":${"[".repeat(20_000)}${"]".repeat(20_000)}}`],
  ])("refuses a body that is %s", (_, json) => {
    expect(errorsOf({ "en.body": json }).some((error) => error.startsWith("draft.en.body"))).toBe(true);
  });

  it("takes out of a body what the database cannot keep", () => {
    const json =
      '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a\\u0000\\ud800b"}]}]}';
    expect(creating.parse({ ...fields, "en.body": json }).draft.en.body).toEqual(bodyOf(["ab"]));
  });

  it("is filled again with what was typed", () => {
    expect(writingTyped({ ...fields, "en.body": JSON.stringify(bodyOf(["A"])), "zh.body": "{" })).toEqual({
      ...{ sectionId: "2", sourceUnitId: "5", eventDate: "2026-11-20", themeId: "4" },
      ...untold,
      en: { title: " BWF Holds Meeting ", summary: "Forty people attended.", body: bodyOf(["A"]) },
      zh: { title: "", summary: " ", body: emptyBody },
    });
  });
});

describe("unsaved writing", () => {
  const draft: Draft = {
    sourceUnitId: 5,
    eventDate: null,
    themeId: null,
    ...untold,
    en: { title: "A", summary: "", body: bodyOf(["A"]) },
    zh: null,
  };

  it("comes back from a browser as it was kept", () => {
    const kept = { from: 3, writing: writingOf(draft) };
    expect(keptWriting.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(isBlank(kept.writing.en)).toBe(false);
    expect(isBlank(kept.writing.zh)).toBe(true);
  });

  it("comes back though it was kept before there were themes and notes", () => {
    const { themeId: _theme, changeNote: _note, change: _change, ...writing } = writingOf(draft);
    expect(keptWriting.parse({ from: 3, writing })).toEqual({ from: 3, writing: writingOf(draft) });
  });

  it.each([[null], [{}], [{ from: "3" }], [{ from: 3, writing: { en: {} } }]])("is none in %j", (kept) => {
    expect(keptWriting.safeParse(kept).success).toBe(false);
  });
});

describe("what was changed", () => {
  const draft: Draft = {
    ...{ sourceUnitId: 5, eventDate: null, themeId: null, ...untold },
    en: { title: "A", summary: "", body: bodyOf(["A"]) },
    zh: null,
  };
  const before = writingOf(draft);
  const after = { ...before, eventDate: "2026-11-20", zh: { ...before.zh, title: "甲" } };

  it("is told field by field, and taken field by field", () => {
    expect(changedFields(before, after)).toEqual(["eventDate", "zh.title"]);
    expect(changedFields(after, after)).toEqual([]);
    expect(withFields(before, after, ["zh.title"])).toEqual({ ...before, zh: after.zh });
    expect(withFields(before, after, changedFields(before, after))).toEqual(after);
  });

  it("is read with each wrong field left out and named, so that the others can be saved", () => {
    const sent = {
      "en.title": "x".repeat(201),
      "en.summary": " In short. ",
      "zh.body": { type: "doc" },
      role: "chief",
    };
    expect(readChanges(sent)).toEqual({
      changes: { "en.summary": "In short." },
      errors: { "en.title": "too_long", "zh.body": expect.any(String) },
    });
  });

  it("is read without what the database cannot keep, and refused when it nests without end", () => {
    expect(readChanges({ "en.title": "a\u0000b", "en.body": bodyOf(["a\ud800b"]) }).changes).toEqual({
      ...{ "en.title": "ab", "en.body": bodyOf(["ab"]) },
    });
    let deep: unknown = { type: "paragraph" };
    for (let level = 0; level < 20_000; level += 1) deep = { type: "blockquote", content: [deep] };
    expect(readChanges({ "en.body": { type: "doc", content: [deep] } }).errors).toEqual({ "en.body": "body_too_deep" });
  });
});

it.each([
  ["12", true],
  ["0", false],
  ["-1", false],
  ["1.5", false],
  ["2147483648", false],
  ["abc", false],
  ["", false],
])("an address's %j names a row: %s", (text, names) => {
  expect(rowId.safeParse(text).success).toBe(names);
});
