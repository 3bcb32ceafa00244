import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answering, codeOf, codePattern, fitting, missingIn } from "./answering/answer";
import { askedOf, toWrite, withoutLetter } from "./asked";
import { idInGroup, shownAnswers } from "./group";
import { eachOnce, formOf, isMarked, type Question, questionKinds } from "./question";
import { leastShown, meanOf, type Reply, resultsOf } from "./results";
import { closingOf, isOpen, openRefusals, remindingOf, remindsNow } from "./window";

const words = { en: "", zh: "" };
const form: Question[] = questionKinds.map((kind, index) => ({ id: index + 1, kind, text: words }));

describe("the questions of a form", () => {
  it("stand in one order, whatever was added first", () => {
    const own = [
      { kind: "words" as const, textEn: "Where next?", textZh: "下次在哪里？" },
      { kind: "scale" as const, textEn: "The room", textZh: "场地" },
    ];
    const lecturers = [
      { en: "He Yan", zh: "何燕" },
      { en: "", zh: "孙丽" },
    ];
    expect(formOf(lecturers, own).map(({ kind, textEn }) => [kind, textEn])).toEqual([
      ...[
        ["content", ""],
        ["lecturer", "He Yan"],
        ["lecturer", "孙丽"],
        ["organisation", ""],
        ["use", ""],
      ],
      ...[
        ["scale", "The room"],
        ["words", "Where next?"],
        ["helped", ""],
        ["change", ""],
      ],
    ]);
  });

  it("name each lecturer once", () => {
    const twice = [
      { en: "He Yan", zh: "何燕" },
      { en: "", zh: "何燕 " },
      { en: " ", zh: "" },
    ];
    expect(eachOnce(twice)).toEqual([{ en: "He Yan", zh: "何燕" }]);
  });
});

describe("the window of a form", () => {
  const closesAt = new Date("2026-12-04T16:00:00Z");
  const held = { status: "held" };
  const at = (text: string) => new Date(text);

  it("ends with the last day in Beijing", () => {
    expect(closingOf("2026-11-27", 7)).toEqual(closesAt);
    expect(isOpen({ closesAt }, held, at("2026-12-04T15:59:59Z"))).toBe(true);
    expect(isOpen({ closesAt }, held, closesAt)).toBe(false);
    expect(isOpen({ closesAt }, { status: "cancelled" }, at("2026-12-01T00:00:00Z"))).toBe(false);
  });

  it.each([
    [7, "2026-12-02T01:00:00Z"],
    [3, "2026-12-02T01:00:00Z"],
    [2, "2026-12-04T01:00:00Z"],
    [1, "2026-12-04T01:00:00Z"],
  ])("of %i days reminds in the morning of the day that is left", (days, moment) => {
    expect(remindingOf({ closesAt, days })).toEqual(at(moment));
    expect(remindsNow({ closesAt, days }, held, at(moment))).toBe(true);
    expect(remindsNow({ closesAt, days }, held, new Date(at(moment).getTime() - 1))).toBe(false);
    expect(remindsNow({ closesAt, days }, held, closesAt)).toBe(false);
  });

  it.each([
    ["nothing", "held", "2026-11-27", 2, 7, []],
    ["a meeting still planned for today", "planned", "2026-11-28", 2, 7, []],
    ["a day to come", "planned", "2026-11-29", 2, 7, ["not_yet"]],
    ["no day", "planned", null, 2, 7, ["not_yet"]],
    ["cancelled", "cancelled", "2026-11-27", 2, 7, ["cancelled"]],
    ["no sessions", "held", "2026-11-27", 0, 7, ["no_sessions"]],
    ["days that are over", "held", "2026-11-20", 2, 7, ["past"]],
    ["days that reach today", "held", "2026-11-20", 2, 8, []],
  ])("is opened unless: %s", (_, status, date, sessions, days, reasons) => {
    expect(openRefusals({ status, date }, sessions, days, "2026-11-28", at("2026-11-28T02:00:00Z"))).toEqual(reasons);
  });
});

describe("who is asked", () => {
  const came = new Date("2026-11-27T01:00:00Z");
  const people = [
    { id: 1, name: "A", email: " a@x.example ", signedInAt: came },
    { id: 2, name: "B", email: "", signedInAt: came },
    { id: 3, name: "C", email: "c@x.example", signedInAt: null },
    { id: 4, name: "D", email: "A@x.example", signedInAt: came },
    { id: 5, name: "E", email: "e@x.example", signedInAt: null },
  ];

  it("is whoever signed in or was credited, each address once and never twice", () => {
    const asked = askedOf(people, [5, null]);
    expect(asked.map(({ placeId }) => placeId)).toEqual([1, 2, 4, 5]);
    expect(withoutLetter(asked)).toBe(1);
    expect(toWrite(asked, []).map(({ placeId }) => placeId)).toEqual([1, 5]);
    expect(toWrite(asked, [{ placeId: 1, email: "a@x.example" }]).map(({ placeId }) => placeId)).toEqual([5]);
    expect(toWrite(asked, [{ placeId: 5, email: "old@x.example" }]).map(({ placeId }) => placeId)).toEqual([1]);
  });
});

