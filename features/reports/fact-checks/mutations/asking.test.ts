import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { factChecks } from "@/db/schema/fact-checks";
import { auditOf } from "@/db/testing-desk";
import { visitor } from "@/features/people/actor";
import { bodyOf } from "../../body/document";
import { fieldsOf } from "../../draft";
import { saveReport } from "../../mutations/save";
import { isPictureInCheck, keyFor } from "../queries";
import {
  answer,
  ask,
  asked,
  at,
  begun,
  bent,
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
  ours,
  pictured,
  refused,
  reportId,
  revoke,
  theirs,
  thread,
  wrong,
} from "../testing-check";
import { openFactCheck } from "./open";

beforeAll(openWorld);
afterAll(closeWorld);

describe("asking for a check", () => {
  it("copies the text without its remarks, is on record, and leaves a letter to be sent", async () => {
    const { id, key } = await asked();
    const check = await openedBy(key);
    expect(check).toMatchObject({
      reportId,
      language: "en",
      name: "Wang Fang",
      question: hostile,
      pictureKeys: [ours],
    });
    expect(check?.text.title).toBe(hostile);
    expect(JSON.stringify(check?.text)).not.toContain(thread);
    expect((await jobs()).at(-1)).toEqual({
      job: "reports.fact-check-asked",
      payload: { checkId: id, reminder: false },
    });
    expect(await lastDeed()).toMatchObject({
      action: "fact_check.ask",
      actorId: desk.editor.accountId,
      after: { check: id, name: "Wang Fang", language: "en", days: 7 },
    });
  });

  it("keeps the key nowhere: not in the table, the queue or the record", async () => {
    const { key } = await asked();
    const rows = await fresh.database.select().from(factChecks);
    const everything = JSON.stringify([rows, await jobs(), await auditOf(fresh.database, "report", reportId)]);
    expect(Buffer.from(key, "base64url")).toHaveLength(32);
    expect(everything).not.toContain(key);
  });

  it("shows the text as it was, whatever is written after", async () => {
    const report = await begun(draftOf("First title", ...bodyOf(["First."]).content));
    const { key } = await asked({ report });
    const draft = draftOf("Second title", ...bodyOf(["Second."]).content);
    const saved = await saveReport(
      { reportId: report, startedFrom: 1, changes: fieldsOf(draft) },
      { actor: desk.editor, at },
      fresh.database,
    );
    expect(saved.ok).toBe(true);
    expect((await openedBy(key))?.text.title).toBe("First title");
  });

  it("asks once, however often its form is sent", async () => {
    const key = randomUUID();
    const before = (await jobs()).length;
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask({ key })));
    expect(new Set(answers.map((one) => (one.ok ? one.checkId : 0))).size).toBe(1);
    expect(await jobs()).toHaveLength(before + 1);
  });

  it("refuses a language nobody wrote in, an empty text and one of more than 200 passages", async () => {
    expect(await ask({ language: "zh" })).toEqual(refused("nothing_written"));
    expect(await ask({ report: await begun(draftOf("Only a title")) })).toEqual(refused("nothing_written"));
    const long = bodyOf(Array.from({ length: 199 }, (_, line) => `Line ${line}.`)).content;
    expect(await ask({ report: await begun(draftOf("Long", ...long)) })).toEqual(refused("too_many_parts"));
    expect((await ask({ report: await begun(draftOf("Long", ...long.slice(1))) })).ok).toBe(true);
    expect(await ask({ report: 2_000_000_000 })).toEqual(refused("not_found"));
  });

  it("refuses whoever may not ask", async () => {
    const before = await deeds();
    for (const actor of mayNotAsk()) expect(await ask({ actor }), actor.role).toEqual(refused("not_permitted"));
    expect(await deeds()).toBe(before);
  });
});

describe("a key", () => {
  it("opens nothing once any bit of it is changed", async () => {
    const { key } = await asked();
    expect(await openedBy(key)).not.toBeNull();
    for (let bit = 0; bit < 256; bit += 1) {
      expect(await openedBy(bent(key, bit)), `bit ${bit}`).toBeNull();
    }
    for (const other of ["", key.slice(1), `${key}=`, key.toUpperCase(), "' or 1=1 --", keyFor("another form")]) {
      expect(await openedBy(other), other).toBeNull();
    }
  });

  it("opens nothing once it has expired, to the millisecond", async () => {
    const { key } = await asked({ days: 1 });
    const end = later(24);
    expect(await openedBy(key, new Date(end.getTime() - 1))).not.toBeNull();
    expect(await openedBy(key, end)).toBeNull();
    expect(await answer(key, true, wrong, end)).toEqual(refused("closed"));
    expect(await isPictureInCheck(key, ours, end, fresh.database)).toBe(false);
  });

  it("opens nothing once it is revoked, which is on record", async () => {
    const { id, key } = await asked();
    expect(await revoke(id)).toEqual({ ok: true });
    expect(await lastDeed()).toMatchObject({ action: "fact_check.revoke", after: { check: id } });
    const before = await deeds();
    expect(await revoke(id, desk.chief)).toEqual({ ok: true });
    expect(await deeds()).toBe(before);
    expect(await openedBy(key)).toBeNull();
    expect(await answer(key, true)).toEqual(refused("closed"));
    expect(await answer(key, false)).toEqual(refused("closed"));
    expect(await isPictureInCheck(key, ours, later(1), fresh.database)).toBe(false);
    expect(await openFactCheck(key, { actor: visitor, at: later(1) }, fresh.database)).toEqual(refused("closed"));
  });

  it("shows the pictures of its own text and no others", async () => {
    const { key } = await asked();
    const other = await asked({ report: await begun(draftOf("Other", ...bodyOf(["x"]).content, pictured(theirs))) });
    const shows = (one: string, picture: string) => isPictureInCheck(one, picture, later(1), fresh.database);
    expect([await shows(key, ours), await shows(key, theirs)]).toEqual([true, false]);
    expect([await shows(other.key, theirs), await shows(other.key, ours)]).toEqual([true, false]);
    expect(await shows(bent(key, 0), ours)).toBe(false);
  });

  it("is revoked by whoever may ask, and refuses others", async () => {
    const { id, key } = await asked();
    for (const actor of mayNotAsk()) expect(await revoke(id, actor), actor.role).toEqual(refused("not_permitted"));
    expect(await revoke(2_000_000_000)).toEqual(refused("not_found"));
    expect(await openedBy(key)).not.toBeNull();
  });
});
