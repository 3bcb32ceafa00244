import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { districtProfiles } from "@/db/schema/district-profiles";
import { pictures } from "@/db/schema/media";
import { type Actor, operator, visitor } from "@/features/people/actor";
import { readKeptFile } from "@/platform/storage";
import { findPictureFile } from "../queries";
import { at, drawn, ownLibrary, pictureOf, recordOf } from "../testing-library";
import { madePng } from "../testing-pictures";
import { addPicture } from "./add-picture";
import { replacePicture } from "./replace-picture";

let desk: Awaited<ReturnType<typeof ownLibrary>>;
beforeAll(async () => {
  desk = await ownLibrary();
});
afterAll(() => desk.drop());

const refused = (reason: string) => ({ ok: false, reasons: [reason] });

async function replace(key: string, version: number, bytes: Buffer, actor: Actor = desk.editor) {
  return replacePicture({ key, version, bytes }, { actor, at }, desk.database);
}

async function shownAt(key: string, file: string) {
  const found = await findPictureFile(key, file, desk.database);
  const bytes = found && (await readKeptFile(found.name));
  return bytes && sharp(bytes).stats();
}

describe("replacing a picture", () => {
  it("keeps its address, also of widths that the new one does not have", async () => {
    const { key } = await pictureOf(desk.editor, desk.database);
    expect(await replace(key, 1, await drawn("#00ff00", 300, 200))).toEqual({
      ok: true,
      version: 2,
      width: 300,
      height: 200,
    });
    for (const file of ["480.webp", "600.webp", "300.webp"]) {
      const [red, green] = (await shownAt(key, file))?.channels ?? [];
      expect([(red?.mean ?? 255) < 20, (green?.mean ?? 0) > 235]).toEqual([true, true]);
    }
    expect((await recordOf("picture", key, desk.database)).at(-1)).toMatchObject({ action: "picture.replace", at });
  });

  it("lets the picture that was replaced be added again under an address of its own", async () => {
    const bytes = await drawn("#123456", 200, 100);
    const add = async () => {
      const answer = await addPicture({ bytes, fileName: "a.png" }, { actor: desk.editor, at }, desk.database);
      if (!answer.ok) throw new Error(answer.reasons.join());
      return answer.picture;
    };
    const first = await add();
    await replace(first.key, 1, await drawn("#654321", 250, 100));
    const second = await add();
    expect(second.key).not.toBe(first.key);
    expect(second).toEqual({ key: expect.stringMatching(/^[0-9a-f]{24}$/), width: 200, height: 100 });
    expect(await add()).toEqual(second);
    expect((await shownAt(second.key, "200.webp"))?.channels).toHaveLength(3);
  });

  it("is won by one of twenty at once, and nobody else's is shown", async () => {
    const { key } = await pictureOf(desk.editor, desk.database);
    const all = await Promise.all(
      Array.from({ length: 20 }, async (_, place) => replace(key, 1, await drawn("#ffffff", 40 + place, 30))),
    );
    const won = all.filter((answer) => answer.ok);
    expect(won).toHaveLength(1);
    expect(all.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 19 }, () => refused("newer_version")));
    const [row] = await desk.database.select().from(pictures).where(eq(pictures.key, key));
    expect(row).toMatchObject({ version: 2, width: won[0]?.width, replacedAt: at });
    expect(await recordOf("picture", key, desk.database)).toHaveLength(2);
  });

  it("changes what visitors see at once, and only by who publishes", async () => {
    const { key } = await pictureOf(desk.editor, desk.database);
    await desk.database
      .update(districtProfiles)
      .set({ pictureKey: key })
      .where(eq(districtProfiles.unitId, desk.unitId));
    const before = await readGeneration(desk.database);
    const bytes = await drawn("#0000ff", 80, 60);
    expect(await replace(key, 1, bytes)).toEqual(refused("shown_in_public"));
    expect(await readGeneration(desk.database)).toBe(before);
    expect(await replace(key, 1, bytes, desk.chief)).toMatchObject({ ok: true });
    expect(await readGeneration(desk.database)).toBe(before + 1);
  });

  it("takes no bomb, no page and no picture that is not there", async () => {
    const { key } = await pictureOf(desk.editor, desk.database);
    const began = performance.now();
    expect(await replace(key, 1, madePng(40_000, 40_000))).toEqual(refused("too_many_pixels"));
    expect(performance.now() - began).toBeLessThan(1000);
    expect(await replace(key, 1, Buffer.from("<svg/>"))).toEqual(refused("not_a_picture"));
    expect(await replace("f".repeat(24), 1, await drawn("#ffffff", 9, 9))).toEqual(refused("not_found"));
  });

  it("refuses everyone else, districts' people among them", async () => {
    const { key } = await pictureOf(desk.editor, desk.database);
    const bytes = await drawn("#ffffff", 20, 20);
    for (const actor of [desk.administrator, desk.districtAdministrator, desk.districtMember, operator, visitor]) {
      expect(await replace(key, 1, bytes, actor)).toEqual(refused("not_permitted"));
    }
  });
});
