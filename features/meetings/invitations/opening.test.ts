import { describe, expect, it } from "vitest";
import { inviting, noticeForm, openingRefusals } from "./opening";

const ready = {
  meeting: { status: "planned" as "planned" | "held" | "cancelled", date: "2026-12-04" as string | null },
  repliesDueOn: "2026-12-01" as string | null,
  roles: 2,
  drafts: [{ addresses: ["pinggu@demo.example"] }],
};

describe("opening the invitations", () => {
  it.each([
    [{}, []],
    [{ meeting: { status: "held" as const, date: "2026-12-04" } }, ["wrong_status"]],
    [
      { meeting: { status: "cancelled" as const, date: "2026-11-01" } },
      ["wrong_status", "past", "deadline_after_meeting"],
    ],
    [{ meeting: { status: "planned" as const, date: null } }, ["no_date"]],
    [{ roles: 0 }, ["no_roles"]],
    [{ repliesDueOn: null }, ["no_deadline"]],
    [{ repliesDueOn: "2026-11-19" }, ["deadline_past"]],
    [{ repliesDueOn: "2026-12-05" }, ["deadline_after_meeting"]],
    [{ drafts: [] }, ["nothing_to_open"]],
    [{ drafts: [...ready.drafts, { addresses: [] }] }, ["no_address"]],
    [{ roles: 0, repliesDueOn: null, drafts: [] }, ["no_roles", "no_deadline", "nothing_to_open"]],
  ])("%o: %o", (changes, reasons) => {
    expect(openingRefusals({ ...ready, ...changes }, "2026-11-20")).toEqual(reasons);
  });
});

it("reads who is invited", () => {
  expect(inviting.parse({ meetingId: "4", "unit-7": "on", "unit-x": "on" })).toEqual({
    ...{ meetingId: 4, unitIds: [7], allDistricts: false },
  });
  expect(inviting.parse({ meetingId: "4", who: "districts" })).toMatchObject({ allDistricts: true });
  expect(inviting.safeParse({ meetingId: "4" }).error?.issues[0]?.message).toBe("choose_one");
});

it.each([
  ["3, 1", [3, 1]],
  ["1、3 3", [3, 1]],
  ["", []],
  ["three", "remind_days"],
])("reads the days of reminders: %s", (remindDays, days) => {
  const read = noticeForm.safeParse({ meetingId: "1", version: "0", repliesDueOn: "", remindDays });
  expect(read.data?.remindDays ?? read.error?.issues[0]?.message).toEqual(days);
});
