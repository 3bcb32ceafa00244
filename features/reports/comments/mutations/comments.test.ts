import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { closePool } from "@/db/client";
import { accounts } from "@/db/schema/people";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf, waitingJobs } from "@/db/testing-desk";
import { type Actor, operator, visitor } from "@/features/people/actor";
import { bodyOf } from "../../body/document";
import { untold } from "../../draft";
import { createReport } from "../../mutations/create";
import { commentJobs } from "../jobs";
import { listStaff, listThreads } from "../queries";
import type { ThreadState } from "../thread";
import { beginThread } from "./begin-thread";
import { deleteComment } from "./delete-comment";
import { editComment } from "./edit-comment";
import { reply } from "./reply";
import { settleThread } from "./settle-thread";

const [at, later] = [new Date("2026-11-23T02:00:00Z"), new Date("2026-11-23T02:01:00Z")];
const hostile = "<img src=x onerror=alert(1)> '); drop table reports; --\nReason: none.";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
let reportId: number;
let dataDir: string;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
  dataDir = await mkdtemp(join(tmpdir(), "comments-"));
  vi.stubEnv("DATABASE_URL", fresh.url);
  vi.stubEnv("DATA_DIR", dataDir);
  vi.stubEnv("SITE_URL", "https://portal.example");
  const en = { title: `BWF Holds Meeting ${hostile}`.slice(0, 200), summary: "", body: bodyOf(["Forty people came."]) };
  const draft = { sourceUnitId: desk.unitId, eventDate: null, themeId: null, ...untold, en, zh: null };
  const answer = await createReport({ sectionId: desk.sectionId, draft }, { actor: desk.editor, at }, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  reportId = answer.reportId;
});

afterAll(async () => {
  await closePool();
  vi.unstubAllEnvs();
  await fresh.drop();
  await rm(dataDir, { recursive: true });
});

const act = (actor: Actor) => ({ actor, at });
const everyoneElse = () => [desk.districtAdministrator, desk.districtMember, operator, visitor];
const refused = (reason: string) => ({ ok: false, reasons: [reason] });

type Given = { words?: string; kind?: "comment" | "suggestion"; suggested?: string; actor?: Actor; threadId?: string };

function begin({ words = "How many?", kind = "comment", suggested = "", actor = desk.editor, ...ids }: Given = {}) {
  const given = { threadId: ids.threadId ?? randomUUID(), commentId: randomUUID(), reportId };
  const passage = { language: "en" as const, field: "body" as const, quote: "Forty people" };
  return beginThread({ ...given, ...passage, kind, suggested, words }, act(actor), fresh.database);
}

async function begun(given: Given = {}) {
  const answer = await begin(given);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.threadId;
}

const say = (threadId: string, words: string, actor: Actor = desk.chief, commentId = randomUUID()) =>
  reply({ threadId, commentId, words }, { actor, at: later }, fresh.database);
const settle = (threadId: string, as: ThreadState, actor: Actor = desk.editor) =>
  settleThread({ threadId, as }, act(actor), fresh.database);
const threadOf = async (id: string) => (await listThreads(reportId, fresh.database)).find((one) => one.id === id);
const lastDeed = async () => (await auditOf(fresh.database, "report", reportId)).at(-1);
const deeds = async () => (await auditOf(fresh.database, "report", reportId)).length;

describe("a thread", () => {
  it("is begun with what was said, as it was typed, and is on record without its words", async () => {
    const id = await begun({ words: hostile });
    expect(await threadOf(id)).toMatchObject({
      quote: "Forty people",
      state: "open",
      begunBy: desk.editor.name,
      comments: [{ words: hostile, author: desk.editor.name, deleted: false }],
    });
    const recorded = (await auditOf(fresh.database, "report", reportId)).slice(-2);
    expect(recorded.map(({ action }) => action)).toEqual(["comment.begin", "comment.write"]);
    expect(recorded[0]).toMatchObject({ actorId: desk.editor.accountId, after: { thread: id, field: "body" } });
    expect(JSON.stringify(recorded)).not.toContain("onerror");
  });

  it("is begun once, however often its form is sent, and its id is nobody else's", async () => {
    const threadId = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => begin({ threadId })));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect((await threadOf(threadId))?.comments).toHaveLength(1);
    expect(await begin({ threadId, actor: desk.chief })).toEqual(refused("taken"));
  });

  it("refuses whoever may not comment, and a report that is not there", async () => {
    const before = await deeds();
    for (const actor of everyoneElse()) expect(await begin({ actor }), actor.role).toEqual(refused("not_permitted"));
    const ids = { threadId: randomUUID(), commentId: randomUUID(), reportId: 2_000_000_000 };
    const rest = { language: "en" as const, field: "title" as const, quote: "x", kind: "comment" as const };
    const answer = await beginThread({ ...ids, ...rest, suggested: "", words: "x" }, act(desk.editor), fresh.database);
    expect(answer).toEqual(refused("not_found"));
    expect(await deeds()).toBe(before);
  });
});

