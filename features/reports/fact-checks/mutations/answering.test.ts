import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { factCheckAnswers } from "@/db/schema/fact-checks";
import { operator, visitor } from "@/features/people/actor";
import { bodyOf } from "../../body/document";
import type { Answer } from "../answers";
import { getFactCheck, listFactChecks, listOpenFactChecks } from "../queries";
import {
  answer,
  asked,
  at,
  begun,
  closeWorld,
  deeds,
  desk,
  draftOf,
  fresh,
  hostile,
  jobs,
  lastDeed,
  later,
  mayNotAsk,
  openedBy,
  openWorld,
  refused,
  remind,
  revoke,
  wrong,
} from "../testing-check";
import { openFactCheck } from "./open";

beforeAll(openWorld);
afterAll(closeWorld);

describe("answering", () => {
  it("is kept as often as wanted, unseen at the desk, and on record without its words", async () => {
    const { id, key } = await asked();
    expect(await answer(key, false)).toEqual({ ok: true });
    expect(await answer(key, false, [...wrong, { block: 0, verdict: "right", words: "" }])).toEqual({ ok: true });
    expect((await openedBy(key))?.answers).toMatchObject([
      { block: 0, verdict: "right" },
      { block: 2, verdict: "wrong", words: hostile, blockText: "Forty people came." },
    ]);
    expect(await getFactCheck(id, fresh.database)).toMatchObject({ answers: [], answeredAt: null });
    const deed = await lastDeed();
    expect(deed).toMatchObject({ action: "fact_check.keep", actorName: "visitor", after: { right: 1, wrong: 1 } });
    expect(JSON.stringify(deed)).not.toContain("onerror");
  });

  it("is sent once: of twenty at once one wins, and one letter is left to be sent", async () => {
    const { id, key } = await asked();
    const before = (await jobs()).length;
    const said = (turn: number): Answer[] => [{ block: 2, verdict: "unsure", words: `Answer ${turn}` }];
    const answers = await Promise.all(Array.from({ length: 20 }, (_, turn) => answer(key, true, said(turn))));
    const winner = answers.findIndex(({ ok }) => ok);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 19 }, () => refused("answered")));
    const check = await getFactCheck(id, fresh.database);
    expect(check?.answers.map(({ words }) => words)).toEqual([`Answer ${winner}`]);
    expect((await jobs()).slice(before)).toEqual([{ job: "reports.fact-check-answered", payload: { checkId: id } }]);
    expect(await lastDeed()).toMatchObject({ action: "fact_check.answer", after: { check: id, unsure: 1 } });
    expect(await answer(key, false)).toEqual(refused("answered"));
    expect((await openedBy(key))?.answeredAt).toEqual(later(1));
  });

  it("refuses to send nothing, keeps only passages there are, and refuses the operator", async () => {
    const { id, key } = await asked();
    expect(await answer(key, true, [])).toEqual(refused("nothing_said"));
    expect(await answer(key, true, [{ block: 150, verdict: "right", words: "" }])).toEqual(refused("nothing_said"));
    expect(await answer(key, true, wrong, later(1), operator)).toEqual(refused("not_permitted"));
    expect(await openFactCheck(key, { actor: operator, at }, fresh.database)).toEqual(refused("not_permitted"));
    expect(await fresh.database.$count(factCheckAnswers, eq(factCheckAnswers.checkId, id))).toBe(0);
  });

  it("tells the desk once that it was opened", async () => {
    const { id, key } = await asked();
    const open = () => openFactCheck(key, { actor: visitor, at: later(2) }, fresh.database);
    const before = await deeds();
    await Promise.all([open(), open(), open()]);
    expect((await getFactCheck(id, fresh.database))?.openedAt).toEqual(later(2));
    expect(await deeds()).toBe(before + 1);
    expect(await lastDeed()).toMatchObject({ action: "fact_check.open", actorName: "visitor" });
  });
});

describe("reminding", () => {
  it("sends the link once a day at most, on record", async () => {
    const { id } = await asked();
    expect(await remind(id, later(23))).toEqual(refused("reminded_recently"));
    const answers = await Promise.all([remind(id, later(24)), remind(id, later(24), desk.chief)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await lastDeed()).toMatchObject({ action: "fact_check.remind", after: { check: id } });
    expect((await jobs()).at(-1)?.payload).toEqual({ checkId: id, reminder: true });
    expect(await remind(id, later(47))).toEqual(refused("reminded_recently"));
  });

  it("refuses what is no longer open, and whoever may not ask", async () => {
    const { id, key } = await asked();
    for (const actor of mayNotAsk()) {
      expect(await remind(id, later(25), actor), actor.role).toEqual(refused("not_permitted"));
    }
    await answer(key, true);
    expect(await remind(id, later(25))).toEqual(refused("not_open"));
    expect(await remind(2_000_000_000, later(25))).toEqual(refused("not_found"));
  });
});

describe("the desk", () => {
  it("lists a report's checks and whose are out", async () => {
    const report = await begun(draftOf("Listed", ...bodyOf(["x"]).content));
    const [open, revoked, sent] = [await asked({ report }), await asked({ report }), await asked({ report })];
    await revoke(revoked.id);
    await answer(sent.key, true, [{ block: 0, verdict: "right", words: "" }]);
    const listed = await listFactChecks(report, fresh.database);
    expect(listed.map(({ id }) => id)).toEqual([sent.id, revoked.id, open.id]);
    const out = async (actor: { accountId: number }, moment = later(1)) =>
      (await listOpenFactChecks(actor.accountId, moment, fresh.database)).filter((one) => one.reportId === report);
    expect(await out(desk.editor)).toMatchObject([{ id: open.id, title: "Listed", name: "Wang Fang" }]);
    expect(await out(desk.chief)).toEqual([]);
    expect(await out(desk.editor, later(168))).toEqual([]);
  });
});
