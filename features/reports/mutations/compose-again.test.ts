import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { reportBoundFacts, reportCompositions } from "@/db/schema/report-facts";
import { auditOf } from "@/db/testing-desk";
import { textOf } from "../body/contents";
import { isTicked } from "../compose/again";
import { readAgain } from "../compose/again/queries";
import { keptComposition } from "../compose/kept-composition";
import { getReport } from "../queries";
import { composedIn } from "../testing-composed";
import { at, by, freshStudio } from "../testing-studio";
import { composeAgain } from "./compose-again";
import { saveReport } from "./save";
import { submitReport } from "./submit";

let studio: Awaited<ReturnType<typeof freshStudio>>;
let meeting: Awaited<ReturnType<typeof composedIn>>;
let reportId: number;

beforeAll(async () => {
  studio = await freshStudio();
  meeting = await composedIn(studio);
});
afterAll(() => studio.drop());

beforeEach(async () => {
  await meeting.rewrite(() => ({ headCount: 40, headCountPrecision: "exact" }));
  reportId = await meeting.composed();
});

async function report() {
  const found = await getReport(reportId, studio.database);
  if (!found) throw new Error("the report is gone");
  return found;
}

async function offered(language: "en" | "zh" = "en") {
  const found = await report();
  const read = await readAgain(found, language, "2026-11-23", studio.database);
  if (!read?.told) throw new Error("the record tells nothing");
  const take = read.offers.filter(isTicked).map(({ id }) => id);
  return { offers: read.offers, input: { reportId, language, startedFrom: found.revision, mark: read.mark, take } };
}

const recount = () => meeting.rewrite(() => ({ headCount: 41 }));

const headCountOffer = (offers: Awaited<ReturnType<typeof offered>>["offers"]) =>
  offers.find(({ id, now }) => id.startsWith("text.") && now.includes("41"));

describe("composing a report again", () => {
  it("has nothing to offer while the record is the same", async () => {
    const { offers } = await offered();
    expect(offers.filter(({ news }) => news)).toEqual([]);
  });

  it("takes over what was ticked as a new version, and nothing else", async () => {
    await recount();
    const before = await report();
    const { input, offers } = await offered();
    const key = headCountOffer(offers)?.id ?? "";
    expect(input.take).toContain(key);
    const answer = await composeAgain({ ...input, take: [key] }, by(studio.desk.editor), studio.database);
    expect(answer).toEqual({ ok: true, version: before.version + 1 });
    const after = await report();
    expect(textOf(after.draft.en.body)).toBe(textOf(before.draft.en.body).replace("40 people", "41 people"));
    expect(after.draft.zh).toEqual(before.draft.zh);
    expect(after.draft.en.summary).toBe(before.draft.en.summary);
  });

  it("records what was taken, and starts from it the next time", async () => {
    await recount();
    const { input, offers } = await offered();
    const key = headCountOffer(offers)?.id ?? "";
    await composeAgain({ ...input, take: [key] }, by(studio.desk.editor), studio.database);
    const entries = await auditOf(studio.database, "report", reportId);
    const entry = entries.find(({ action }) => action === "report.compose_again");
    expect(entry).toMatchObject({
      ...{ actorId: studio.desk.editor.accountId, at },
      after: { language: "en", taken: [key] },
    });
    const rows = await studio.database
      .select()
      .from(reportCompositions)
      .where(eq(reportCompositions.reportId, reportId));
    const kept = keptComposition.parse(rows.find(({ language }) => language === "en")?.content);
    const sentence = kept.paragraphs.flat().find((one) => key === `text.${one.key}`);
    expect(sentence?.spans).toContainEqual(expect.objectContaining({ field: "headCount", seen: "41" }));
    expect(kept.earlier).toContainEqual(expect.objectContaining({ key: sentence?.key }));
    const next = await offered();
    expect(next.offers.find(({ id }) => id === key)).toMatchObject({ kind: "unchanged" });
    const bound = await studio.database
      .select()
      .from(reportBoundFacts)
      .where(eq(reportBoundFacts.versionId, (await report()).workingVersionId ?? 0));
    expect(bound).toContainEqual(expect.objectContaining({ language: "en", field: "headCount", seen: "41" }));
  });

  it("shows what a person has edited, and never replaces it unasked", async () => {
    const { draft, revision } = await report();
    const body = JSON.parse(JSON.stringify(draft.en.body).replace(" people", " guests"));
    const changes = { "en.body": body };
    await saveReport({ reportId, startedFrom: revision, changes }, by(studio.desk.editor), studio.database);
    await recount();
    const { input, offers } = await offered();
    const key = headCountOffer(offers)?.id ?? "";
    expect(headCountOffer(offers)).toMatchObject({ kind: "edited", news: true });
    expect(input.take).not.toContain(key);
    await composeAgain(input, by(studio.desk.editor), studio.database);
    expect(textOf((await report()).draft.en.body)).toContain("40 guests");
    const asked = { ...(await offered()).input, take: [key] };
    await composeAgain(asked, by(studio.desk.editor), studio.database);
    expect(textOf((await report()).draft.en.body)).toContain("41 people");
  });

  it("does the same in Chinese", async () => {
    await recount();
    const { input } = await offered("zh");
    expect(await composeAgain(input, by(studio.desk.editor), studio.database)).toMatchObject({ ok: true });
    expect(textOf((await report()).draft.zh?.body ?? { type: "doc", content: [] })).toContain("41人");
    expect(textOf((await report()).draft.en.body)).toContain("40 people");
  });
});

describe("composing again is refused", () => {
  async function refused(input: Parameters<typeof composeAgain>[0], reason: string) {
    const before = await report();
    const answer = await composeAgain(input, by(studio.desk.editor), studio.database);
    expect(answer).toEqual({ ok: false, reasons: [reason] });
    expect(await report()).toEqual(before);
  }

  it("to whoever chose from a text that was saved since", async () => {
    await recount();
    const { input } = await offered();
    const changes = { "en.summary": "In other words." };
    await saveReport({ reportId, startedFrom: input.startedFrom, changes }, by(studio.desk.chief), studio.database);
    await refused(input, "newer_version");
    expect((await report()).draft.en.summary).toBe("In other words.");
  });

  it("to whoever chose from a record that has changed since", async () => {
    await recount();
    const { input } = await offered();
    await meeting.rewrite(() => ({ headCount: 42 }));
    await refused(input, "record_changed");
  });

  it("where nothing is chosen, or what is not offered", async () => {
    const { input } = await offered();
    await refused({ ...input, take: [] }, "nothing_chosen");
    await refused({ ...input, take: ["text.unheard-of"] }, "nothing_chosen");
  });

  it("while the language is in review", async () => {
    const handed = await submitReport({ reportId, languages: ["en"] }, by(studio.desk.organiser), studio.database);
    expect(handed).toEqual({ ok: true });
    await recount();
    const { input } = await offered();
    await refused(input, "wrong_status");
  });

  it("of a report that was made from no meeting, and of one that is not there", async () => {
    await studio.begin();
    const input = { reportId: studio.id(), language: "en" as const, startedFrom: 1, mark: "", take: ["title"] };
    const act = by(studio.desk.editor);
    expect(await composeAgain(input, act, studio.database)).toEqual({ ok: false, reasons: ["not_told"] });
    const missing = { ...input, reportId: 2_000_000 };
    expect(await composeAgain(missing, act, studio.database)).toEqual({ ok: false, reasons: ["not_found"] });
  });
});
