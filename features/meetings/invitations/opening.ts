import { z } from "zod";
import { dayOrNone, emailOrNone, idsUnder, line, rowId, text } from "@/features/people/fields";

export const onMeeting = z.object({ meetingId: rowId });
export const onInvitation = z.object({ invitationId: rowId });

/** Which bodies are invited: those ticked, or all districts. */
export const inviting = z.record(z.string(), z.string()).transform((fields, check) => {
  const meeting = rowId.safeParse(fields.meetingId);
  const unitIds = idsUnder("unit").parse(fields);
  const all = fields.who === "districts";
  if (!meeting.success) check.addIssue({ code: "custom", path: ["meetingId"], message: "missing" });
  else if (!all && unitIds.length === 0) check.addIssue({ code: "custom", path: ["unit"], message: "choose_one" });
  return { meetingId: meeting.data ?? 0, unitIds, allDistricts: all };
});

export const keepingContact = z.object({ unitId: rowId, email: emailOrNone });

const days = z
  .string()
  .default("")
  .transform((typed, check) => {
    const parts = typed.split(/[\s,，、]+/).filter(Boolean);
    if (parts.every((part) => /^\d{1,2}$/.test(part)) && parts.length <= 5) {
      return [...new Set(parts.map(Number))].sort((a, b) => b - a);
    }
    check.addIssue({ code: "custom", message: "remind_days" });
    return z.NEVER;
  });

/** What the notice says besides the record, as its form posts it. */
export const noticeForm = z.object({
  meetingId: rowId,
  version: z.coerce.number().int().min(0),
  repliesDueOn: dayOrNone,
  remindDays: days,
  basisZh: text(1000),
  basisEn: text(1000),
  requirementsZh: text(3000),
  requirementsEn: text(3000),
  contactZh: line(300),
  contactEn: line(300),
});

export type NoticeInput = z.infer<typeof noticeForm>;

export type OpeningRefusal =
  | "wrong_status"
  | "no_date"
  | "past"
  | "no_roles"
  | "no_deadline"
  | "deadline_past"
  | "deadline_after_meeting"
  | "nothing_to_open"
  | "no_address";

type Ready = {
  meeting: { status: "planned" | "held" | "cancelled"; date: string | null };
  repliesDueOn: string | null;
  roles: number;
  /** The bodies whose invitation is still a draft, with where a letter to each would go. */
  drafts: readonly { addresses: readonly string[] }[];
};

/** Everything that speaks against opening what is still a draft; `today` is Beijing's. */
export function openingRefusals({ meeting, repliesDueOn, roles, drafts }: Ready, today: string): OpeningRefusal[] {
  const { status, date } = meeting;
  const reasons: [boolean, OpeningRefusal][] = [
    [status !== "planned", "wrong_status"],
    [date === null, "no_date"],
    [date !== null && date < today, "past"],
    [roles === 0, "no_roles"],
    [repliesDueOn === null, "no_deadline"],
    [repliesDueOn !== null && repliesDueOn < today, "deadline_past"],
    [repliesDueOn !== null && date !== null && repliesDueOn > date, "deadline_after_meeting"],
    [drafts.length === 0, "nothing_to_open"],
    [drafts.some(({ addresses }) => addresses.length === 0), "no_address"],
  ];
  return reasons.flatMap(([broken, code]) => (broken ? [code] : []));
}
