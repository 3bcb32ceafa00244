import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { districtProfiles } from "@/db/schema/district-profiles";
import { mediaFiles, pictures } from "@/db/schema/media";
import { reportFiles, reports } from "@/db/schema/reports";
import { type Actor, operator, visitor } from "@/features/people/actor";
import { consentRefusals } from "../consent";
import { consentOf } from "../queries";
import { at, fileOfTheirs, ownLibrary, pictureOf, recordOf } from "../testing-library";
import { makeFolder } from "./make-folder";
import { moveThings } from "./move-things";
import { recordConsent } from "./record-consent";
import { restoreThings } from "./restore-things";
import { setFocus } from "./set-focus";
import { trashThings } from "./trash-things";
import { writeWords } from "./write-words";

let desk: Awaited<ReturnType<typeof ownLibrary>>;
beforeAll(async () => {
  desk = await ownLibrary();
});
afterAll(() => desk.drop());

const by = (actor: Actor) => ({ actor, at });
const refused = (reason: string) => ({ ok: false, reasons: [reason] });
const words = { altEn: "A hall", altZh: "礼堂", captionEn: "", captionZh: "会场", creditEn: "BWF", creditZh: "" };

async function rowOf(key: string) {
  const [row] = await desk.database.select().from(pictures).where(eq(pictures.key, key));
  if (!row) throw new Error("no such picture");
  return row;
}

describe("things of the library", () => {
  it("are moved together, and back to where each was", async () => {
    const folder = await makeFolder({ name: "Spring", parentId: null }, by(desk.editor), desk.database);
    if (!folder.ok) throw new Error("no folder");
    const { folderId } = folder;
    const both = [await pictureOf(desk.editor, desk.database), await fileOfTheirs(desk.editor, desk.database)];
    const move = (things: Parameters<typeof moveThings>[0]["things"]) =>
      moveThings({ things }, by(desk.organiser), desk.database);
    const moved = await move(both.map((one) => ({ ...one, folderId })));
    if (!moved.ok) throw new Error("not moved");
    expect(await desk.database.$count(mediaFiles, eq(mediaFiles.folderId, folderId))).toBe(1);
    expect(await desk.database.$count(pictures, eq(pictures.folderId, folderId))).toBe(1);
    expect(await move(both.map((one) => ({ ...one, folderId: null })))).toEqual(refused("newer_version"));
    expect(await move([{ ...both[0], version: 2, folderId: 2_000_000 } as (typeof moved.undo)[number]])).toEqual(
      refused("not_found"),
    );
    expect(await move([...moved.undo])).toMatchObject({ ok: true });
    expect(await desk.database.$count(pictures, eq(pictures.folderId, folderId))).toBe(0);
    expect(await recordOf("file", both[1]?.key ?? "", desk.database)).toMatchObject([
      { action: "file.add" },
      { action: "file.move", actorId: desk.organiser.accountId, after: { title: "plan.pdf", folderId } },
      { action: "file.move", after: { folderId: null } },
    ]);
  });

  it("go to the trash and come back", async () => {
    const both = [await pictureOf(desk.editor, desk.database), await fileOfTheirs(desk.editor, desk.database)];
    const trashed = await trashThings({ things: both }, by(desk.editor), desk.database);
    if (!trashed.ok) throw new Error("not trashed");
    expect((await rowOf(both[0]?.key ?? "")).trashedAt).toEqual(at);
    expect(await restoreThings({ things: both }, by(desk.editor), desk.database)).toEqual(refused("newer_version"));
    expect(await restoreThings({ things: [...trashed.undo] }, by(desk.editor), desk.database)).toEqual({ ok: true });
    expect((await rowOf(both[0]?.key ?? "")).trashedAt).toBeNull();
    const deeds = (await recordOf("picture", both[0]?.key ?? "", desk.database)).map(({ action }) => action);
    expect(deeds).toEqual(["picture.add", "picture.trash", "picture.restore"]);
  });

  it("stay while something uses one of them, and it is said what", async () => {
    const [picture, file] = [
      await pictureOf(desk.editor, desk.database),
      await fileOfTheirs(desk.editor, desk.database),
    ];
    const [report] = await desk.database.select().from(reports).where(eq(reports.status, "published"));
    const versionId = report?.workingVersionId ?? 0;
    await desk.database.insert(reportFiles).values({ versionId, position: 0, fileKey: file.key });
    await desk.database
      .update(districtProfiles)
      .set({ pictureKey: picture.key })
      .where(eq(districtProfiles.unitId, desk.unitId));
    const answer = await trashThings({ things: [picture, file] }, by(desk.editor), desk.database);
    expect(answer).toMatchObject({
      ok: false,
      reasons: ["in_use"],
      uses: [
        { kind: "district", id: desk.unitId, key: picture.key, live: true },
        { kind: "report", id: report?.id, key: file.key },
      ],
    });
    expect((await rowOf(picture.key)).trashedAt).toBeNull();
  });
});

