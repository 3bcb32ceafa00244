import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { pictures } from "@/db/schema/media";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { type Actor, operator, visitor } from "@/features/people/actor";
import { readKeptFile } from "@/platform/storage";
import { fileOf } from "../address";
import { addPicture } from "./add-picture";

const at = new Date("2026-01-05T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
let folder: string;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
  folder = mkdtempSync(join(tmpdir(), "media-"));
  vi.stubEnv("DATA_DIR", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
  await fresh.drop();
});

const drawn = (background: string, width = 1000) =>
  sharp({ create: { width, height: 500, channels: 3, background } })
    .png()
    .toBuffer();

async function added(bytes: Buffer, fileName = "field.png", actor: Actor = desk.editor) {
  const answer = await addPicture({ bytes, fileName }, { actor, at }, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.picture;
}

const auditOf = (key: string) => fresh.database.select().from(auditEntries).where(eq(auditEntries.subjectId, key));

describe("adding a picture", () => {
  it("is put on record under a name that is cut between characters and turns nothing about", async () => {
    const { key } = await added(await drawn("#31407c", 60), `a\u202e${"😀".repeat(300)}.png`);
    const [row] = await fresh.database.select().from(pictures).where(eq(pictures.key, key));
    expect(row?.fileName).toBe(`a${"😀".repeat(199)}`);
    expect(await auditOf(key)).toMatchObject([{ after: { title: row?.fileName } }]);
  });

  it("keeps it in its widths, then its row, and notes who did it", async () => {
    const picture = await added(await drawn("#7b1e3e"), "a\u0000 field.png");
    expect(picture).toEqual({ key: expect.stringMatching(/^[0-9a-f]{24}$/), width: 1000, height: 500 });
    for (const width of [480, 960, 1000]) {
      const bytes = await readKeptFile(fileOf(picture.key, width));
      expect((await sharp(bytes ?? undefined).metadata()).width).toBe(width);
    }
    expect(await readKeptFile(fileOf(picture.key, 1600))).toBeNull();
    const [row] = await fresh.database.select().from(pictures).where(eq(pictures.key, picture.key));
    expect(row).toMatchObject({ fileName: "a field.png", createdBy: desk.editor.accountId, createdAt: at });
    expect(row?.bytes).toBe((await readKeptFile(fileOf(picture.key, 1000)))?.length);
    expect(await auditOf(picture.key)).toMatchObject([
      { action: "picture.add", subjectType: "picture", actorId: desk.editor.accountId, at },
    ]);
  });

  it.each([
    ["", "picture"],
    [" \u200b\u202e\u0000 ", "picture"],
    [" fi\u202eeld.png ", "field.png"],
  ])("calls one that came as %j %s", async (given, name) => {
    const { key } = await added(await drawn(`#4a5b${(40 + given.length).toString(16)}`, 300), given);
    const [row] = await fresh.database.select().from(pictures).where(eq(pictures.key, key));
    expect(row?.fileName).toBe(name);
  });

  it("finds the same picture again, also ten times at once", async () => {
    const bytes = await drawn("#1c4f86", 200);
    const all = await Promise.all(Array.from({ length: 10 }, (_, index) => added(bytes, `${index}.png`)));
    expect(new Set(all.map(({ key }) => key)).size).toBe(1);
    expect(await auditOf(all[0]?.key ?? "")).toHaveLength(1);
  });

  it("keeps no row of what is no picture", async () => {
    const before = await fresh.database.$count(pictures);
    const answer = await addPicture(
      { bytes: Buffer.from("<svg/>"), fileName: "a.png" },
      { actor: desk.editor, at },
      fresh.database,
    );
    expect(answer).toEqual({ ok: false, reasons: ["not_a_picture"] });
    expect(await fresh.database.$count(pictures)).toBe(before);
  });

  it("is open to who writes reports and to the operator", async () => {
    const bytes = await drawn("#23603a", 100);
    for (const actor of [desk.editor, desk.chief, desk.organiser, operator]) await added(bytes, "a.png", actor);
  });

  it("refuses everyone else", async () => {
    const input = { bytes: await drawn("#23603a", 90), fileName: "a.png" };
    for (const actor of [desk.administrator, desk.districtAdministrator, desk.districtMember, visitor]) {
      const answer = await addPicture(input, { actor, at }, fresh.database);
      expect(answer).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
  });
});
