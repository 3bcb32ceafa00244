import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { followUps } from "@/db/schema/follow-ups";
import { auditOf, waitingJobs } from "@/db/testing-desk";
import { madePdf } from "@/features/media/testing-files";
import type { Actor } from "@/features/people/actor";
import { readKeptFile } from "@/platform/storage";
import { storedEvidence } from "../evidence";
import { findEvidence, getFollowUp, getFollowUpFor, listFollowUps } from "../queries";
import { type Step, stepNames } from "../steps";
import { at, ownFollowUps, today } from "../testing-follow-ups";
import { acknowledgeAll } from "./acknowledge-all";
import { keepEvidence } from "./keep-file";
import { takeBulkStep } from "./take-bulk-step";

let own: Awaited<ReturnType<typeof ownFollowUps>>;
beforeAll(async () => {
  own = await ownFollowUps();
});
afterAll(() => own.drop());

const whole = async (id: number) => {
  const followUp = await getFollowUp(id, today, own.database);
  if (!followUp) throw new Error("the follow-up is gone");
  return followUp;
};

const pathTo: Record<Step, Step[]> = {
  acknowledge: [],
  work: ["acknowledge"],
  report: ["acknowledge", "work"],
  check: ["acknowledge", "report"],
  close: ["acknowledge", "report", "check"],
  return: ["acknowledge", "report"],
  close_early: ["acknowledge"],
  reopen: ["acknowledge", "report", "check", "close"],
  uncheck: ["acknowledge", "report", "check"],
  unclose: ["acknowledge", "report", "check", "close"],
};

describe("a step", () => {
  it.each(stepNames)("%s is written once, with its words, and put on record", async (step) => {
    const { followUpId, version } = await own.one(...pathTo[step]);
    const before = await whole(followUpId);
    const actor = ["acknowledge", "work", "report"].includes(step) ? own.pinggu : own.organiser;
    expect(await own.take(followUpId, version, step, actor)).toEqual({ ok: true, version: version + 1 });
    const after = await whole(followUpId);
    expect(after).toMatchObject({ version: version + 1, lastStep: step });
    expect(after.steps.at(-1)).toMatchObject({ step, note: "words", at, by: actor.name });
    expect(after.closedAt).toEqual(after.state === "closed" ? at : null);
    expect(after.progress).toBe(step === "work" ? 40 : before.progress);
    expect((await auditOf(own.database, "follow_up", followUpId)).at(-1)).toMatchObject({
      ...{ action: `follow_up.${step}`, actorId: actor.accountId, at, reason: "words" },
      ...{ before: { state: before.state }, after: { title: "visit more villages (Pinggu)", state: after.state } },
    });
  });

  it.each(stepNames)("%s is refused to whoever may not take it, and nothing is written", async (step) => {
    const { followUpId, version } = await own.one(...pathTo[step]);
    const before = [await whole(followUpId), await own.database.$count(auditEntries)];
    const byDistrict = ["acknowledge", "work", "report"].includes(step);
    const refused: [Actor, string][] = [
      [byDistrict ? own.organiser : own.pinggu, "not_permitted"],
      ...[own.editor, own.chief, own.administrator].map((actor): [Actor, string] => [actor, "not_permitted"]),
      [{ ...own.pinggu, role: "district_member" } as Actor, "not_permitted"],
      // Another district's is not there at all.
      [own.daxing, "not_found"],
    ];
    for (const [actor, reason] of refused)
      expect(await own.take(followUpId, version, step, actor), actor.role).toEqual({ ok: false, reasons: [reason] });
    expect([await whole(followUpId), await own.database.$count(auditEntries)]).toEqual(before);
  });

  it("of somebody who started from an older version is refused with how it stands now", async () => {
    const { followUpId, version } = await own.one("acknowledge");
    await own.take(followUpId, version, "work", own.pinggu);
    expect(await own.take(followUpId, version, "report", own.pinggu, { note: "long typed" })).toEqual({
      ...{ ok: false, reasons: ["newer_version"], newest: { version: version + 1, word: "in_work" } },
    });
    expect((await whole(followUpId)).steps).toHaveLength(3);
  });

  it("is taken by one of ten at once", async () => {
    const { followUpId, version } = await own.one("acknowledge", "report");
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => own.take(followUpId, version, "check", own.organiser)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers) if (!answer.ok) expect(answer.reasons).toEqual(["newer_version"]);
    expect((await whole(followUpId)).steps.filter(({ step }) => step === "check")).toHaveLength(1);
  });

  it("lacks nothing that has to be said with it", async () => {
    const { followUpId, version } = await own.one("acknowledge");
    const bare = { note: "", progress: null, links: [] };
    expect(await own.take(followUpId, version, "work", own.pinggu, bare)).toEqual({
      ...{ ok: false, reasons: ["progress_missing", "note_missing"] },
    });
    expect(await own.take(followUpId, version, "report", own.pinggu, bare)).toEqual({
      ...{ ok: false, reasons: ["note_missing", "evidence_missing"] },
    });
    expect(await own.take(followUpId, version, "close_early", own.organiser, bare)).toEqual({
      ...{ ok: false, reasons: ["reason_missing"] },
    });
    expect(await own.take(2_000_000, 1, "check", own.organiser)).toEqual({ ok: false, reasons: ["not_found"] });
  });

  it("that returns a report tells the district, with the reason", async () => {
    const { followUpId, version } = await own.one("acknowledge", "report");
    await own.take(followUpId, version, "return", own.organiser, { note: "no figures" });
    expect((await waitingJobs(own.database)).at(-1)).toEqual({
      ...{ job: "follow-ups.tell-returned", payload: { followUpId, reason: "no figures" } },
    });
    expect((await whole(followUpId)).word).toBe("returned");
  });
});

