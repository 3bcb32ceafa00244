import { describe, expect, it } from "vitest";
import type { Actor } from "@/features/people/actor";
import {
  author,
  edition,
  everyone,
  everyStanding,
  everyStatus,
  openIn,
  person,
  reportIn,
  unbegun,
} from "./testing-state";
import {
  isReadWhole,
  openLanguages,
  type ReportState,
  reasonRefusals,
  refusals,
  type Status,
  type Step,
  statusOf,
  steps,
} from "./workflow";

const everyStep = Object.keys(steps) as Step[];

const writers: Actor["role"][] = ["editor", "chief_editor", "organiser"];

const openTo: Record<Step, Actor["role"][]> = {
  ...{ save: writers, submit: writers, recall: writers, discard: writers, trash: writers, untrash: writers },
  ...{ request_changes: ["chief_editor"], approve: ["chief_editor"], publish: ["chief_editor"] },
  ...{ schedule: ["chief_editor"], unschedule: ["chief_editor"], publish_emergency: ["chief_editor"] },
  ...{ approve_afterwards: ["chief_editor"], withdraw: ["chief_editor"], restore: ["chief_editor"] },
};

const places = everyStatus.flatMap((status) => everyStanding.map((standing) => ({ status, standing })));
const cases = everyStep.flatMap((step) => places.map((place) => ({ step, ...place })));

describe("the life of a report", () => {
  it.each(cases)("$step from $status, $standing, by each role", ({ step, status, standing }) => {
    const { from, standing: where } = openIn[step];
    const open = from.includes(status) && where.includes(standing);
    const report = reportIn(status, standing);
    // With "en" named: that it is refused must not hang on there being no language to take it.
    for (const actor of everyone) {
      const reasons = refusals(step, report, actor, ["en"]);
      expect(reasons.includes("wrong_status"), `${actor.role} ${reasons}`).toBe(!open);
      expect(reasons.includes("not_permitted"), `${actor.role} ${reasons}`).toBe(!openTo[step].includes(actor.role));
    }
    if (open) expect(refusals(step, report, person("chief_editor"))).toEqual([]);
  });

  it.each(everyStep)("lets an author %s, unless it judges her own text", (step) => {
    const place = places.find(
      ({ status, standing }) => openIn[step].from.includes(status) && openIn[step].standing.includes(standing),
    );
    const report = reportIn(place?.status ?? "published", place?.standing ?? "live", { unapproved: true });
    const judges = ["publish", "request_changes", "approve", "approve_afterwards"].includes(step);
    const own = refusals(step, report, person("chief_editor", author)).includes("own_report");
    expect(own).toBe(judges);
  });

  it("lets whoever wrote it publish what somebody else has approved", () => {
    const report = reportIn("approved", "unpublished", { passed: 1, reviewers: [8] });
    expect(refusals("publish", report, person("chief_editor", author))).toEqual([]);
  });

  it("asks for somebody else to approve afterwards what went out in an emergency", () => {
    const report = reportIn("published", "live", { unapproved: true });
    expect(openLanguages("approve_afterwards", report)).toEqual(["en"]);
    expect(refusals("approve_afterwards", report, person("chief_editor", author))).toEqual(["own_report"]);
    expect(refusals("approve_afterwards", report, person("chief_editor", 8))).toEqual([]);
    expect(refusals("approve_afterwards", reportIn("published", "live"), person("chief_editor", 8))).toContain(
      "wrong_status",
    );
  });

  it("takes a report out of the trash, and nothing else that is there", () => {
    const trashed = { ...reportIn("draft", "unpublished"), trashed: true };
    const open = everyStep.filter(
      (step) => !refusals(step, trashed, person("chief_editor"), ["en"]).includes("wrong_status"),
    );
    expect(open).toEqual(["untrash"]);
    expect(isReadWhole(trashed)).toBe(true);
  });

  it.each([
    [{ title: " ", summary: "S", text: "T" }, ["en.title_missing"]],
    [{ title: "T", summary: "", text: "T" }, ["en.summary_missing"]],
    [{ title: "T", summary: "S", text: "\n" }, ["en.body_missing"]],
    [null, ["en.title_missing", "en.summary_missing", "en.body_missing"]],
  ])("asks a text to be whole before it is handed on: %j", (text, reasons) => {
    const draft = reportIn("draft", "unpublished", { words: text });
    expect(refusals("submit", draft, person("editor"))).toEqual(reasons);
    expect(refusals("publish_emergency", draft, person("chief_editor"))).toEqual(reasons);
    const approved = reportIn("approved", "unpublished", { words: text, live: true });
    expect(refusals("publish", approved, person("chief_editor"))).toEqual(reasons);
    expect(refusals("schedule", approved, person("chief_editor"))).toEqual(reasons);
    expect(refusals("save", draft, person("editor"))).toEqual([]);
  });

  it.each([
    [true, true],
    ["not_asked" as const, true],
    [false, false],
    [undefined, false],
  ])("hands nothing on while facts of the record wait for a decision: %s", (factsUnsettled, refused) => {
    const words = { title: "T", summary: "S", text: "T", ...(factsUnsettled === undefined ? {} : { factsUnsettled }) };
    for (const step of everyStep) {
      const place = places.find(
        ({ status, standing }) => openIn[step].from.includes(status) && openIn[step].standing.includes(standing),
      );
      const report = reportIn(place?.status ?? "published", place?.standing ?? "live", { words, unapproved: true });
      const handsOn = ["submit", "approve", "publish", "schedule", "publish_emergency"].includes(step);
      const reasons = refusals(step, report, person("chief_editor"), ["en"]);
      expect(reasons.includes("en.facts_unsettled"), step).toBe(handsOn && refused);
    }
  });

  it("asks each language for itself", () => {
    const zh = edition({ words: { title: "", summary: " ", text: "会议" } });
    const report: ReportState = { ...reportIn("draft", "unpublished"), editions: { en: edition(), zh } };
    expect(refusals("submit", report, person("editor"))).toEqual(["zh.title_missing", "zh.summary_missing"]);
    expect(refusals("submit", report, person("editor"), ["en"])).toEqual([]);
    expect(refusals("submit", report, person("editor"), [])).toEqual(["wrong_status"]);
  });

  it("asks for a note in each language that readers know, once the change is a major one", () => {
    const report = (note: string, live = true): ReportState => ({
      ...{ standing: "live", trashed: false, change: "major" },
      editions: { en: edition({ live, note }), zh: unbegun },
    });
    expect(refusals("submit", report(" "), person("editor"))).toEqual(["en.note_missing"]);
    expect(refusals("submit", report("Figures corrected."), person("editor"))).toEqual([]);
    expect(refusals("submit", report("", false), person("editor"))).toEqual([]);
  });

  it("asks for the reason of what others will want to know", () => {
    const asked = everyStep.filter((step) => reasonRefusals(step, " ").length > 0);
    expect(asked).toEqual(["request_changes", "publish_emergency", "withdraw"]);
    expect(asked.flatMap((step) => reasonRefusals(step, "A reason"))).toEqual([]);
  });
});

it("sums a report up by its language that is furthest behind", () => {
  const of = (...begun: Status[]) => statusOf(begun.map((status) => ({ status, begun: true })));
  expect(of("published", "draft")).toBe("draft");
  expect(of("approved", "scheduled")).toBe("approved");
  expect(of("published")).toBe("published");
  expect(
    statusOf([
      { status: "published", begun: true },
      { status: "draft", begun: false },
    ]),
  ).toBe("published");
  expect(statusOf([])).toBe("draft");
});
