import { assert, constantFrom, property, record, array as sequenceOf } from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actor, operator, type Role, roles } from "@/features/people/actor";
import {
  type ReportState,
  reasonRefusals,
  refusals,
  type Standing,
  type Status,
  type Step,
  statusAfter,
  steps,
} from "./workflow";

const everyStep = Object.keys(steps) as Step[];

const places = [
  ["draft", "unpublished"],
  ["draft", "live"],
  ["draft", "withdrawn"],
  ["in_review", "unpublished"],
  ["in_review", "live"],
  ["in_review", "withdrawn"],
  ["published", "live"],
  ["published", "withdrawn"],
] as const;

type Place = `${Status} ${Standing}`;

const drafts: Place[] = ["draft unpublished", "draft live", "draft withdrawn"];
const inReview: Place[] = ["in_review unpublished", "in_review live", "in_review withdrawn"];

const openIn: Record<Step, Place[]> = {
  save: [...drafts, "published live", "published withdrawn"],
  submit: drafts,
  recall: inReview,
  request_changes: inReview,
  publish: inReview,
  discard: ["draft live", "draft withdrawn"],
  withdraw: ["draft live", "in_review live", "published live"],
};

const writers: Actor["role"][] = ["editor", "chief_editor", "organiser"];

const openTo: Record<Step, Actor["role"][]> = {
  save: writers,
  submit: writers,
  recall: writers,
  request_changes: ["chief_editor"],
  publish: ["chief_editor"],
  discard: writers,
  withdraw: ["chief_editor"],
};

const author = 7;
const whole = { title: "BWF Holds Meeting", summary: "Forty people attended.", text: "The federation held a meeting." };

function person(role: Role, accountId = 1): Actor {
  return { accountId, name: role, role, districtId: role.startsWith("district") ? 3 : null };
}

const everyone: Actor[] = [...roles.map((role) => person(role)), operator];

const cases = everyStep.flatMap((step) => places.map(([status, standing]) => ({ step, status, standing })));

describe("the life of a report", () => {
  it.each(cases)("$step from $status, $standing, by each role", ({ step, status, standing }) => {
    const state: ReportState = { status, standing, authors: [author], working: whole, chinese: null };
    for (const actor of everyone) {
      expect(refusals(step, state, actor), actor.role).toEqual([
        ...(openIn[step].includes(`${status} ${standing}`) ? [] : ["wrong_status"]),
        ...(openTo[step].includes(actor.role) ? [] : ["not_permitted"]),
      ]);
    }
  });

  it.each(everyStep)("lets an author %s, unless it judges the report", (step) => {
    const [status, standing] = places.find((place) => openIn[step].includes(`${place[0]} ${place[1]}`)) ?? places[0];
    const state: ReportState = { status, standing, authors: [author, 8], working: whole, chinese: null };
    const judges = step === "publish" || step === "request_changes";
    expect(refusals(step, state, person("chief_editor", author))).toEqual(judges ? ["own_report"] : []);
  });

  it.each([
    [{ ...whole, title: " " }, ["title_missing"]],
    [{ ...whole, summary: "" }, ["summary_missing"]],
    [{ ...whole, text: "\n" }, ["body_missing"]],
    [{ title: "", summary: "", text: "" }, ["title_missing", "summary_missing", "body_missing"]],
  ])("asks a report to be whole before it is handed on: %j", (working, reasons) => {
    const rest = { standing: "unpublished" as const, authors: [], working, chinese: null };
    const state = (status: Status): ReportState => ({ status, ...rest });
    expect(refusals("submit", state("draft"), person("editor"))).toEqual(reasons);
    expect(refusals("publish", state("in_review"), person("chief_editor"))).toEqual(reasons);
    expect(refusals("save", state("draft"), person("editor"))).toEqual([]);
  });

  it.each([
    [null, []],
    [whole, []],
    [{ ...whole, title: "" }, ["chinese_unfinished"]],
    [{ title: "", summary: " ", text: "会议" }, ["chinese_unfinished"]],
  ])("asks a Chinese text to be whole once it was begun: %j", (chinese, reasons) => {
    const state: ReportState = { status: "draft", standing: "unpublished", authors: [], working: whole, chinese };
    expect(refusals("submit", state, person("editor"))).toEqual(reasons);
  });

  it("asks for the reason of changes and of a withdrawal", () => {
    const asked = everyStep.filter((step) => reasonRefusals(step, " ").length > 0);
    expect(asked).toEqual(["request_changes", "withdraw"]);
    expect(asked.flatMap((step) => reasonRefusals(step, "A reason"))).toEqual([]);
  });
});

const standingAfter: Partial<Record<Step, Standing>> = { publish: "live", withdraw: "withdrawn" };

/** What the verbs do to a report once no rule refuses the step. */
function taken(step: Step, state: ReportState, actor: Actor): ReportState {
  const settles = step === "publish" || step === "discard";
  const writes = (step === "save" || step === "submit") && actor.accountId !== null;
  return {
    ...state,
    status: statusAfter(step, state.status),
    standing: standingAfter[step] ?? state.standing,
    authors: settles ? [] : [...state.authors, ...(writes && actor.accountId !== null ? [actor.accountId] : [])],
  };
}

const busy = ["editor", "chief_editor", "chief_editor", "organiser", "administrator", "district_member"] as const;
const someone = record({ role: constantFrom(...busy), accountId: constantFrom(1, 2, 3) });
const deed = record({ step: constantFrom(...everyStep), who: someone });
const deeds = sequenceOf(deed, { minLength: 60, maxLength: 90 });

describe("any order of steps", () => {
  it("never leads where a report cannot stand, and never lets authors judge their own report", () => {
    const reached = new Set<string>();
    const holds = property(deeds, (sequence) => {
      let state: ReportState = {
        status: "draft",
        standing: "unpublished",
        authors: [1],
        working: whole,
        chinese: null,
      };
      for (const { step, who } of sequence) {
        const actor = person(who.role, who.accountId);
        if (refusals(step, state, actor).length > 0) continue;
        const place: Place = `${state.status} ${state.standing}`;
        expect(openIn[step]).toContain(place);
        if (step === "publish" || step === "request_changes") expect(state.authors).not.toContain(actor.accountId);
        if (step === "publish") expect(actor.role).toBe("chief_editor");
        state = taken(step, state, actor);
        expect(places.map((one) => one.join(" "))).toContain(`${state.status} ${state.standing}`);
        reached.add(`${state.status} ${state.standing}`);
      }
    });
    assert(holds, { numRuns: 500, seed: 20_261_123 });
    expect([...reached].sort()).toEqual(places.map((place) => place.join(" ")).sort());
  });
});
