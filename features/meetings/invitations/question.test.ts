import { describe, expect, it } from "vitest";
import { addingQuestion, answers } from "./question";

const choice = { id: 1, kind: "choice" as const, choicesEn: "Coach\nOwn car\n" };

describe("an answer", () => {
  it.each([
    [{ ...choice, kind: "yes_no" as const }, "yes", true],
    [{ ...choice, kind: "yes_no" as const }, "maybe", false],
    [choice, "2", true],
    [choice, "3", false],
    [choice, "0", false],
    [choice, "Coach", false],
    [{ ...choice, kind: "text" as const }, "No peanuts", true],
    [{ ...choice, kind: "text" as const }, "x".repeat(301), false],
  ])("to %o: %s %s", (question, answer, fits) => {
    expect(answers(question, answer)).toBe(fits);
  });
});

describe("a question", () => {
  const form = {
    meetingId: "1",
    kind: "choice",
    textEn: "Transport?",
    textZh: "",
    choicesEn: "Coach\nCar",
    choicesZh: "",
  };
  it.each([
    ["is read", form, undefined],
    ["wants two choices", { ...form, choicesEn: "Coach" }, "two_choices"],
    ["wants as many in Chinese", { ...form, choicesZh: "大巴" }, "as_many_choices"],
    ["wants none where nothing is chosen", { ...form, kind: "text", choicesEn: "" }, undefined],
  ])("%s", (_, given, code) => {
    expect(addingQuestion.safeParse(given).error?.issues[0]?.message).toBe(code);
  });
});
