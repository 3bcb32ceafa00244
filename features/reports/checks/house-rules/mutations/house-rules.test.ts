import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { type Actor, operator, visitor } from "@/features/people/actor";
import type { HouseRule } from "../house-rule";
import { exportHouseRules, findHouseRule, listHouseRules, listWordRules } from "../queries";
import { addHouseRule } from "./add";
import { changeHouseRule } from "./change";
import { putBackHouseRule } from "./put-back";
import { removeHouseRule } from "./remove";
import { takeRuleFile } from "./take-file";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
let chief: Actor;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
  chief = desk.chief;
});

afterAll(() => fresh.drop());

const rule = (found: string, other: Partial<HouseRule> = {}): HouseRule => ({
  ...{ kind: "wrong_word", language: "en", found, instead: "right words", note: "why", active: true },
  ...other,
});
const act = (actor: Actor = chief) => ({ actor, at });

async function added(found: string): Promise<number> {
  const answer = await addHouseRule({ rule: rule(found) }, act(), fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.ruleId;
}

const activeWords = async () => (await listWordRules(fresh.database)).map(({ found }) => found);

describe("adding a rule", () => {
  it("puts it on the list and on record", async () => {
    const id = await added("wrong once");
    expect(await findHouseRule(id, fresh.database)).toMatchObject({ ...rule("wrong once"), version: 1 });
    expect(await activeWords()).toContain("wrong once");
    expect(await auditOf(fresh.database, "house_rule", id)).toMatchObject([
      { action: "house_rule.add", actorId: chief.accountId, after: { title: "wrong once", ...rule("wrong once") } },
    ]);
  });

  it("refuses the same words twice in a language, not in the other", async () => {
    await added("wrong twice");
    const again = { rule: rule("wrong twice", { kind: "sensitive_word" }) };
    expect(await addHouseRule(again, act(), fresh.database)).toEqual({ ok: false, reasons: ["already_there"] });
    const inChinese = { rule: rule("wrong twice", { language: "zh" }) };
    expect(await addHouseRule(inChinese, act(), fresh.database)).toMatchObject({ ok: true });
  });

  it("makes one rule of two that come at once", async () => {
    const twice = [1, 2].map(() => addHouseRule({ rule: rule("at once") }, act(), fresh.database));
    expect((await Promise.all(twice)).map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

describe("changing a rule", () => {
  it("writes it and puts on record what it was and is", async () => {
    const ruleId = await added("to be changed");
    const input = { ruleId, startedFrom: 1, rule: rule("changed", { active: false }) };
    expect(await changeHouseRule(input, act(desk.administrator), fresh.database)).toEqual({ ok: true, ruleId });
    expect(await findHouseRule(ruleId, fresh.database)).toMatchObject({ found: "changed", active: false, version: 2 });
    expect(await activeWords()).not.toContain("changed");
    expect((await auditOf(fresh.database, "house_rule", ruleId)).at(-1)).toMatchObject({
      action: "house_rule.change",
      before: { found: "to be changed", active: true },
      after: { title: "changed", active: false },
    });
  });

  it("refuses to write over a newer one, or words that have a rule, or what is not there", async () => {
    const ruleId = await added("is changed twice");
    await added("is there");
    const change = (startedFrom: number, found: string, id = ruleId) =>
      changeHouseRule({ ruleId: id, startedFrom, rule: rule(found) }, act(), fresh.database);
    expect(await change(1, "is changed")).toMatchObject({ ok: true });
    expect(await change(1, "is changed again")).toEqual({ ok: false, reasons: ["newer_version"] });
    expect(await change(2, "is there")).toEqual({ ok: false, reasons: ["already_there"] });
    expect(await change(1, "is nowhere", 2_000_000_000)).toEqual({ ok: false, reasons: ["not_found"] });
  });
});

describe("removing a rule", () => {
  it("takes it off the list; it can be put back as it was", async () => {
    const ruleId = await added("to be removed");
    const { total } = await listHouseRules({ kind: "all", language: "all", q: "", page: 1 }, fresh.database);
    expect(await removeHouseRule({ ruleId, startedFrom: 1 }, act(), fresh.database)).toEqual({ ok: true, ruleId });
    expect(await activeWords()).not.toContain("to be removed");
    const list = await listHouseRules({ kind: "all", language: "all", q: "", page: 1 }, fresh.database);
    expect(list.total).toBe(total - 1);
    expect(await removeHouseRule({ ruleId, startedFrom: 2 }, act(), fresh.database)).toEqual({
      ok: false,
      reasons: ["not_found"],
    });
    expect(await putBackHouseRule({ ruleId }, act(), fresh.database)).toEqual({ ok: true, ruleId });
    expect(await putBackHouseRule({ ruleId }, act(), fresh.database)).toEqual({ ok: true, ruleId });
    expect(await activeWords()).toContain("to be removed");
    expect((await auditOf(fresh.database, "house_rule", ruleId)).map(({ action }) => action)).toEqual([
      ...["house_rule.add", "house_rule.remove", "house_rule.put_back"],
    ]);
  });

  it("refuses one that someone changed meanwhile, and to put back words that have a rule again", async () => {
    const ruleId = await added("comes again");
    expect(await removeHouseRule({ ruleId, startedFrom: 7 }, act(), fresh.database)).toEqual({
      ok: false,
      reasons: ["newer_version"],
    });
    await removeHouseRule({ ruleId, startedFrom: 1 }, act(), fresh.database);
    await added("comes again");
    const back = await putBackHouseRule({ ruleId }, act(), fresh.database);
    expect(back).toEqual({ ok: false, reasons: ["already_there"] });
  });
});

describe("taking a file in", () => {
  it("adds what is new, changes what is other, leaves the rest, and puts it on record once", async () => {
    await added("stays");
    await added("is other");
    const rules = [
      rule("stays"),
      rule("is other", { note: "because" }),
      rule("is new"),
      rule("is new", { note: "last" }),
    ];
    const answer = await takeRuleFile({ rules }, act(), fresh.database);
    expect(answer).toEqual({ ok: true, added: 1, changed: 1 });
    const all = await exportHouseRules(fresh.database);
    const notes = Object.fromEntries(all.map(({ found, note }) => [found, note]));
    expect(notes).toMatchObject({ stays: "why", "is other": "because", "is new": "last" });
    expect((await exportHouseRules(fresh.database)).find(({ found }) => found === "stays")?.version).toBe(1);
  });

  it("refuses an empty one and one that is too long", async () => {
    const long = Array.from({ length: 2001 }, (_, index) => rule(`word ${index}`));
    expect(await takeRuleFile({ rules: [] }, act(), fresh.database)).toEqual({ ok: false, reasons: ["nothing_in_it"] });
    expect(await takeRuleFile({ rules: long }, act(), fresh.database)).toEqual({ ok: false, reasons: ["too_many"] });
  });
});

describe("the list", () => {
  it("is filtered by language, kind and words, in which a wildcard is a letter like others", async () => {
    await added("50% more");
    const found = async (part: { q?: string; language?: "en" | "zh"; kind?: "leader_name" }) => {
      const filter = { kind: "all" as const, language: "all" as const, q: "", page: 1, ...part };
      return (await listHouseRules(filter, fresh.database)).rows;
    };
    expect((await found({ q: "50%" })).map((row) => row.found)).toEqual(["50% more"]);
    expect(await found({ q: "5_%" })).toEqual([]);
    expect((await found({ language: "zh" })).every(({ language }) => language === "zh")).toBe(true);
    expect(await found({ kind: "leader_name", q: "50%" })).toEqual([]);
  });
});

it("refuses whoever may not write the office's rules", async () => {
  const ruleId = await added("guarded");
  for (const actor of [
    desk.editor,
    desk.organiser,
    desk.districtAdministrator,
    desk.districtMember,
    operator,
    visitor,
  ]) {
    const answers = [
      await addHouseRule({ rule: rule("by another") }, act(actor), fresh.database),
      await changeHouseRule({ ruleId, startedFrom: 1, rule: rule("by another") }, act(actor), fresh.database),
      await removeHouseRule({ ruleId, startedFrom: 1 }, act(actor), fresh.database),
      await putBackHouseRule({ ruleId }, act(actor), fresh.database),
      await takeRuleFile({ rules: [rule("by another")] }, act(actor), fresh.database),
    ];
    for (const answer of answers) expect(answer, actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
  }
  expect(await findHouseRule(ruleId, fresh.database)).toMatchObject({ found: "guarded", version: 1, removedAt: null });
});
