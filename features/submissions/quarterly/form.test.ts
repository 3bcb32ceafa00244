import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOf } from "./difference";
import { type Answers, faultsOf, filledIn, type WorkReportForm, workReportForm } from "./form";

const label = { en: "Homes", zh: "妇女之家" };
const form: WorkReportForm = {
  questions: [
    { key: "homes", kind: "figure", label, required: true, known: null },
    { key: "attended", kind: "figure", label, required: true, known: "meetings_attended" },
    { key: "progress", kind: "text", label, required: true, longest: 50, fromLast: true },
    { key: "needs", kind: "text", label, required: false, longest: 50, fromLast: false },
  ],
};

describe("the form of a quarterly work report", () => {
  it.each<[string, Answers, [string, string][]]>([
    ["whole", { homes: "12", progress: "建成。" }, []],
    ["empty", {}, [["homes", "missing"], ["progress", "missing"]]],
    ["with words for a figure", { homes: "十二", progress: "建成。" }, [["homes", "not_a_figure"]]],
    ["too long", { homes: "1", progress: "长".repeat(51) }, [["progress", "too_long"]]],
    ["as long as it may be", { homes: "1", progress: "𠮷".repeat(50) }, []],
  ])("%s has these faults", (_, given, faults) => {
    expect(faultsOf(form, given).map(({ key, code }) => [key, code])).toEqual(faults);
  });

  it("begins with what the portal knows, and with what was said a quarter ago where it is asked for", () => {
    const last = { homes: "9", progress: "上季度建成。", needs: "无" };
    expect(filledIn(form, { meetings_attended: 1 }, last)).toEqual({ attended: "1", progress: "上季度建成。" });
    expect(filledIn(form, {}, null)).toEqual({});
  });

  it("takes no two questions of one key", () => {
    const twice = { questions: [form.questions[0], form.questions[0]] };
    expect(workReportForm.safeParse(twice).error?.issues.map(({ message }) => message)).toEqual(["same_key"]);
    expect(workReportForm.safeParse(form).success).toBe(true);
  });

  it("shows of two submissions what differs, and nothing of one and the same", () => {
    const given = fc.dictionary(fc.constantFrom("homes", "progress", "needs", "gone"), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(given, given, (one, other) => {
        expect(differenceOf(form, one, one)).toEqual([]);
        const keys = differenceOf(form, one, other).map(({ key }) => key);
        expect(keys).not.toContain("gone");
        for (const { key } of form.questions) {
          expect(keys.includes(key)).toBe((one[key] ?? "").trim() !== (other[key] ?? "").trim());
        }
      }),
    );
  });
});