describe("a reply", () => {
  it("is said once, and not in a thread that is settled", async () => {
    const id = await begun();
    const commentId = randomUUID();
    await Promise.all([say(id, "Forty.", desk.chief, commentId), say(id, "Forty.", desk.chief, commentId)]);
    expect((await threadOf(id))?.comments.map(({ words }) => words)).toEqual(["How many?", "Forty."]);
    expect(await lastDeed()).toMatchObject({ action: "comment.write", actorId: desk.chief.accountId });
    await settle(id, "resolved");
    expect(await say(id, "More.")).toEqual(refused("settled"));
    expect(await say(randomUUID(), "More.")).toEqual(refused("not_found"));
  });

  it("refuses whoever may not comment", async () => {
    const id = await begun();
    for (const actor of everyoneElse()) {
      expect(await say(id, "x", actor), actor.role).toEqual(refused("not_permitted"));
    }
    expect((await threadOf(id))?.comments).toHaveLength(1);
  });
});

describe("one's own comment", () => {
  const firstOf = async (id: string) => (await threadOf(id))?.comments[0]?.id ?? "";
  const edit = (commentId: string, words: string, actor: Actor = desk.editor) =>
    editComment({ commentId, words }, act(actor), fresh.database);
  const remove = (commentId: string, deleted: boolean, actor: Actor = desk.editor) =>
    deleteComment({ commentId, deleted }, act(actor), fresh.database);

  it("is changed, deleted and put back, each on record", async () => {
    const id = await begun();
    const commentId = await firstOf(id);
    expect(await edit(commentId, "How many came?")).toEqual({ ok: true });
    expect(await lastDeed()).toMatchObject({ action: "comment.edit", after: { comment: commentId } });
    expect((await threadOf(id))?.comments[0]).toMatchObject({ words: "How many came?", editedAt: at });
    expect(await remove(commentId, true)).toEqual({ ok: true });
    expect(await lastDeed()).toMatchObject({ action: "comment.delete" });
    expect((await threadOf(id))?.comments[0]).toMatchObject({ words: "", deleted: true });
    expect(await edit(commentId, "x")).toEqual(refused("not_found"));
    const before = await deeds();
    expect([await remove(commentId, true), await deeds()]).toEqual([{ ok: true }, before]);
    expect(await remove(commentId, false)).toEqual({ ok: true });
    expect(await lastDeed()).toMatchObject({ action: "comment.put_back" });
    expect((await threadOf(id))?.comments[0]).toMatchObject({ words: "How many came?", deleted: false });
  });

  it("is nobody else's to change: refuses others and whoever may not comment", async () => {
    const commentId = await firstOf(await begun());
    for (const actor of [desk.chief, ...everyoneElse()]) {
      const reason = actor === desk.chief ? "not_yours" : "not_permitted";
      expect(await edit(commentId, "Mine now.", actor), actor.role).toEqual(refused(reason));
      expect(await remove(commentId, true, actor), actor.role).toEqual(refused(reason));
    }
    expect(await remove(randomUUID(), true)).toEqual(refused("not_found"));
  });
});

