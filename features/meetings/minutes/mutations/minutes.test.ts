import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { itemNotes } from "@/db/schema/meeting-notes";
import { waitingJobs } from "@/db/testing-desk";
import { operator } from "@/features/people/actor";
import { getExtract, listExtracts } from "../extracts/queries";
import { listAnnexes, listCorrections } from "../queries";
import { done, minutesWorld } from "../testing-minutes";
import { addAnnex } from "./add-annex";
import { answerCorrection } from "./answer-correction";
import { approve } from "./approve";
import { compile } from "./compile";
import { correct } from "./correct";
import { remindOfDrafts } from "./remind-of-drafts";
import { returnMinutes } from "./return";
import { saveMinutes } from "./save";

let world: Awaited<ReturnType<typeof minutesWorld>>;
beforeAll(async () => {
  world = await minutesWorld();
});
afterAll(() => world.drop());

const refused = (...reasons: string[]) => ({ ok: false, reasons });
const lastDeed = async (meetingId: number) => {
  const about = eq(auditEntries.subjectId, String(meetingId));
  const [entry] = await world.database.select().from(auditEntries).where(about).orderBy(desc(auditEntries.id)).limit(1);
  return entry;
};
const partOf = async (meetingId: number, nth: number) => {
  const { sections } = (await world.read(meetingId)).document;
  const items = sections.filter(({ key }) => key.startsWith("item-"));
  return items[nth] ?? { key: "", heading: { en: "", zh: "" }, text: { en: "", zh: "" } };
};
const organiser = () => world.by(world.desk.organiser);

