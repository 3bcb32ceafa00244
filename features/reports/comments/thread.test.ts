import { describe, expect, it } from "vitest";
import { type Actor, type Role, roles, visitor } from "@/features/people/actor";
import {
  beginning,
  commentRefusals,
  settleRefusals,
  type ThreadKind,
  type ThreadState,
  threadStates,
  waysOn,
} from "./thread";

const actorOf = (role: Role, accountId = 1): Actor => ({ accountId, name: role, role, districtId: null });

const form = {
  threadId: "4b7f4f0e-3f0a-4a76-9a57-1d6a2c5f0a01",
  commentId: "4b7f4f0e-3f0a-4a76-9a57-1d6a2c5f0a02",
  reportId: "7",
  language: "en",
  field: "body",
  quote: "forty people",
  kind: "comment",
  words: "How many?",
};

describe("a thread as it is posted", () => {
  it("is plain words, and a suggestion one line", () => {
    const given = { ...form, kind: "suggestion", suggested: " fifty\r\n\r\npeople\u202e ", words: "" };
    expect(beginning.parse(given)).toMatchObject({ reportId: 7, suggested: "fifty people", words: "" });
  });

  it.each([
    [{ words: " \n" }, "words", "missing"],
    [{ words: "x".repeat(2001) }, "words", "too_long"],
    [{ quote: "\u202e" }, "quote", "missing"],
    [{ suggested: "x".repeat(2001), kind: "suggestion" }, "suggested", "too_long"],
  ])("%j is refused", (part, field, message) => {
    const [issue] = beginning.safeParse({ ...form, ...part }).error?.issues ?? [];
    expect([issue?.path[0], issue?.message]).toEqual([field, message]);
  });

  it.each([{ threadId: "x" }, { field: "__proto__" }, { language: "fr" }, { kind: "vote" }, { reportId: "0" }])(
    "%j cannot be read",
    (part) => {
      expect(beginning.safeParse({ ...form, ...part }).success).toBe(false);
    },
  );
});

describe("a comment", () => {
  it("is changed and deleted by its author alone, as long as she may comment", () => {
    expect(commentRefusals({ author: 1 }, actorOf("editor"))).toEqual([]);
    expect(commentRefusals({ author: 2 }, actorOf("chief_editor"))).toEqual(["not_yours"]);
    expect(commentRefusals({ author: 1 }, actorOf("district_member"))).toEqual(["not_permitted"]);
    expect(commentRefusals({ author: 1 }, visitor)).toEqual(["not_permitted"]);
  });
});

describe("settling", () => {
  const open: [ThreadKind, ThreadState, ThreadState][] = [
    ["comment", "open", "resolved"],
    ["comment", "resolved", "open"],
    ["suggestion", "open", "accepted"],
    ["suggestion", "open", "refused"],
    ["suggestion", "refused", "open"],
  ];
  const all = (["comment", "suggestion"] as const).flatMap((kind) =>
    threadStates.flatMap((state) => threadStates.map((to) => [kind, state, to] as const)),
  );

  it.each(all)("a %s that is %s to %s", (kind, state, to) => {
    const allowed = open.some((way) => way.join() === [kind, state, to].join());
    expect(settleRefusals({ kind, state }, to, actorOf("editor"))).toEqual(allowed ? [] : ["wrong_state"]);
    expect(waysOn({ kind, state }).includes(to)).toBe(allowed);
  });

  it("accepts for whoever may write, and does the rest for whoever may comment", () => {
    const suggestion = { kind: "suggestion", state: "open" } as const;
    const may = (to: ThreadState) => roles.filter((role) => settleRefusals(suggestion, to, actorOf(role)).length === 0);
    expect(may("accepted")).toEqual(["editor", "chief_editor", "organiser"]);
    expect(may("refused")).toEqual(["editor", "chief_editor", "organiser", "administrator"]);
  });
});
