import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readGeneration } from "@/db/generation";
import { auditOf } from "@/db/testing-desk";
import { largestFile } from "@/features/media/files/kind";
import { madePdf, madeZip } from "@/features/media/testing-files";
import { type Actor, operator, visitor } from "@/features/people/actor";
import { addItem } from "../../agenda/mutations/add-item";
import { at, everyoneBut, ownAgenda, said, setPublic } from "../../agenda/testing-agenda";
import type { MaterialClass } from "../access";
import { findMaterialFor, findRemovedMaterial, listMaterials } from "../queries";
import { addMaterial } from "./add-material";
import { changeMaterial } from "./change-material";
import { moveMaterial } from "./move-material";
import { removeMaterial } from "./remove-material";

let own: Awaited<ReturnType<typeof ownAgenda>>;
let dataDir: string;

beforeAll(async () => {
  own = await ownAgenda();
  dataDir = mkdtempSync(join(tmpdir(), "materials-"));
  vi.stubEnv("DATA_DIR", dataDir);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await own.drop();
  rmSync(dataDir, { recursive: true });
});

const refused = (...reasons: string[]) => ({ ok: false, reasons });
const lastDeed = async (id: number) => (await auditOf(own.database, "material", id)).at(-1);
let made = 0;

function send(meetingId: number, changes = {}, actor: Actor = own.desk.organiser) {
  const facts = { class: "participants" as MaterialClass, itemId: null, titleEn: "Plan", titleZh: "方案" };
  const file = { name: "plan.pdf", bytes: madePdf(500, 1 + (made++ % 250)) };
  return addMaterial({ meetingId, ...facts, ...file, ...changes }, own.act(actor), own.database);
}

async function sent(meetingId: number, changes = {}) {
  const answer = await send(meetingId, changes);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer;
}

const names = async (meetingId: number) => (await listMaterials(meetingId, own.database)).map(({ name }) => name);

