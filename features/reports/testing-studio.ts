import { eq } from "drizzle-orm";
import { reportVersions } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import type { Actor } from "@/features/people/actor";
import { bodyOf } from "./body/document";
import { type Draft, untold } from "./draft";
import type { Language } from "./language";
import { approveReport } from "./mutations/approve";
import { createReport } from "./mutations/create";
import { publishReport } from "./mutations/publish";
import { saveReport } from "./mutations/save";
import { submitReport } from "./mutations/submit";
import { readPublished } from "./published/queries";
import { getReport } from "./queries";

export const at = new Date("2026-11-23T02:00:00Z");

export const by = (actor: Actor, when = at) => ({ actor, at: when });

const only = (language?: Language) => (language ? { languages: [language] } : {});

/** A report of a test in both languages, and the usual steps with it; each test begins one of its own. */
async function studioOf(fresh: FreshDatabase) {
  const { database } = fresh;
  const desk = await deskOf(database);
  let reportId = 0;
  let number = 0;

  async function begin(author: Actor = desk.editor): Promise<void> {
    number += 1;
    const text = (title: string) => ({ title, summary: "In short.", body: bodyOf([`${title} text`]) });
    const texts = { en: text(`Report ${number}`), zh: text(`稿件${number}`) };
    const draft: Draft = { sourceUnitId: desk.unitId, eventDate: null, themeId: null, ...untold, ...texts };
    const answer = await createReport({ sectionId: desk.sectionId, draft }, by(author), database);
    if (!answer.ok) throw new Error(answer.reasons.join());
    reportId = answer.reportId;
  }

  async function report() {
    const found = await getReport(reportId, database);
    if (!found) throw new Error("the report is gone");
    return found;
  }

  return {
    ...{ database, desk, begin, report },
    id: () => reportId,
    name: () => `Report ${number}`,
    async statuses() {
      const { editions, status } = await report();
      return [editions.en.status, editions.zh.status, status];
    },
    save: async (changes: Parameters<typeof saveReport>[0]["changes"], actor: Actor = desk.editor) =>
      saveReport({ reportId, startedFrom: (await report()).revision, changes }, by(actor), database),
    keep: () => saveReport({ reportId, startedFrom: 1, changes: {}, keep: true }, by(desk.editor), database),
    submit: (language?: Language, actor: Actor = desk.editor) =>
      submitReport({ reportId, ...only(language) }, by(actor), database),
    approve: async (actor: Actor, language?: Language) =>
      approveReport({ reportId, version: (await report()).version, ...only(language) }, by(actor), database),
    publish: async (language?: Language, actor: Actor = desk.chief) =>
      publishReport({ reportId, version: (await report()).version, ...only(language) }, by(actor), database),
    readIn: async (language: Language) =>
      readPublished({ section: "updates", slug: (await report()).slug, language }, database),
    actions: async () => (await auditOf(database, "report", reportId)).map(({ action }) => action),
    async openVersions() {
      const rows = await database
        .select({ number: reportVersions.number, sealedAt: reportVersions.sealedAt })
        .from(reportVersions)
        .where(eq(reportVersions.reportId, reportId));
      return rows.filter(({ sealedAt }) => sealedAt === null).map((row) => row.number);
    },
  };
}

export type Studio = Awaited<ReturnType<typeof studioOf>>;

/** The same on a database of its own. */
export async function freshStudio() {
  const fresh = await freshDatabase();
  return { ...(await studioOf(fresh)), drop: () => fresh.drop() };
}
