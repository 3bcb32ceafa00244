import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { madePdf } from "@/features/media/testing-files";
import { madePng } from "@/features/media/testing-pictures";
import type { Action } from "@/features/people/permissions";
import { type Block, bodyOf } from "@/features/reports/body/document";
import { docxOf } from "@/features/reports/export/docx/file";
import { postDoors, type Things } from "./doors";
import { accountOf, revisionOf, sizeOf } from "./doors-world";

export type Sent = {
  file: string;
  needs: Action;
  path: string;
  /** What is sent there, by whom. */
  data: (caller: APIRequestContext) => Promise<Buffer | object>;
  /** What an editor sees of it: another word once it was taken. */
  trace: () => Promise<string>;
};

const tab = "6f1c1e0a-6f43-4f0e-9a5e-3f1b2c4d5e6f";

async function wordFile(mark: string): Promise<Buffer> {
  const key = "a".repeat(24);
  const size = { width: sizeOf(mark), height: 419 };
  const attrs = { key, ...size, alt: "", caption: "", credit: "" };
  const content: Block[] = [...bodyOf(["It has 900 books."]).content, { type: "picture", attrs }];
  const report = {
    ...({ language: "en", tag: "en-GB", publisher: "Pinggu", site: "https://portal.example" } as const),
    ...{ title: "A library opens", summary: "On Monday.", facts: [], words: { notes: "Notes" } },
    body: { type: "doc" as const, content },
  };
  const jpeg = madePng(size.width, size.height);
  return Buffer.from(await docxOf(report, new Map([[key, { jpeg, ...size }]])));
}

/** Something for each door that takes something, right for whoever may, with what it would leave behind. */
export function sentThrough(editor: APIRequestContext, things: Things): Sent[] {
  const { mark } = things;
  const text = async (path: string) => (await editor.get(path)).text();
  const pictures = (words: string) => () => text(`/api/media/search?q=${words}`);
  const writing = `/api/reports/${things.report}/writing`;
  const presence = `/api/reports/${things.report}/presence`;
  return [
    {
      ...postDoors.picture,
      path: `/api/pictures?name=${mark}-sent.png`,
      data: async () => madePng(sizeOf(mark), 409),
      trace: pictures(`${mark}-sent`),
    },
    {
      ...postDoors.replacement,
      path: `/api/pictures/${things.picture}/replacement?version=1`,
      data: async () => madePng(sizeOf(mark), 407),
      trace: pictures(`${mark}.png`),
    },
    {
      ...postDoors.file,
      path: `/api/files?name=${mark}-sent.pdf`,
      data: async () => madePdf(sizeOf(mark), 78),
      trace: async () =>
        /dashboard\/media\/[0-9a-f]{24}/.exec(await text(`/en/dashboard/media?q=${mark}-sent.pdf`))?.[0] ?? "",
    },
    {
      ...postDoors.document,
      path: `/api/documents?name=${mark}-word.docx`,
      data: () => wordFile(mark),
      trace: pictures(`${mark}-word`),
    },
    {
      ...postDoors.desk,
      path: `/api/meetings/${things.meeting}/presence`,
      data: async () => {
        const [key, at] = [randomUUID(), new Date().toISOString()];
        const walkIn = { name: `${mark} walk-in`, post: "", unitId: null };
        return { sentAt: at, steps: [{ key, kind: "walk_in", place: key, at, walkIn }] };
      },
      trace: async () => {
        const html = await text(`/en/dashboard/meetings/${things.meeting}/sign-in`);
        return String(html.includes(`${mark} walk-in`));
      },
    },
    {
      ...postDoors.presence,
      path: presence,
      data: async () => ({ tab, pen: null }),
      trace: async () => {
        const data = { tab: "0f1c1e0a-6f43-4f0e-9a5e-3f1b2c4d5e60", pen: null };
        const { here } = await (await editor.post(presence, { data })).json();
        return String(here.some((one: { tab: string }) => one.tab === tab));
      },
    },
    {
      ...postDoors.writing,
      path: writing,
      data: async (caller) => ({
        accountId: (await accountOf(caller, things.report)) ?? 1,
        startedFrom: await revisionOf(editor, things.report),
        changes: { "en.title": `${mark} written ${Date.now()}` },
      }),
      trace: () => text(`/en/dashboard/reports/list/reports.csv?q=${mark}`),
    },
  ];
}