describe("an answer as it is posted", () => {
  const key = "k".repeat(43);
  const uuid = "3d2f5f0a-6a3e-4a52-9f3c-0c6a4c0f0a11";

  it("holds the marks and the words there are", () => {
    const typed = { key, form: uuid, "mark-1": "4", "mark-2": "", "mark-3": "9", "words-7": " Good. ", "words-8": " " };
    expect(answering.parse(typed)).toEqual({
      ...{ key, form: uuid },
      replies: [
        { questionId: 1, mark: 4, words: "" },
        { questionId: 7, mark: null, words: "Good." },
      ],
    });
  });

  it.each([
    ["no address", { form: uuid }, "key"],
    ["no form", { key }, "form"],
    ["too many words", { key, form: uuid, "words-7": "a".repeat(1001) }, "words-7"],
  ])("is refused with %s", (_, typed, field) => {
    expect(answering.safeParse(typed).error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });

  it("needs content, organisation and use, and only what fits is taken", () => {
    expect(missingIn(form, [{ questionId: 1, mark: 3, words: "" }])).toEqual(["mark-3", "mark-4"]);
    const replies = [
      { questionId: 1, mark: null, words: "words where a mark is asked" },
      { questionId: 7, mark: 3, words: "" },
      { questionId: 99, mark: 3, words: "" },
      { questionId: 2, mark: 5, words: "" },
    ];
    expect(fitting(form, replies)).toEqual([{ questionId: 2, mark: 5, words: "" }]);
  });

  it("is found by a short address that nobody misreads", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (bytes) => {
        expect(codeOf(bytes)).toMatch(codePattern);
      }),
    );
  });
});

describe("the answers that are shown", () => {
  const uuids = fc.array(fc.uuid(), { maxLength: 60 });
  const came = (given: string[]) => given.map((uuid, before) => idInGroup(before, uuid));

  it("grow by five or more, so that no step tells what one person said", () => {
    fc.assert(
      fc.property(uuids, (given) => {
        const ids = came(given);
        const steps = [...ids.keys(), ids.length].map((count) => shownAnswers(ids.slice(0, count), true));
        const sizes = [0, ...steps.map((step) => step.length), shownAnswers(ids, false).length];
        for (const [index, size] of sizes.slice(1).entries()) {
          const more = size - (sizes[index] ?? 0);
          expect(more === 0 || more >= leastShown || ids.length < leastShown, sizes.join()).toBe(true);
        }
        for (const step of steps) expect(ids.slice(0, step.length)).toEqual(step);
      }),
    );
  });

  it("are all once the form is closed, and in no order within five", () => {
    fc.assert(
      fc.property(uuids, (given) => {
        const ids = came(given);
        expect(shownAnswers(ids, false)).toEqual(ids);
        for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      }),
    );
  });

  it("are none of those whose ids name no group", () => {
    fc.assert(
      fc.property(uuids, (given) => {
        expect(shownAnswers([...new Set(given)], true).length % leastShown).toBe(0);
      }),
    );
  });
});

describe("results", () => {
  const answers = fc.array(
    fc.tuple(
      fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }), { minLength: 8, maxLength: 8 }),
      fc.constantFrom("", "Good.", "Too long."),
    ),
    { maxLength: 30 },
  );

  it("count every mark once, and show nothing of fewer than five answers", () => {
    fc.assert(
      fc.property(answers, fc.nat(40), (given, more) => {
        const replies = given.flatMap(([marks, said]) =>
          form.flatMap((question, index): Reply[] => {
            const mark = marks[index] ?? null;
            if (isMarked(question.kind)) return mark === null ? [] : [{ questionId: question.id, mark, words: "" }];
            return said === "" ? [] : [{ questionId: question.id, mark: null, words: said }];
          }),
        );
        const numbers = { answers: given.length + more, counted: given.length, asked: given.length + more };
        const { shown, rate } = resultsOf(form, replies, numbers);
        expect(shown === null).toBe(given.length < leastShown);
        expect(rate === null).toBe(numbers.asked === 0);
        expect(rate ?? 0).toBeLessThanOrEqual(100);
        for (const { question, replies: count, counts, mean } of shown?.marked ?? []) {
          expect(count).toBe(replies.filter(({ questionId }) => questionId === question.id).length);
          expect(counts === null).toBe(count < leastShown);
          expect(mean === null).toBe(count < leastShown);
          if (counts) expect(counts.reduce((sum, one) => sum + one.count, 0)).toBe(count);
          if (mean !== null) expect(mean >= 1 && mean <= 5).toBe(true);
        }
        for (const { words: said } of shown?.said ?? []) expect(said).toEqual(said.toSorted());
      }),
    );
  });

  it.each([
    [[], null],
    [[5], 5],
    [[4, 5, 5], 4.7],
    [[1, 2], 1.5],
  ])("the mean of %j is %j", (given, mean) => {
    expect(meanOf(given)).toBe(mean);
  });
});
