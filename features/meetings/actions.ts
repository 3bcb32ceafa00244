"use server";

import { type ZodError, z } from "zod";
import { whoActs } from "@/features/people/session";
import { keepable } from "@/features/people/typed";
import { fieldErrors, type SaveAnswer } from "./form/answer";
import { createMeeting } from "./mutations/create";
import { saveMeeting } from "./mutations/save";
import { meetingRecord } from "./record";

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text, (_, value) => (typeof value === "string" ? keepable(value) : value));
  } catch {
    context.addIssue("not JSON");
    return z.NEVER;
  }
});

const createForm = z.object({ record: json.pipe(meetingRecord) });
const saveForm = createForm.extend({
  meetingId: z.coerce.number().int().positive().max(2_147_483_647),
  startedFrom: z.coerce.number().int().positive(),
});

// The cause alone: the message around it repeats the whole record.
function unavailable(error: unknown): SaveAnswer {
  console.error("meetings:", error instanceof Error ? (error.cause ?? error) : error);
  return { ok: false, reasons: ["unavailable"] };
}

function unreadable(error: ZodError): SaveAnswer {
  const errors = fieldErrors(error);
  return { ok: false, reasons: [errors.length > 0 ? "wrong_fields" : "unreadable"], errors };
}

/** Opens the record of a meeting; the form sends it as JSON in its field `record`. */
export async function createMeetingAction(form: FormData): Promise<SaveAnswer> {
  try {
    const act = await whoActs();
    if (!act) return { ok: false, reasons: ["signed_out"] };
    const given = createForm.safeParse(Object.fromEntries(form));
    if (!given.success) return unreadable(given.error);
    const answer = await createMeeting(given.data.record, act);
    return answer.ok ? { ...answer, version: 1, at: act.at.toISOString() } : answer;
  } catch (error) {
    return unavailable(error);
  }
}

/** Saves a record. Whoever started from an older version than the newest is given that one, and nothing is written. */
export async function saveMeetingAction(form: FormData): Promise<SaveAnswer> {
  try {
    const act = await whoActs();
    if (!act) return { ok: false, reasons: ["signed_out"] };
    const given = saveForm.safeParse(Object.fromEntries(form));
    if (!given.success) return unreadable(given.error);
    const answer = await saveMeeting(given.data, act);
    if (answer.ok) return { ...answer, meetingId: given.data.meetingId, at: act.at.toISOString() };
    const { reasons } = answer;
    if ("errors" in answer && answer.errors) return { ok: false, reasons, errors: answer.errors };
    if (!("theirs" in answer) || !answer.theirs) return { ok: false, reasons };
    return { ok: false, reasons, theirs: { record: answer.theirs, version: answer.version } };
  } catch (error) {
    return unavailable(error);
  }
}