describe("what is known of a picture", () => {
  it("are its words in both languages", async () => {
    const thing = await pictureOf(desk.editor, desk.database);
    const write = (version: number) => writeWords({ ...thing, ...words, version }, by(desk.editor), desk.database);
    expect(await write(1)).toEqual({ ok: true, version: 2 });
    expect(await rowOf(thing.key)).toMatchObject({ ...words, version: 2 });
    expect(await write(1)).toEqual(refused("newer_version"));
    expect(await writeWords({ ...thing, ...words, key: "f".repeat(24) }, by(desk.editor), desk.database)).toEqual(
      refused("not_found"),
    );
    expect((await recordOf("picture", thing.key, desk.database)).at(-1)).toMatchObject({
      action: "picture.describe",
      after: words,
    });
    const file = await fileOfTheirs(desk.editor, desk.database);
    expect(await writeWords({ ...file, ...words }, by(desk.editor), desk.database)).toEqual({ ok: true, version: 2 });
  });

  it("is its focus, which what is kept of the site must follow", async () => {
    const thing = await pictureOf(desk.editor, desk.database);
    const before = await readGeneration(desk.database);
    expect(await setFocus({ ...thing, x: 25, y: 100 }, by(desk.chief), desk.database)).toEqual({
      ok: true,
      version: 2,
    });
    expect(await rowOf(thing.key)).toMatchObject({ focusX: 0.25, focusY: 1 });
    expect(await readGeneration(desk.database)).toBe(before + 1);
    expect(await setFocus({ ...thing, x: 1, y: 1 }, by(desk.chief), desk.database)).toEqual(refused("newer_version"));
    expect((await recordOf("picture", thing.key, desk.database)).at(-1)).toMatchObject({ action: "picture.focus" });
  });

  it("is the consent of the people shown, without which nothing is published", async () => {
    const thing = await pictureOf(desk.editor, desk.database);
    const day = "2026-03-08";
    const given = { who: "Li Na", on: "2026-01-02", how: "by letter", until: "2026-12-31" };
    const record = (version: number, consent: "needed" | "given") =>
      recordConsent({ key: thing.key, version, consent, ...given }, by(desk.organiser), desk.database);
    const refusals = async (on = day) => consentRefusals(await consentOf([thing.key], desk.database), on);
    expect(await refusals()).toEqual([]);
    expect(await record(1, "needed")).toEqual({ ok: true, version: 2 });
    expect(await refusals()).toEqual(["consent_missing"]);
    expect(await record(2, "given")).toEqual({ ok: true, version: 3 });
    expect(await refusals()).toEqual([]);
    expect(await refusals("2027-01-01")).toEqual(["consent_missing"]);
    expect(await record(2, "needed")).toEqual(refused("newer_version"));
    expect((await recordOf("picture", thing.key, desk.database)).at(-1)).toMatchObject({
      action: "picture.consent",
      after: { consent: "given", ...given },
    });
    expect(await consentOf([], desk.database)).toEqual([]);
  });

  it("is changed by nobody else, districts' people among them", async () => {
    const thing = await pictureOf(desk.editor, desk.database);
    const before = await rowOf(thing.key);
    const consent = { key: thing.key, version: 1, consent: "needed" as const, who: "", on: null, how: "", until: null };
    for (const actor of [desk.administrator, desk.districtAdministrator, desk.districtMember, operator, visitor]) {
      const act = by(actor);
      const answers = [
        await writeWords({ ...thing, ...words }, act, desk.database),
        await setFocus({ ...thing, x: 1, y: 1 }, act, desk.database),
        await recordConsent(consent, act, desk.database),
        await moveThings({ things: [{ ...thing, folderId: null }] }, act, desk.database),
        await trashThings({ things: [thing] }, act, desk.database),
        await restoreThings({ things: [thing] }, act, desk.database),
      ];
      expect(answers).toEqual(answers.map(() => refused("not_permitted")));
    }
    expect(await rowOf(thing.key)).toEqual(before);
  });
});
