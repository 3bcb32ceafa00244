import { describe, expect, it } from "vitest";
import { addingRole, placesToFill } from "./role";

const place = (id: number, touched = false) => ({ id, touched });

describe("the places of a body in a role", () => {
  it.each([
    ["all are missing", [], 2, { add: 2, remove: [] }],
    ["one is missing", [place(1, true)], 2, { add: 1, remove: [] }],
    ["enough", [place(1), place(2)], 2, { add: 0, remove: [] }],
    ["the last free one goes", [place(1), place(2, true), place(3)], 2, { add: 0, remove: [3] }],
    ["none may go", [place(1, true), place(2, true)], 1, null],
    ["all may go", [place(1), place(2)], 0, { add: 0, remove: [2, 1] }],
  ])("%s", (_, there, wanted, answer) => {
    expect(placesToFill(there, wanted)).toEqual(answer);
  });
});

it("a role is read from its form", () => {
  const form = { meetingId: "3", nameEn: " Head of\tpublicity ", nameZh: "", quota: "2", observer: "on" };
  expect(addingRole.parse(form)).toEqual({
    meetingId: 3,
    nameEn: "Head of publicity",
    nameZh: "",
    quota: 2,
    observer: true,
  });
  const wrong = addingRole.safeParse({ ...form, nameEn: " ", quota: "0" }).error?.issues;
  expect(wrong?.map(({ path, message }) => [path[0], message])).toEqual([
    ["nameEn", "missing"],
    ["quota", "quota"],
  ]);
});
