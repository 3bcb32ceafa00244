import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actor, operator, roles, visitor } from "@/features/people/actor";
import {
  actsForLead,
  isOwed,
  mayRead,
  openSteps,
  type Said,
  type Standing,
  type Step,
  saidRefusals,
  states,
  stepNames,
  stepRefusals,
  steps,
  wordOf,
} from "./steps";

const own = 14;
const person = (role: (typeof roles)[number], districtId: number | null = null): Actor => ({
  ...{ accountId: 1, name: "somebody", role, districtId },
});
const district = person("district_administrator", own);
const organiser = person("organiser");
const standing = (changes: Partial<Standing> = {}): Standing => ({
  ...{ state: "issued", lastStep: "issue", leadUnitId: own, leadIsDistrict: true },
  ...changes,
});
const everybody: Actor[] = [
  ...roles.map((role) => person(role, role.startsWith("district") ? own : null)),
  ...[person("district_administrator", own + 1), person("district_member", own + 1), operator, visitor],
];

describe("a step", () => {
  it.each([
    ["acknowledge", ["issued"], "acknowledged", district],
    ["work", ["acknowledged", "in_work"], "in_work", district],
    ["report", ["acknowledged", "in_work"], "reported", district],
    ["check", ["reported"], "checked", organiser],
    ["close", ["checked"], "closed", organiser],
    ["return", ["reported", "checked"], "in_work", organiser],
    ["close_early", ["issued", "acknowledged", "in_work", "reported"], "closed", organiser],
    ["reopen", ["closed"], "in_work", organiser],
  ] as const)("%s leads from %j to %s, and only its side takes it", (step, from, to, actor) => {
    expect(steps[step].to).toBe(to);
    for (const state of states) {
      const refused = (from as readonly string[]).includes(state) ? [] : ["wrong_state"];
      expect(stepRefusals(step, standing({ state }), actor), state).toEqual(refused);
      for (const other of everybody.filter(
        ({ role, districtId }) => role !== actor.role || districtId !== actor.districtId,
      ))
        expect(stepRefusals(step, standing({ state }), other), other.role).toContain("not_permitted");
    }
  });

  it.each([
    ["uncheck", "checked", "check"],
    ["unclose", "closed", "close"],
  ] as const)("%s takes back its step alone", (step, state, undone) => {
    expect(stepRefusals(step, standing({ state, lastStep: undone }), organiser)).toEqual([]);
    for (const lastStep of [...stepNames, "issue"].filter((one) => one !== undone))
      expect(stepRefusals(step, standing({ state, lastStep }), organiser), lastStep).toEqual(["wrong_state"]);
  });

  it.each<[Step, Partial<Said>, string[]]>([
    ["acknowledge", {}, []],
    ["work", { progress: 40 }, ["note_missing"]],
    ["work", { note: "half done" }, ["progress_missing"]],
    ["work", { note: "half done", progress: 101 }, ["progress_missing"]],
    ["work", { note: "half done", progress: 0.5 }, ["progress_missing"]],
    ["work", { note: "half done", progress: 0 }, []],
    ["report", {}, ["note_missing", "evidence_missing"]],
    ["report", { note: "done", evidence: 1 }, []],
    ["return", { note: " \n" }, ["reason_missing"]],
    ["return", { note: "no figures" }, []],
    ["close_early", {}, ["reason_missing"]],
    ["reopen", {}, ["reason_missing"]],
    ["check", {}, []],
    ["close", {}, []],
  ])("%s with %j lacks %j", (step, said, reasons) => {
    expect(saidRefusals(step, { note: "", progress: null, evidence: 0, ...said })).toEqual(reasons);
  });
});

describe("the life of a follow-up", () => {
  const actors = fc.constantFrom(...everybody);
  const taken = fc.array(fc.tuple(fc.constantFrom(...stepNames), actors), { maxLength: 30 });

  function live(tried: [Step, Actor][]) {
    let now = standing();
    const went: { step: Step; from: Standing; actor: Actor }[] = [];
    for (const [step, actor] of tried) {
      if (stepRefusals(step, now, actor).length > 0) continue;
      went.push({ step, from: now, actor });
      now = { ...now, state: steps[step].to, lastStep: step };
    }
    return { now, went };
  }

  it("closes nothing that was neither checked nor closed early, and nobody judges her own work", () => {
    fc.assert(
      fc.property(taken, (tried) => {
        const { now, went } = live(tried);
        if (now.state === "closed") {
          const last = went.filter(({ step }) => step === "close" || step === "close_early").at(-1);
          expect(last?.step === "close" ? last.from.state : "checked").toBe("checked");
        }
        for (const { step, actor } of went)
          expect(actor.role).toBe(steps[step].by === "lead" ? "district_administrator" : "organiser");
        expect(went.filter(({ step }) => step === "check").length).toBeLessThanOrEqual(
          went.filter(({ step }) => step === "report" || step === "uncheck").length,
        );
      }),
    );
  });

  it("never ends for good: from everywhere the organiser or the district can go on", () => {
    fc.assert(
      fc.property(taken, (tried) => {
        const { now } = live(tried);
        expect([...openSteps(now, organiser), ...openSteps(now, district)]).not.toEqual([]);
        expect(openSteps(now, visitor)).toEqual([]);
      }),
    );
  });

  it("is owed until it is reported", () => {
    expect(states.filter(isOwed)).toEqual(["issued", "acknowledged", "in_work"]);
  });

  it("is told in one word", () => {
    expect(wordOf({ state: "in_work", lastStep: "return" })).toBe("returned");
    expect(wordOf({ state: "in_work", lastStep: "work" })).toBe("in_work");
    expect(wordOf({ state: "closed", lastStep: "close_early" })).toBe("closed_early");
    expect(wordOf({ state: "closed", lastStep: "close" })).toBe("closed");
  });
});

describe("whose it is", () => {
  it("a department's is answered for by the organiser", () => {
    const department = standing({ leadUnitId: 3, leadIsDistrict: false });
    expect(everybody.filter((actor) => actsForLead(actor, department))).toEqual([organiser]);
  });

  it("is read by the municipal side and its own district alone", () => {
    const readers = everybody.filter((actor) => mayRead(actor, { leadUnitId: own }));
    expect(readers.map(({ role, districtId }) => `${role} ${districtId}`)).toEqual([
      "editor null",
      "chief_editor null",
      "organiser null",
      "administrator null",
      "district_administrator 14",
      "district_member 14",
    ]);
  });
});