describe("a material", () => {
  it("is kept as it came, with what was said of it, and is on record", async () => {
    const meetingId = await own.newMeeting();
    const { materialId, key } = await sent(meetingId, { name: "../会议 方案.pdf" });
    const [material] = await listMaterials(meetingId, own.database);
    const facts = {
      class: "participants",
      titleEn: "Plan",
      titleZh: "方案",
      name: "会议 方案.pdf",
      type: "pdf",
      bytes: 500,
    };
    expect(material).toMatchObject({ id: materialId, key, ...facts });
    expect(await lastDeed(materialId)).toMatchObject({
      ...{
        action: "material.add",
        actorId: own.desk.organiser.accountId,
        at,
        after: { class: "participants", meetingId },
      },
    });
  });

  it("is kept once for a meeting, however often it is sent", async () => {
    const [meetingId, other] = [await own.newMeeting(), await own.newMeeting()];
    const bytes = madePdf(700, 3);
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(meetingId, { bytes })));
    expect(new Set(answers.map((answer) => answer.ok && answer.key)).size).toBe(1);
    expect(await names(meetingId)).toEqual(["plan.pdf"]);
    expect(await send(other, { bytes })).toMatchObject({ ok: true });
  });

  it.each([
    ["a page that says it is a PDF", { name: "a.pdf", bytes: Buffer.from("<html><script>") }, "not_a_file_we_take"],
    ["a kind that is not taken", { name: "a.exe", bytes: madePdf(10) }, "not_a_file_we_take"],
    ["a picture", { name: "a.svg", bytes: Buffer.from("<svg/>") }, "not_a_file_we_take"],
    [
      "a document with macros",
      { name: "a.docx", bytes: madeZip(["[Content_Types].xml", "word/a", "word/vbaProject.bin"]) },
      "not_a_file_we_take",
    ],
    ["one byte too much", { bytes: madePdf(largestFile + 1) }, "too_large"],
    ["an item that is not there", { itemId: 2_000_000 }, "item_gone"],
  ])("is refused: %s", async (_, changes, reason) => {
    const meetingId = await own.newMeeting();
    expect(await send(meetingId, changes)).toEqual(refused(reason));
    expect(await listMaterials(meetingId, own.database)).toEqual([]);
  });

  it("is refused for a meeting that is not there, and from everybody but the organiser, before a byte is kept", async () => {
    expect(await send(2_000_000)).toEqual(refused("not_found"));
    const meetingId = await own.newMeeting();
    const kept = () => readdirSync(join(dataDir, "media"), { recursive: true }).length;
    const before = kept();
    for (const actor of [...everyoneBut(own.desk, ["organiser"]), operator, visitor]) {
      expect(await send(meetingId, {}, actor), actor.role).toEqual(refused("not_permitted"));
    }
    expect(kept()).toBe(before);
  });

  it("is said anew from the version it was seen in", async () => {
    const meetingId = await own.newMeeting();
    const { version } = await own.agendaOf(meetingId);
    const item = await addItem({ meetingId, startedFrom: version, ...said("a") }, own.act(), own.database);
    const { materialId } = await sent(meetingId);
    const itemId = item.ok ? item.itemId : 0;
    const anew = { class: "secretariat" as const, itemId, titleEn: "Budget", titleZh: "" };
    const change = (startedFrom: number, changes = {}) =>
      changeMaterial({ materialId, startedFrom, ...anew, ...changes }, own.act(), own.database);
    expect(await change(1)).toEqual({ ok: true });
    expect(await listMaterials(meetingId, own.database)).toMatchObject([{ ...anew, version: 2 }]);
    expect(await lastDeed(materialId)).toMatchObject({
      ...{ action: "material.change", before: { class: "participants" }, after: anew },
    });
    expect(await change(1)).toEqual(refused("newer_version"));
    expect(await change(2, { itemId: 2_000_000 })).toEqual(refused("item_gone"));
  });

  it("is moved among the others", async () => {
    const meetingId = await own.newMeeting();
    await sent(meetingId, { name: "a.pdf" });
    await sent(meetingId, { name: "b.pdf" });
    const { materialId } = await sent(meetingId, { name: "c.pdf" });
    const move = (startedFrom: number) => moveMaterial({ materialId, startedFrom, place: 0 }, own.act(), own.database);
    expect(await move(1)).toEqual({ ok: true });
    expect(await names(meetingId)).toEqual(["c.pdf", "a.pdf", "b.pdf"]);
    expect(await lastDeed(materialId)).toMatchObject({ action: "material.move" });
    expect(await move(1)).toEqual(refused("newer_version"));
  });

  it("is removed, so that nobody has it, and put back", async () => {
    const meetingId = await own.newMeeting();
    const { materialId, key } = await sent(meetingId);
    const set = (startedFrom: number, removed: boolean) =>
      removeMaterial({ materialId, startedFrom, removed }, own.act(), own.database);
    expect(await set(1, false)).toEqual(refused("newer_version"));
    expect(await set(1, true)).toEqual({ ok: true });
    expect(await findMaterialFor(own.desk.organiser, key, own.database)).toBeNull();
    expect(await listMaterials(meetingId, own.database)).toEqual([]);
    expect(await findRemovedMaterial(meetingId, at, own.database)).toMatchObject({ id: materialId, version: 2 });
    expect(await lastDeed(materialId)).toMatchObject({ action: "material.remove" });
    expect(await set(2, false)).toEqual({ ok: true });
    expect(await findMaterialFor(own.desk.organiser, key, own.database)).toMatchObject({ key });
    expect(await lastDeed(materialId)).toMatchObject({ action: "material.restore" });
  });

  it("is changed, moved and removed by nobody but the organiser", async () => {
    const meetingId = await own.newMeeting();
    const { materialId } = await sent(meetingId);
    const one = { materialId, startedFrom: 1 };
    const anew = { class: "public" as const, itemId: null, titleEn: "x", titleZh: "" };
    for (const actor of [...everyoneBut(own.desk, ["organiser"]), operator, visitor]) {
      const answers = [
        await changeMaterial({ ...one, ...anew }, own.act(actor), own.database),
        await moveMaterial({ ...one, place: 0 }, own.act(actor), own.database),
        await removeMaterial({ ...one, removed: true }, own.act(actor), own.database),
      ];
      expect(answers, actor.role).toEqual(answers.map(() => refused("not_permitted")));
    }
    expect(await listMaterials(meetingId, own.database)).toMatchObject([{ id: materialId, version: 1 }]);
  });
});

describe("the public site", () => {
  it.each([
    ["public", true, 1],
    ["public", false, 0],
    ["federation", true, 0],
    ["secretariat", true, 0],
  ] as const)(
    "shows a material of class %s of a meeting that is public: %s, raised %i times",
    async (of, isPublic, raised) => {
      const meetingId = await own.newMeeting();
      await setPublic(meetingId, isPublic, own.database);
      const before = await readGeneration(own.database);
      await sent(meetingId, { class: of });
      expect((await readGeneration(own.database)) - before).toBe(raised);
    },
  );
});
