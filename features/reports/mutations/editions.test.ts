import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/features/people/actor";
import { by, freshStudio } from "../testing-studio";
import { discardChanges } from "./discard";
import { restoreVersion } from "./restore-version";

let studio: Awaited<ReturnType<typeof freshStudio>>;

beforeAll(async () => {
  studio = await freshStudio();
});

beforeEach(() => studio.begin());

afterAll(() => studio.drop());

describe("one language alone", () => {
  it("is reviewed and published, and the other can be written meanwhile", async () => {
    expect(await studio.submit("en")).toEqual({ ok: true });
    expect(await studio.statuses()).toEqual(["in_review", "draft", "draft"]);
    expect(await studio.save({ "zh.title": "另一个题目" })).toMatchObject({ ok: true });
    expect(await studio.save({ "en.title": "Too Late" })).toEqual({ ok: false, reasons: ["wrong_status"] });
    expect(await studio.save({ eventDate: "2026-11-20" })).toEqual({ ok: false, reasons: ["wrong_status"] });
    expect(await studio.publish("en")).toEqual({ ok: true });
    expect(await studio.readIn("en")).toMatchObject({ title: studio.name(), language: "en" });
    expect(await studio.readIn("zh")).toMatchObject({ title: studio.name(), language: "en" });
    expect((await studio.report()).draft.zh?.title).toBe("另一个题目");
    expect(await studio.statuses()).toEqual(["published", "draft", "draft"]);
    expect((await studio.report()).state.editions).toMatchObject({
      en: { authors: [] },
      zh: { authors: [studio.desk.editor.accountId] },
    });
  });

  it("follows the other onto the site without touching it", async () => {
    await studio.submit("zh");
    await studio.publish("zh");
    expect(await studio.readIn("en")).toMatchObject({ language: "zh" });
    await studio.submit("en");
    await studio.publish("en");
    expect([await studio.readIn("en"), await studio.readIn("zh")]).toMatchObject([
      { language: "en" },
      { language: "zh" },
    ]);
    expect(await studio.statuses()).toEqual(["published", "published", "published"]);
    expect((await studio.report()).workingVersionId).toBe((await studio.report()).liveVersionId);
  });

  it("is let go of without the other", async () => {
    await studio.submit();
    await studio.publish();
    await studio.save({ "en.title": "New English" });
    await studio.save({ "zh.title": "新题目" });
    expect(
      await discardChanges({ reportId: studio.id(), languages: ["en"] }, by(studio.desk.editor), studio.database),
    ).toEqual({
      ok: true,
    });
    expect((await studio.report()).draft).toMatchObject({ en: { title: studio.name() }, zh: { title: "新题目" } });
    expect(await studio.statuses()).toEqual(["published", "draft", "draft"]);
  });

  it("has one open version at most, and none while it is handed on", async () => {
    await studio.save({ "en.title": "A" });
    expect(await studio.openVersions()).toEqual([1]);
    await studio.submit("en");
    expect(await studio.openVersions()).toEqual([]);
    await studio.save({ "zh.title": "甲" });
    expect(await studio.openVersions()).toEqual([2]);
  });
});

describe("an earlier version", () => {
  const takeUp = (earlier: number, actor: Actor = studio.desk.editor) =>
    restoreVersion({ reportId: studio.id(), number: earlier }, by(actor), studio.database);

  it("is taken up as a new draft, and nothing after it is lost", async () => {
    await studio.submit();
    await studio.publish();
    await studio.save({ "en.title": "Second" });
    await studio.keep();
    expect(await takeUp(1)).toEqual({ ok: true, version: 3 });
    expect((await studio.report()).draft.en.title).toBe(studio.name());
    expect(await takeUp(2)).toEqual({ ok: true, version: 4 });
    expect((await studio.report()).draft.en.title).toBe("Second");
    expect(await takeUp(99)).toEqual({ ok: false, reasons: ["not_found"] });
    expect(await takeUp(1, studio.desk.administrator)).toEqual({ ok: false, reasons: ["not_permitted"] });
  });

  it("is not taken up while that would change a language in review", async () => {
    await studio.keep();
    await studio.save({ "en.title": "Second" });
    await studio.submit("en");
    expect(await takeUp(1)).toEqual({ ok: false, reasons: ["wrong_status"] });
    expect((await studio.report()).draft.en.title).toBe("Second");
  });
});