describe("evidence", () => {
  const pdf = madePdf(2000, 1);
  const keep = (followUpId: number, actor: Actor, name = "证明.pdf") =>
    keepEvidence({ followUpId, bytes: pdf, name }, { actor, at }, own.database);

  it("is kept byte for byte, once, and handed in with a report beside links", async () => {
    const { followUpId, version } = await own.one("acknowledge");
    const [kept, again] = [await keep(followUpId, own.pinggu), await keep(followUpId, own.pinggu)];
    if (!kept.ok) throw new Error(kept.reasons.join());
    expect(again).toEqual(kept);
    const { key } = kept.file;
    expect(Buffer.compare(Buffer.from((await readKeptFile(storedEvidence(key))) ?? []), pdf)).toBe(0);
    expect((await whole(followUpId)).waiting.map((file) => file.key)).toEqual([key]);
    const report = await own.take(followUpId, version, "report", own.pinggu, {
      fileKeys: [key],
      links: ["https://a.example/1"],
    });
    expect(report.ok).toBe(true);
    const { waiting, steps } = await whole(followUpId);
    expect(waiting).toEqual([]);
    expect(steps.at(-1)).toMatchObject({ files: [{ key, name: "证明.pdf" }], links: ["https://a.example/1"] });
    expect(await findEvidence(key, own.database)).toMatchObject({ leadUnitId: own.unit("pinggu") });
    // A later report may bear the same file again.
    await own.take(followUpId, version + 1, "return", own.organiser);
    const later = await keep(followUpId, own.pinggu);
    expect(later.ok && later.file.key !== key).toBe(true);
    expect((await auditOf(own.database, "follow_up", followUpId)).map(({ action }) => action)).toContain(
      "follow_up.keep_file",
    );
  });

  it("is refused to whoever does not answer for it, after the report, and where it is no file we take", async () => {
    const [open, reported] = [await own.one("acknowledge"), await own.one("acknowledge", "report")];
    const reasonOf = async (given: ReturnType<typeof keep>) => {
      const answer = await given;
      return answer.ok ? "kept" : answer.reasons[0];
    };
    expect(await reasonOf(keep(open.followUpId, own.organiser))).toBe("not_permitted");
    expect(await reasonOf(keep(open.followUpId, own.daxing))).toBe("not_found");
    expect(await reasonOf(keep(2_000_000, own.pinggu))).toBe("not_found");
    expect(await reasonOf(keep(reported.followUpId, own.pinggu))).toBe("wrong_state");
    expect(await reasonOf(keep(open.followUpId, own.pinggu, "page.html"))).toBe("not_a_file_we_take");
  });

  it("of another follow-up is not handed in with a report", async () => {
    const [one, other] = [await own.one("acknowledge"), await own.one("acknowledge")];
    const kept = await keep(other.followUpId, own.pinggu);
    const fileKeys = kept.ok ? [kept.file.key] : [];
    expect(await own.take(one.followUpId, one.version, "report", own.pinggu, { fileKeys })).toEqual({
      ...{ ok: false, reasons: ["unknown_file"] },
    });
    expect((await whole(other.followUpId)).waiting).toHaveLength(1);
  });
});

