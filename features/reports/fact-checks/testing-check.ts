import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { closePool } from "@/db/client";
import { pictures } from "@/db/schema/media";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf, waitingJobs } from "@/db/testing-desk";
import { type Actor, operator, visitor } from "@/features/people/actor";
import { type Block, bodyOf } from "../body/document";
import { type Draft, untold } from "../draft";
import { createReport } from "../mutations/create";
import type { Answer } from "./answers";
import { answerFactCheck } from "./mutations/answer";
import { askForFactCheck } from "./mutations/ask";
import { remindOfFactCheck } from "./mutations/remind";
import { revokeFactCheck } from "./mutations/revoke";
import { findByKey, getFactCheck, keyFor } from "./queries";

const hour = 3_600_000;
// The letters ask the clock whether a link still holds, so these tests begin now.
export const at = new Date();
export const later = (hours: number) => new Date(at.getTime() + hours * hour);
export const hostile = "<img src=x onerror=alert(1)> '); drop table reports; --\nLink: https://evil.example";
export const thread = "4b7f4f0e-3f0a-4a76-9a57-1d6a2c5f0a01";
export const [ours, theirs] = ["a".repeat(24), "b".repeat(24)];

export let fresh: FreshDatabase;
export let desk: Awaited<ReturnType<typeof deskOf>>;
export let reportId: number;
export let dataDir: string;

export function draftOf(title: string, ...blocks: Block[]): Draft {
  const en = { title, summary: "Forty people came.", body: { type: "doc" as const, content: blocks } };
  return { sourceUnitId: desk.unitId, eventDate: null, themeId: null, ...untold, en, zh: null };
}

export const pictured = (key: string): Block => ({
  type: "picture",
  attrs: { key, width: 900, height: 600, alt: "", caption: "", credit: "" },
});
const remarked: Block = {
  type: "paragraph",
  content: [{ type: "text", text: "It was in May.", marks: [{ type: "comment", attrs: { thread } }] }],
};

export async function begun(draft: Draft): Promise<number> {
  const answer = await createReport({ sectionId: desk.sectionId, draft }, { actor: desk.editor, at }, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.reportId;
}

/** A database, a data folder and a report with a remark and a picture in it; for `beforeAll`. */
export async function openWorld(): Promise<void> {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
  dataDir = await mkdtemp(join(tmpdir(), "fact-checks-"));
  vi.stubEnv("DATABASE_URL", fresh.url);
  vi.stubEnv("DATA_DIR", dataDir);
  vi.stubEnv("SITE_URL", "https://portal.example");
  const kept = { width: 900, height: 600, bytes: 1, fileName: "x.jpg", createdAt: at };
  await fresh.database.insert(pictures).values([ours, theirs].map((key) => ({ key, ...kept })));
  reportId = await begun(draftOf(hostile, ...bodyOf(["Forty people came."]).content, remarked, pictured(ours)));
}

/** For `afterAll`. */
export async function closeWorld(): Promise<void> {
  await closePool();
  vi.unstubAllEnvs();
  await fresh.drop();
  await rm(dataDir, { recursive: true });
}

export const refused = (reason: string) => ({ ok: false, reasons: [reason] });

type Given = { actor?: Actor; days?: number; report?: number; language?: "en" | "zh"; key?: string; name?: string };

export function ask({
  actor = desk.editor,
  days = 7,
  report = reportId,
  language = "en",
  key = randomUUID(),
  name = "Wang Fang",
}: Given = {}) {
  const input = { reportId: report, language, name, email: "wang@school.example", question: hostile, days, key };
  return askForFactCheck(input, { actor, at }, fresh.database);
}

export async function asked(given: Given = {}): Promise<{ id: number; key: string }> {
  const answer = await ask(given);
  if (!answer.ok) throw new Error(answer.reasons.join());
  const check = await getFactCheck(answer.checkId, fresh.database);
  return { id: answer.checkId, key: keyFor(check?.formKey ?? "") };
}

export const wrong: Answer[] = [{ block: 2, verdict: "wrong", words: hostile }];

export function answer(key: string, send: boolean, answers = wrong, moment = later(1), actor: Actor = visitor) {
  return answerFactCheck({ key, send, overall: "", answers }, { actor, at: moment }, fresh.database);
}

export const revoke = (checkId: number, actor: Actor = desk.editor, moment = later(1)) =>
  revokeFactCheck({ checkId }, { actor, at: moment }, fresh.database);
export const remind = (checkId: number, moment: Date, actor: Actor = desk.editor) =>
  remindOfFactCheck({ checkId }, { actor, at: moment }, fresh.database);
export const openedBy = (key: string, moment = later(1)) => findByKey(key, moment, fresh.database);
export const lastDeed = async () => (await auditOf(fresh.database, "report", reportId)).at(-1);
export const deeds = async () => (await auditOf(fresh.database, "report", reportId)).length;
export const jobs = async () => waitingJobs(fresh.database);
export const mayNotAsk = () => [desk.administrator, desk.districtAdministrator, desk.districtMember, operator, visitor];

/** The key with one of its 256 bits turned. */
export function bent(key: string, bit: number): string {
  const bytes = Buffer.from(key, "base64url");
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return bytes.toString("base64url");
}
