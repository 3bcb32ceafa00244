import { expect, it } from "vitest";
import { type Closed, closedSentence } from "./sentence";

const facts = (changes: Partial<Closed>): Closed => ({
  ...{ year: 2026, quarter: 1, series: { en: "quarterly meeting", zh: "季度工作会" }, total: 68, closed: 61 },
  ...changes,
});

it.each<[Partial<Closed>, string, string]>([
  [
    {},
    "Of the 68 follow-ups issued at the quarterly meeting of the first quarter, 61 were closed, 89.71 percent.",
    "第一季度工作会共交办督办事项68项，已办结61项，办结率89.71%。",
  ],
  [
    { year: 2025, quarter: 4, total: 521, closed: 518 },
    "Of the 521 follow-ups issued at the quarterly meeting of the fourth quarter of 2025, 518 were closed, 99.42 percent.",
    "2025年第四季度工作会共交办督办事项521项，已办结518项，办结率99.42%。",
  ],
  [
    { closed: 68 },
    "All 68 follow-ups issued at the quarterly meeting of the first quarter were closed.",
    "第一季度工作会共交办督办事项68项，已全部办结。",
  ],
  [
    { closed: 0 },
    "Of the 68 follow-ups issued at the quarterly meeting of the first quarter, none has been closed yet.",
    "第一季度工作会共交办督办事项68项，均在办理中。",
  ],
  [
    { closed: 1, series: { en: "plenary session", zh: "全体会议" } },
    "Of the 68 follow-ups issued at the plenary session of the first quarter, 1 was closed, 1.47 percent.",
    "第一季度全体会议共交办督办事项68项，已办结1项，办结率1.47%。",
  ],
  [
    { total: 1, closed: 1 },
    "The one follow-up issued at the quarterly meeting of the first quarter was closed.",
    "第一季度工作会共交办督办事项1项，已全部办结。",
  ],
  [
    { total: 1, closed: 0 },
    "The one follow-up issued at the quarterly meeting of the first quarter has not been closed yet.",
    "第一季度工作会共交办督办事项1项，均在办理中。",
  ],
])("of %j", (changes, en, zh) => {
  expect(closedSentence(facts(changes), 2026)).toEqual({ en, zh });
});

it("of nothing is none", () => {
  expect(closedSentence(facts({ total: 0, closed: 0 }), 2026)).toBeNull();
});
