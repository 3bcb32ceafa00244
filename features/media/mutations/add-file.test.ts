import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { mediaFiles } from "@/db/schema/media";
import { type Actor, operator, visitor } from "@/features/people/actor";
import { readKeptFile } from "@/platform/storage";
import { storedFile } from "../files/served";
import { madePdf } from "../testing-files";
import { at, drawn, ownLibrary, recordOf } from "../testing-library";
import { addFile } from "./add-file";
import { addPicture } from "./add-picture";

let desk: Awaited<ReturnType<typeof ownLibrary>>;
beforeAll(async () => {
  desk = await ownLibrary();
});
afterAll(() => desk.drop());

const megabyte = 1024 * 1024;
const sum = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const add = (bytes: Buffer, name = "plan.pdf", actor: Actor = desk.editor) =>
  addFile({ bytes, name }, { actor, at }, desk.database);

describe("adding a file", () => {
  it.each([1, 9, 11, 24])("keeps %i MB byte for byte, and notes who did it", async (size) => {
    const bytes = madePdf(size * megabyte, size);
    const answer = await add(bytes, "../会议\r\n.pdf");
    if (!answer.ok) throw new Error(answer.reasons.join());
    const { key } = answer.file;
    expect(answer.file).toEqual({
      key: expect.stringMatching(/^[0-9a-f]{24}$/),
      name: "会议.pdf",
      bytes: bytes.length,
      type: "pdf",
    });
    expect(sum((await readKeptFile(storedFile(key))) ?? Buffer.alloc(0))).toBe(sum(bytes));
    const [row] = await desk.database.select().from(mediaFiles).where(eq(mediaFiles.key, key));
    expect(row).toMatchObject({ sha256: sum(bytes), createdBy: desk.editor.accountId, createdAt: at });
    expect(await recordOf("file", key, desk.database)).toMatchObject([
      { action: "file.add", after: { title: "会议.pdf" } },
    ]);
  });

  it("finds the same file again, also ten times at once, under an address that cannot be told from its content", async () => {
    const bytes = madePdf(5000, 77);
    const all = await Promise.all(Array.from({ length: 10 }, () => add(bytes)));
    const keys = new Set(all.map((answer) => (answer.ok ? answer.file.key : "")));
    expect(keys.size).toBe(1);
    expect(sum(bytes).startsWith([...keys][0] ?? "")).toBe(false);
    expect(await recordOf("file", [...keys][0] ?? "", desk.database)).toHaveLength(1);
  });

  it.each([
    ["26 MB", madePdf(26 * megabyte), "plan.pdf", "too_large"],
    ["a page", Buffer.from("<html><script>alert(1)</script>"), "plan.pdf", "not_a_file_we_take"],
    ["a drawing", Buffer.from("<svg/>"), "plan.svg", "not_a_file_we_take"],
  ])("takes no %s, and keeps neither row nor bytes", async (_, bytes, name, reason) => {
    const before = [await desk.database.$count(mediaFiles), readdirSync(join(desk.folder, "media/files")).length];
    expect(await add(bytes, name)).toEqual({ ok: false, reasons: [reason] });
    const after = [await desk.database.$count(mediaFiles), readdirSync(join(desk.folder, "media/files")).length];
    expect(after).toEqual(before);
  });

  it("refuses everyone who does not write, districts' people among them", async () => {
    for (const actor of [desk.administrator, desk.districtAdministrator, desk.districtMember, operator, visitor]) {
      expect(await add(madePdf(100, 9), "a.pdf", actor)).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
  });
});

/** Whether a small disk of one's own could be put at this place; only root may. */
function mounted(place: string): boolean {
  try {
    mkdirSync(place, { recursive: true });
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", place], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("a full disk", () => {
  it("keeps no row without its file, and leaves no part of one behind", async ({ skip }) => {
    const place = join(desk.folder, "full");
    skip(!mounted(place), "only root may mount the small disk this needs");
    vi.stubEnv("DATA_DIR", place);
    try {
      const before = await desk.database.$count(mediaFiles);
      await expect(add(madePdf(megabyte, 5))).rejects.toThrow(/Cannot write file/);
      expect(await desk.database.$count(mediaFiles)).toBe(before);
      expect(readdirSync(join(place, "media/files"))).toEqual([]);
      expect(await add(madePdf(1000, 5))).toMatchObject({ ok: true });
      const picture = await addPicture(
        { bytes: await drawn("#abcdef"), fileName: "a.png" },
        { actor: desk.editor, at },
        desk.database,
      );
      expect(picture.ok).toBe(true);
    } finally {
      vi.stubEnv("DATA_DIR", desk.folder);
      execFileSync("umount", [place]);
    }
  });
});