describe("settling", () => {
  it("resolves a comment and opens it again, on record", async () => {
    const id = await begun();
    expect(await settle(id, "resolved", desk.chief)).toEqual({ ok: true });
    expect(await threadOf(id)).toMatchObject({ state: "resolved", settledBy: desk.chief.name, settledAt: at });
    expect(await lastDeed()).toMatchObject({ action: "comment.resolve", before: { state: "open" } });
    expect(await settle(id, "open")).toEqual({ ok: true });
    expect(await threadOf(id)).toMatchObject({ state: "open", settledBy: null, settledAt: null });
    expect(await lastDeed()).toMatchObject({ action: "comment.reopen" });
  });

  it("accepts or refuses a suggestion: of two at once one is told that it stands otherwise", async () => {
    const id = await begun({ kind: "suggestion", suggested: "Fifty people", words: "" });
    expect((await threadOf(id))?.comments).toEqual([]);
    const answers = await Promise.all([settle(id, "accepted"), settle(id, "refused", desk.chief)]);
    expect(answers.filter(({ ok }) => ok).length).toBe(1);
    expect(answers.find(({ ok }) => !ok)).toEqual(refused("wrong_state"));
  });

  it("refuses whoever may not write to accept, and whoever may not comment to do anything", async () => {
    const id = await begun({ kind: "suggestion", suggested: "Fifty people", words: "" });
    expect(await settle(id, "accepted", desk.administrator)).toEqual(refused("not_permitted"));
    for (const actor of everyoneElse()) {
      expect(await settle(id, "refused", actor), actor.role).toEqual(refused("not_permitted"));
    }
    expect((await threadOf(id))?.state).toBe("open");
    expect(await settle(randomUUID(), "refused")).toEqual(refused("not_found"));
  });
});

describe("whoever is named", () => {
  async function lettersAfter(from: number): Promise<string[]> {
    const folder = join(dataDir, "outbox");
    const before = new Set(await readdir(folder).catch(() => []));
    for (const { job, payload } of (await waitingJobs(fresh.database)).slice(from)) {
      if (job === "reports.mentioned") await commentJobs[job](payload);
    }
    const names = (await readdir(folder).catch(() => [])).filter((name) => !before.has(name)).sort();
    const letters = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
    return letters.map((letter) => letter.replace(/=\r?\n/g, "").replace(/=3D/g, "="));
  }
  const waiting = async () => (await waitingJobs(fresh.database)).length;

  it("is written to once, with the words marked as another's; nobody writes to herself", async () => {
    const from = await waiting();
    const id = await begun({ words: `@${desk.chief.name} and @${desk.editor.name}: ${hostile}` });
    const commentId = (await threadOf(id))?.comments[0]?.id ?? "";
    const edited = `@${desk.chief.name}, @${desk.organiser.name}: ${hostile}`;
    await editComment({ commentId, words: edited }, act(desk.editor), fresh.database);
    const letters = await lettersAfter(from);
    const to = letters.map((letter) => /^To: (\S+)\r?$/m.exec(letter)?.[1]);
    expect(to).toEqual(["chief@demo.example", "organiser@demo.example"]);
    for (const letter of letters) {
      expect(letter).toContain(`/en/dashboard/reports/${reportId}`);
      expect(letter).toContain("> Reason: none.");
      expect(letter).not.toMatch(/^Reason: none/m);
      expect(letter).toMatch(/^Content-Type: text\/plain/m);
    }
  });

  it("is not written to about what was deleted meanwhile, or once the account is closed", async () => {
    const from = await waiting();
    const id = await begun({ words: `@${desk.secondChief.name} look` });
    const commentId = (await threadOf(id))?.comments[0]?.id ?? "";
    await deleteComment({ commentId, deleted: true }, act(desk.editor), fresh.database);
    expect(await lettersAfter(from)).toEqual([]);
    await deleteComment({ commentId, deleted: false }, act(desk.editor), fresh.database);
    const closed = eq(accounts.id, desk.secondChief.accountId);
    await fresh.database.update(accounts).set({ disabledAt: at }).where(closed);
    expect(await lettersAfter(from)).toEqual([]);
    expect((await listStaff(fresh.database)).map(({ id: one }) => one)).not.toContain(desk.secondChief.accountId);
    await fresh.database.update(accounts).set({ disabledAt: null }).where(closed);
    expect(await lettersAfter(from)).toHaveLength(1);
  });

  it("is staff: no one of a district can be named", async () => {
    const from = await waiting();
    await begun({ words: `@${desk.districtMember.name} @${desk.districtAdministrator.name}` });
    expect(await waiting()).toBe(from);
    expect((await listStaff(fresh.database)).every(({ role }) => !role.startsWith("district"))).toBe(true);
  });
});
