import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, it } from "vitest";
import { everyone, expectAsTold, itKnowsEveryVerb, type Row, titled } from "@/features/people/testing-roles";
import { addFile } from "./mutations/add-file";
import { addPicture } from "./mutations/add-picture";
import { changeFolder } from "./mutations/change-folder";
import { makeFolder } from "./mutations/make-folder";
import { moveThings } from "./mutations/move-things";
import { recordConsent } from "./mutations/record-consent";
import { removeFolder } from "./mutations/remove-folder";
import { replacePicture } from "./mutations/replace-picture";
import { restoreThings } from "./mutations/restore-things";
import { setFocus } from "./mutations/set-focus";
import { trashThings } from "./mutations/trash-things";
import { writeWords } from "./mutations/write-words";
import { madePdf } from "./testing-files";
import { at, drawn, fileOfTheirs, ownLibrary, pictureOf } from "./testing-library";

let desk: Awaited<ReturnType<typeof ownLibrary>>;
beforeAll(async () => {
  desk = await ownLibrary();
});
afterAll(() => desk.drop());

let made = 0;
const nameOf = (what: string) => `${what} ${made++}`;

const picture = () => pictureOf(desk.editor, desk.database);
const words = { altEn: "A hall", altZh: "礼堂", captionEn: "", captionZh: "会场", creditEn: "BWF", creditZh: "" };
const consent = { consent: "given", who: "Wang Fang", on: "2026-01-02", how: "in writing", until: null } as const;

async function folder(name = nameOf("Folder")) {
  const answer = await makeFolder({ name, parentId: null }, { actor: desk.editor, at }, desk.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return { id: answer.folderId, name };
}

async function trashed() {
  const answer = await trashThings({ things: [await picture()] }, { actor: desk.editor, at }, desk.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.undo;
}

const rows: Row[] = [
  {
    file: "mutations/add-file.ts",
    needs: "media.write",
    ready: async () => {
      const file = { bytes: madePdf(500, 1 + made), name: `${nameOf("plan")}.pdf` };
      return (act) => addFile(file, act, desk.database);
    },
  },
  {
    file: "mutations/add-picture.ts",
    needs: "picture.add",
    ready: async () => {
      const sent = { bytes: await drawn(`#8899${(10 + made++).toString(16).padStart(2, "0")}`), fileName: "a.png" };
      return (act) => addPicture(sent, act, desk.database);
    },
  },
  {
    file: "mutations/change-folder.ts",
    needs: "media.write",
    ready: async () => {
      const { id, name: fromName } = await folder();
      const change = { id, name: nameOf("Other folder"), parentId: null, fromName, fromParentId: null };
      return (act) => changeFolder(change, act, desk.database);
    },
  },
  {
    file: "mutations/make-folder.ts",
    needs: "media.write",
    ready: async () => {
      const wanted = { name: nameOf("New folder"), parentId: null };
      return (act) => makeFolder(wanted, act, desk.database);
    },
  },
  {
    file: "mutations/move-things.ts",
    needs: "media.write",
    ready: async () => {
      const { id: folderId } = await folder();
      const file = await fileOfTheirs(desk.editor, desk.database);
      const things = [await picture(), file].map((one) => ({ ...one, folderId }));
      return (act) => moveThings({ things }, act, desk.database);
    },
  },
  {
    file: "mutations/record-consent.ts",
    needs: "media.write",
    ready: async () => {
      const { key, version } = await picture();
      return (act) => recordConsent({ key, version, ...consent }, act, desk.database);
    },
  },
  {
    file: "mutations/remove-folder.ts",
    needs: "media.write",
    ready: async () => {
      const { id } = await folder();
      return (act) => removeFolder({ id }, act, desk.database);
    },
  },
  {
    file: "mutations/replace-picture.ts",
    needs: "media.replace",
    ready: async () => {
      const { key, version } = await picture();
      const bytes = await drawn(`#aa99${(10 + made++).toString(16).padStart(2, "0")}`);
      return (act) => replacePicture({ key, version, bytes }, act, desk.database);
    },
  },
  {
    file: "mutations/restore-things.ts",
    needs: "media.trash",
    ready: async () => {
      const things = await trashed();
      return (act) => restoreThings({ things }, act, desk.database);
    },
  },
  {
    file: "mutations/set-focus.ts",
    needs: "media.write",
    ready: async () => {
      const { key, version } = await picture();
      return (act) => setFocus({ key, version, x: 10, y: 20 }, act, desk.database);
    },
  },
  {
    file: "mutations/trash-things.ts",
    needs: "media.trash",
    ready: async () => {
      const things = [await picture()];
      return (act) => trashThings({ things }, act, desk.database);
    },
  },
  {
    file: "mutations/write-words.ts",
    needs: "media.write",
    ready: async () => {
      const thing = await picture();
      return (act) => writeWords({ ...thing, ...words }, act, desk.database);
    },
  },
];

describe("who may change the library", () => {
  itKnowsEveryVerb("features/media", rows);

  it.each(titled(rows))("%s", async (_, row) => {
    const files = () => readdirSync(desk.folder, { recursive: true, encoding: "utf8" }).toSorted();
    await expectAsTold(row, { database: desk.database, everyone: everyone(desk), at }, files);
  });
});
