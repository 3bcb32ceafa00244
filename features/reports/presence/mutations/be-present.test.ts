import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/features/people/actor";
import { by, freshStudio } from "../../testing-studio";
import type { Beat } from "../presence";
import { listPresent } from "../queries";
import { bePresent } from "./be-present";

let studio: Awaited<ReturnType<typeof freshStudio>>;

beforeAll(async () => {
  studio = await freshStudio();
});

beforeEach(() => studio.begin());

afterAll(() => studio.drop());

const now = new Date("2026-11-23T02:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const tabs = { editor: "1".repeat(8), organiser: "2".repeat(8) };

const beat = (actor: Actor, tab: string, part: Partial<Beat> = {}, at = now) =>
  bePresent({ reportId: studio.id(), tab, pen: null, takeOver: false, ...part }, by(actor, at), studio.database);
const pens = async (at = now) =>
  (await listPresent(studio.id(), at, studio.database)).map(({ name, pen }) => [name, pen]);
const takeOvers = async () => (await studio.actions()).filter((action) => action === "report.take_over");

describe("being in a report", () => {
  it("is seen by the others, and forgotten seconds after the last sign", async () => {
    const { editor, organiser } = studio.desk;
    await beat(editor, tabs.editor);
    const answer = await beat(organiser, tabs.organiser, {}, later(5));
    expect(answer.ok && answer.here.map(({ name }) => name).sort()).toEqual([editor.name, organiser.name].sort());
    expect(await pens(later(16))).toEqual([[organiser.name, null]]);
  });

  it("gives the pen of a language to whoever reaches for it first, and another language's to another", async () => {
    const { editor, organiser } = studio.desk;
    await Promise.all([beat(editor, tabs.editor, { pen: "en" }), beat(organiser, tabs.organiser, { pen: "en" })]);
    expect((await pens()).filter(([, pen]) => pen === "en")).toHaveLength(1);
    await beat(organiser, tabs.organiser, { pen: "zh" });
    await beat(editor, tabs.editor, { pen: "en" });
    expect(await pens()).toEqual(
      expect.arrayContaining([
        [editor.name, "en"],
        [organiser.name, "zh"],
      ]),
    );
    expect(await takeOvers()).toEqual([]);
  });

  it("lets the pen be taken over, on record, and gives it to whoever reaches for one that was laid down", async () => {
    const { editor, organiser } = studio.desk;
    await beat(editor, tabs.editor, { pen: "en" });
    await beat(organiser, tabs.organiser, { pen: "en", takeOver: true });
    expect(await pens()).toEqual(
      expect.arrayContaining([
        [editor.name, null],
        [organiser.name, "en"],
      ]),
    );
    expect(await takeOvers()).toHaveLength(1);
    await beat(organiser, tabs.organiser, {}, later(5));
    await beat(editor, tabs.editor, { pen: "en" }, later(5));
    expect(await pens(later(5))).toEqual(
      expect.arrayContaining([
        [editor.name, "en"],
        [organiser.name, null],
      ]),
    );
    expect(await takeOvers()).toHaveLength(1);
  });

  it("gives no pen to whoever may not write, and nothing to whoever may not read", async () => {
    await beat(studio.desk.administrator, tabs.editor, { pen: "en", takeOver: true });
    expect(await pens()).toEqual([[studio.desk.administrator.name, null]]);
    for (const actor of [studio.desk.districtAdministrator, studio.desk.districtMember]) {
      expect(await beat(actor, tabs.organiser), actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    const nowhere = { reportId: 2_000_000_000 };
    expect(await beat(studio.desk.editor, tabs.editor, nowhere)).toEqual({ ok: false, reasons: ["not_found"] });
  });
});
