import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findText } from "../queries";
import { by, freshStudio } from "../testing-studio";
import { translationState } from "../translation/state";
import { markTranslated } from "./mark-translated";

let studio: Awaited<ReturnType<typeof freshStudio>>;

beforeAll(async () => {
  studio = await freshStudio();
});

beforeEach(() => studio.begin());

afterAll(() => studio.drop());

const mark = (actor = studio.desk.editor, language: "en" | "zh" = "zh") =>
  markTranslated({ reportId: studio.id(), language }, by(actor), studio.database);

async function state() {
  const { draft, editions } = await studio.report();
  const translatedFrom = await findText(editions.zh.translatedVersionId, "en", studio.database);
  return translationState({ source: draft.en, target: draft.zh, translatedFrom });
}

describe("a translation", () => {
  it("is in line with its source from the word on, and behind once the source says something else", async () => {
    expect(await state()).toBe("draft");
    expect(await mark()).toEqual({ ok: true });
    expect(await state()).toBe("ready");
    expect(await studio.openVersions()).toEqual([]);
    await studio.save({ "en.title": "Another Title" });
    expect(await state()).toBe("behind");
    await studio.save({ "zh.title": "另一个题目" });
    await mark();
    expect(await state()).toBe("ready");
    expect((await studio.actions()).filter((action) => action === "report.translated")).toHaveLength(2);
  });

  it("is not the source itself, and is marked by whoever may write", async () => {
    expect(await mark(studio.desk.editor, "en")).toEqual({ ok: false, reasons: ["invalid"] });
    const { administrator, districtAdministrator, districtMember } = studio.desk;
    for (const actor of [administrator, districtAdministrator, districtMember]) {
      expect(await mark(actor), actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await state()).toBe("draft");
  });
});