describe("compiling", () => {
  it("makes the minutes from the record, on record, and numbers them one after the other", async () => {
    const [first, second] = [await world.moments.drafted(), await world.moments.drafted()];
    const [one, other] = [await world.read(first), await world.read(second)];
    expect(other.number).toBe(one.number + 1);
    expect(one.issue.zh).toBe(`京妇季会〔2026〕${one.number}号`);
    const english = one.document.sections.map(({ heading, text }) => `${heading.en}\n${text.en}`).join("\n");
    for (const words of [
      "Time: 20 November 2026, 14:00 to 16:30",
      "Vice-presidents in charge: Ren Taohua (Pinggu)",
      "Excused: Pan Lixuan (Daxing): on leave",
      "Forty homes are open.",
      "(1) send in the list of homes. Responsible: Pinggu District Women's Federation. Due: 15 December 2026.",
      "(1) visit more villages. Due: 31 December 2026.",
      `Recorder: ${world.desk.organiser.name}`,
      "Distribution: Daxing District Women's Federation, Pinggu District Women's Federation",
    ]) {
      expect(english).toContain(words);
    }
    expect(await lastDeed(first)).toMatchObject({
      action: "minutes.compile",
      after: { year: 2026, quarter: 4, state: "draft" },
    });
  });

  it("gives no number twice, however many begin at once", async () => {
    const ids = await Promise.all([world.held(), world.held(), world.held()]);
    const input = (meetingId: number) => ({ meetingId, startedFrom: 0, take: [] });
    const answers = await Promise.all(ids.map((id) => compile(input(id), organiser(), world.database)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const numbers = await Promise.all(ids.map(async (id) => (await world.read(id)).number));
    expect(new Set(numbers).size).toBe(3);
    expect(await compile(input(ids[0] ?? 0), organiser(), world.database)).toEqual(refused("newer_version"));
  });

  it("anew takes what changed in the record and leaves what was edited", async () => {
    const meetingId = await world.moments.drafted();
    const [first, second] = [await partOf(meetingId, 0), await partOf(meetingId, 1)];
    const texts = { [first.key]: { en: "My own words.", zh: first.text.zh } };
    expect(await saveMinutes({ meetingId, startedFrom: 1, texts }, organiser(), world.database)).toMatchObject({
      ok: true,
      version: 2,
    });
    const idOf = ({ key }: { key: string }) => Number(key.slice("item-".length));
    const say = (id: number, words: object) =>
      world.database.update(itemNotes).set(words).where(eq(itemNotes.itemId, id));
    await say(idOf(first), { heardEn: "Fifty homes are open." });
    await say(idOf(second), { discussedEn: "Three dates were weighed." });
    done(await compile({ meetingId, startedFrom: 2, take: [] }, organiser(), world.database));
    expect((await partOf(meetingId, 0)).text.en).toBe("My own words.");
    expect((await partOf(meetingId, 1)).text.en).toContain("Three dates were weighed.");
    await say(idOf(first), { heardEn: "Sixty homes are open." });
    done(await compile({ meetingId, startedFrom: 3, take: [first.key] }, organiser(), world.database));
    expect((await partOf(meetingId, 0)).text.en).toContain("Sixty homes are open.");
  });
});

describe("saving", () => {
  it("gives whoever started from an older version the newest one, and changes nothing", async () => {
    const meetingId = await world.moments.drafted();
    const save = (en: string, startedFrom = 1) =>
      saveMinutes({ meetingId, startedFrom, texts: { title: { en, zh: "" } } }, organiser(), world.database);
    const answers = await Promise.all([save("One"), save("Two")]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const { document, version } = await world.read(meetingId);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ...refused("newer_version"), theirs: document, version });
    expect(await lastDeed(meetingId)).toMatchObject({
      action: "minutes.save",
      after: { is: { title: document.title } },
    });
  });
});

describe("corrections", () => {
  it("come from bodies and people who were there, and from nobody else", async () => {
    const meetingId = await world.moments.circulated();
    const say = (actor: Parameters<typeof world.by>[0]) =>
      correct({ meetingId, words: "It was fifty." }, world.by(actor), world.database);
    expect(await say(await world.administratorOf(world.of.pinggu))).toEqual({ ok: true });
    expect(await say(world.desk.chief)).toEqual({ ok: true });
    expect(await say(await world.administratorOf(world.of.daxing))).toEqual(refused("did_not_attend"));
    expect(await say(await world.administratorOf(world.of.miyun))).toEqual(refused("not_found"));
    expect(await say(world.desk.editor)).toEqual(refused("did_not_attend"));
    const said = await listCorrections(meetingId, world.database);
    expect(said.map(({ unitId, answer }) => [unitId, answer])).toEqual([
      [world.of.pinggu, "open"],
      [null, "open"],
    ]);
    expect(await lastDeed(meetingId)).toMatchObject({ action: "minutes.correct", after: { words: "It was fifty." } });
  });

  it("do not exist for a district while the minutes are a draft", async () => {
    const meetingId = await world.moments.drafted();
    const pinggu = await world.administratorOf(world.of.pinggu);
    expect(await correct({ meetingId, words: "x" }, world.by(pinggu), world.database)).toEqual(refused("not_found"));
  });

  it("are answered once, and all of them before the minutes are approved", async () => {
    const { meetingId, correctionId } = await world.moments.corrected();
    const chief = world.by(world.desk.secondChief);
    expect(await approve(await world.now(meetingId), chief, world.database)).toEqual(refused("corrections_open"));
    const answer = (kind: "accepted" | "declined") =>
      answerCorrection({ correctionId, answer: kind, reason: "It was." }, organiser(), world.database);
    const both = await Promise.all([answer("accepted"), answer("declined")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual(refused("answered_already"));
    expect(await approve(await world.now(meetingId), chief, world.database)).toEqual({ ok: true });
    expect(await world.read(meetingId)).toMatchObject({ state: "approved", approver: world.desk.secondChief.name });
    const closing = (await world.read(meetingId)).document.sections.at(-1);
    expect(closing?.text.en).toContain(`Approved by: ${world.desk.secondChief.name}, 26 November 2026`);
  });
});

describe("approving", () => {
  it("is for somebody who did not write them, and of the version that was read", async () => {
    const meetingId = await world.moments.circulated();
    const now = await world.now(meetingId);
    expect(await approve(now, organiser(), world.database)).toEqual(refused("own_work"));
    const old = { ...now, version: now.version - 1 };
    expect(await approve(old, world.by(world.desk.chief), world.database)).toEqual(refused("newer_version"));
  });

  it("can be taken back until the seal, and leaves no name behind", async () => {
    const meetingId = await world.moments.approved();
    const chief = world.by(world.desk.secondChief);
    expect(await returnMinutes(await world.now(meetingId), chief, world.database)).toEqual({ ok: true });
    const minutes = await world.read(meetingId);
    expect(minutes).toMatchObject({ state: "circulated", approver: null, approvedAt: null });
    expect(JSON.stringify(minutes.document)).not.toContain("Approved by");
  });
});

describe("sealed minutes", () => {
  it("are refused to every verb that would change them, and corrected by numbered annexes", async () => {
    const meetingId = await world.moments.annexed();
    const [correction] = await listCorrections(meetingId, world.database);
    const now = await world.now(meetingId);
    const on = world.database;
    const chief = world.by(world.desk.chief);
    const pinggu = world.by(await world.administratorOf(world.of.pinggu));
    const answer = { correctionId: correction?.id ?? 0, answer: "accepted" as const, reason: "" };
    for (const refusal of [
      await compile({ meetingId, startedFrom: now.version, take: [] }, organiser(), on),
      await saveMinutes({ meetingId, startedFrom: now.version, texts: {} }, organiser(), on),
      await correct({ meetingId, words: "x" }, pinggu, on),
      await answerCorrection(answer, organiser(), on),
      await approve(now, chief, on),
      await returnMinutes(now, chief, on),
    ]) {
      expect(refusal).toEqual(refused("sealed"));
    }
    const texts = await Promise.all(["b", "c"].map((en) => addAnnex({ meetingId, en, zh: "" }, organiser(), on)));
    expect(texts.every(({ ok }) => ok)).toBe(true);
    const annexes = await listAnnexes(meetingId, on);
    expect(annexes.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(new Set(annexes.map(({ seal }) => seal)).size).toBe(3);
    expect(await lastDeed(meetingId)).toMatchObject({ action: "minutes.annex", after: { state: "sealed" } });
  });
});

describe("a district's extract", () => {
  it("holds its own alone, once circulated, and exists for nobody who was not invited", async () => {
    const draft = await world.moments.drafted();
    const meetingId = await world.moments.circulated();
    const of = (unit: number, id = meetingId) => getExtract(unit, id, world.database);
    expect(await of(world.of.pinggu, draft)).toBeNull();
    expect(await of(world.of.miyun)).toBeNull();
    const pinggu = await of(world.of.pinggu);
    expect(pinggu).toMatchObject({
      attended: true,
      decisions: [{ dueOn: "2026-12-15" }],
      asks: [{ dueOn: "2026-12-31" }],
    });
    expect(pinggu?.sections.map(({ text }) => text.zh).join()).toContain("已开放四十个");
    expect(JSON.stringify(pinggu)).not.toContain("Miyun");
    expect(await of(world.of.daxing)).toMatchObject({ attended: false, decisions: [], sections: [] });
    expect((await listExtracts(world.of.daxing, world.database)).map((one) => one.meetingId)).toContain(meetingId);
    expect(await listExtracts(world.of.miyun, world.database)).toEqual([]);
  });
});

describe("drafts", () => {
  it("that are late are reminded of once a day, on record", async () => {
    const meetingId = await world.moments.drafted();
    const on = (day: string) => remindOfDrafts({ actor: operator, at: new Date(`${day}T01:00:00Z`) }, world.database);
    const letters = async () => (await waitingJobs(world.database)).filter(({ job }) => job === "minutes.tell-late");
    const mine = async () => (await letters()).filter(({ payload }) => payload.meetingId === meetingId).length;
    await on("2026-11-22");
    expect(await mine()).toBe(0);
    await on("2026-11-23");
    await Promise.all([on("2026-11-23"), on("2026-11-23")]);
    expect(await mine()).toBe(1);
    expect(await lastDeed(meetingId)).toMatchObject({ action: "minutes.remind", actorName: "operator" });
    await on("2026-11-24");
    expect(await mine()).toBe(2);
  });
});