describe("all that is new to a district", () => {
  it("is acknowledged in one go, and nothing of another's", async () => {
    const meeting = await own.held();
    await own.issue({ ...meeting, unitIds: [own.unit("daxing"), own.unit("pinggu")] });
    const answer = await acknowledgeAll({ actor: own.daxing, at }, own.database);
    if (!answer.ok) throw new Error(answer.reasons.join());
    expect(answer.acknowledged).toBeGreaterThanOrEqual(4);
    const of = (unit: string, state: "issued" | "acknowledged") =>
      listFollowUps({ meeting: meeting.meetingId, district: own.unit(unit), state, page: 1 }, today, own.database);
    expect([(await of("daxing", "acknowledged")).total, (await of("pinggu", "issued")).total]).toEqual([4, 4]);
    const { rows } = await of("daxing", "acknowledged");
    expect(rows.map(({ version }) => version)).toEqual([2, 2, 2, 2]);
    expect((await whole(rows[0]?.id ?? 0)).steps.map(({ step }) => step)).toEqual(["issue", "acknowledge"]);
    expect((await auditOf(own.database, "unit", own.unit("daxing"))).at(-1)).toMatchObject({
      ...{ action: "follow_up.acknowledge_all", at },
    });
    expect(await acknowledgeAll({ actor: own.daxing, at }, own.database)).toEqual({ ok: true, acknowledged: 0 });
  });

  it("is not for anybody else", async () => {
    const member = { ...own.pinggu, role: "district_member" } as Actor;
    for (const actor of [member, own.organiser, own.administrator])
      expect(await acknowledgeAll({ actor, at }, own.database)).toEqual({ ok: false, reasons: ["not_permitted"] });
  });
});

describe("several at once", () => {
  it("are checked, closed and put back, each for itself", async () => {
    const [ready, waiting] = [await own.one("acknowledge", "report"), await own.one("acknowledge")];
    const chosen = [ready, waiting].map(({ followUpId: id, version }) => ({ id, version }));
    const bulk = (step: "check" | "close" | "uncheck" | "unclose", rows: typeof chosen) =>
      takeBulkStep({ step, chosen: rows }, { actor: own.organiser, at }, own.database);
    const checked = await bulk("check", chosen);
    expect(checked.done).toEqual([{ id: ready.followUpId, version: ready.version + 1 }]);
    expect(checked.refused).toEqual([{ id: waiting.followUpId, reasons: ["wrong_state"] }]);
    const closed = await bulk("close", checked.done);
    expect((await whole(ready.followUpId)).state).toBe("closed");
    const back = await bulk("unclose", closed.done);
    expect(await whole(ready.followUpId)).toMatchObject({ state: "checked", closedAt: null });
    // It was put back, not checked, last: so that cannot be taken back any more.
    expect((await bulk("uncheck", back.done)).refused).toHaveLength(1);
  });

  it("are not for a district", async () => {
    const { followUpId: id, version } = await own.one("acknowledge", "report");
    const answer = await takeBulkStep(
      { step: "check", chosen: [{ id, version }] },
      { actor: own.pinggu, at },
      own.database,
    );
    expect(answer).toMatchObject({ done: [], refused: [{ id, reasons: ["not_permitted"] }] });
  });
});

describe("a district", () => {
  it("finds its own and no other's", async () => {
    const { followUpId } = await own.one();
    expect(await getFollowUpFor(own.unit("pinggu"), followUpId, today, own.database)).toMatchObject({ id: followUpId });
    expect(await getFollowUpFor(own.unit("daxing"), followUpId, today, own.database)).toBeNull();
    expect(await getFollowUpFor(null, followUpId, today, own.database)).toBeNull();
  });

  it("has departments answered for by the organiser", async () => {
    const { followUpId } = await own.one();
    const department = own.unit("grassroots-organizations-construction");
    await own.database
      .update(followUps)
      .set({ leadUnitId: department, askId: null })
      .where(eq(followUps.id, followUpId));
    expect(await own.take(followUpId, 1, "acknowledge", own.pinggu)).toMatchObject({ reasons: ["not_found"] });
    expect(await own.take(followUpId, 1, "acknowledge", own.organiser)).toMatchObject({ ok: true });
  });
});
