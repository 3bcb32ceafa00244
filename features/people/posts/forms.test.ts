import { describe, expect, it } from "vitest";
import {
  addingPerson,
  addingPost,
  changingPost,
  endingPost,
  fieldsOf,
  handingOver,
  postIn,
  removingPost,
} from "./forms";
import { held } from "./testing-posts";

const form = {
  ...{ personId: "3", titleEn: " Vice-President  of the BWF ", titleZh: "副主席", kind: "federation", unitId: "1" },
  ...{ bodyEn: "School", bodyZh: "", protocolOrder: "2", heldFrom: "2024-03-26", heldUntil: "" },
};

const wrong = (changes: Record<string, string>) =>
  addingPost.safeParse({ ...form, ...changes }).error?.issues.map(({ path, message }) => [path[0], message]);

describe("the form of a post", () => {
  it("is read, and keeps no outside body beside a unit", () => {
    expect(addingPost.parse(form)).toEqual({
      ...{ personId: 3, titleEn: "Vice-President of the BWF", titleZh: "副主席", kind: "federation", unitId: 1 },
      ...{ bodyEn: "", bodyZh: "", protocolOrder: 2, single: false, heldFrom: "2024-03-26", heldUntil: null },
    });
    expect(addingPost.parse({ ...form, single: "on" }).single).toBe(true);
  });

  it.each<[string, Record<string, string>, string[][]]>([
    ["no title", { titleZh: " " }, [["titleZh", "missing"]]],
    ["no day", { heldFrom: "" }, [["heldFrom", "not_a_date"]]],
    ["a day that is none", { heldFrom: "2024-02-30" }, [["heldFrom", "not_a_date"]]],
    ["a day of no time of ours", { heldFrom: "0024-02-20" }, [["heldFrom", "not_a_date"]]],
    ["no number", { protocolOrder: "" }, [["protocolOrder", "not_a_number"]]],
    ["an end that is not later", { heldUntil: "2024-03-26" }, [["heldUntil", "ends_before_begin"]]],
    ["the federation's without a body", { unitId: "" }, [["unitId", "unit_missing"]]],
    ["an outside body in one language", { unitId: "", kind: "other" }, [["bodyZh", "body_missing"]]],
    ["an outside body without a name", { unitId: "", kind: "other", bodyEn: "" }, [["bodyEn", "body_missing"]]],
    ["a body that is none", { unitId: "x" }, [["unitId", "choose_one"]]],
  ])("is refused with %s", (_, changes, issues) => {
    expect(wrong(changes)).toEqual(issues);
  });

  it("takes an outside body that is named in both languages", () => {
    const given = { ...form, unitId: "", kind: "other", bodyZh: "学校" };
    expect(addingPost.parse(given)).toMatchObject({ unitId: null, bodyEn: "School", bodyZh: "学校" });
  });

  it("begins with what a post is, and says the same of it", () => {
    const post = held(3, "2024-03-26", "2025-01-01", { id: 5, single: true });
    const { id: _, version, person, unit, ...rest } = post;
    expect(postIn(fieldsOf(post))).toEqual({ ...rest, unit: { id: unit?.id } });
    const sent = { ...form, postId: "5", startedFrom: String(version) };
    expect(changingPost.parse(sent)).toMatchObject({ postId: 5, startedFrom: 1 });
    expect(person.id).toBe(3);
  });
});

describe("the other forms", () => {
  const one = { postId: "5", startedFrom: "1" };
  it("ask for a day, a person and a reason", () => {
    expect(endingPost.safeParse({ ...one, on: "" }).error?.issues[0]?.message).toBe("not_a_date");
    expect(handingOver.safeParse({ ...one, on: "2024-01-01", to: "" }).error?.issues[0]).toMatchObject({
      ...{ path: ["to"], message: "choose_one" },
    });
    expect(handingOver.parse({ ...one, on: "2024-01-01", to: "4" })).toMatchObject({ to: 4, on: "2024-01-01" });
    expect(removingPost.safeParse({ ...one, reason: " " }).error?.issues[0]?.message).toBe("missing");
  });

  it("take a name in either language for both", () => {
    expect(addingPerson.parse({ nameEn: "", nameZh: "顾兰", pronoun: "she" })).toEqual({
      ...{ nameEn: "顾兰", nameZh: "顾兰", pronoun: "she", anyway: false },
    });
    const empty = addingPerson.safeParse({ nameEn: " ", nameZh: "", pronoun: "he" });
    expect(empty.error?.issues[0]).toMatchObject({ path: ["nameZh"], message: "name_missing" });
  });
});
