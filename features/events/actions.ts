"use server";

import { RedirectType, redirect } from "next/navigation";
import { z } from "zod";
import type { Act } from "@/features/people/actor";
import { whoActs } from "@/features/people/session";
import { straight } from "@/features/people/typed";
import { eventRecord } from "./event";
import { fieldErrors, type Reason, type SaveAnswer, type StepAnswer } from "./form/answer";
import { cancelEvent } from "./mutations/cancel";
import { createEvent } from "./mutations/create";
import { exportRegistrations } from "./mutations/export-registrations";
import { publishEvent } from "./mutations/publish";
import { saveEvent } from "./mutations/save";

// A form posts its line ends as CRLF.
const plain = (text: string) => straight(text).replaceAll("\r\n", "\n");

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text, (_, value) => (typeof value === "string" ? plain(value) : value));
  } catch {
    context.addIssue("not JSON");
    return z.NEVER;
  }
});

const id = z.coerce.number().int().positive().max(2_147_483_647);
const createForm = z.object({ record: json.pipe(eventRecord), key: z.uuid() });
const saveForm = z.object({ record: json.pipe(eventRecord), eventId: id, startedFrom: id });
const reason = z.string().max(2000).transform(plain);
const stepForm = z.object({ eventId: id, version: id, locale: z.enum(["en", "zh"]) });
const cancelForm = stepForm.extend({ en: reason, zh: reason });

// The cause alone: the message around it repeats the whole record.
function note(error: unknown): void {
  console.error("events:", error instanceof Error ? (error.cause ?? error) : error);
}

async function answerTo<Input>(
  form: FormData,
  schema: z.ZodType<Input>,
  who: () => Promise<Act | null>,
  work: (input: Input, act: Act) => Promise<SaveAnswer>,
): Promise<SaveAnswer> {
  try {
    const act = await who();
    if (!act) return { ok: false, reasons: ["signed_out"] };
    const given = schema.safeParse(Object.fromEntries(form));
    if (given.success) return await work(given.data, act);
    const errors = fieldErrors(given.error);
    return { ok: false, reasons: [errors.length > 0 ? "wrong_fields" : "unreadable"], errors };
  } catch (error) {
    note(error);
    return { ok: false, reasons: ["unavailable"] };
  }
}

/** Begins an event; the form sends it as JSON in its field `record`. */
export async function createEventAction(form: FormData): Promise<SaveAnswer> {
  return await answerTo(
    form,
    createForm,
    () => whoActs(),
    async (input, act) => {
      const answer = await createEvent(input, act);
      return answer.ok ? { ...answer, version: 1, at: act.at.toISOString() } : answer;
    },
  );
}

/** Saves an event. Whoever started from an older version than the newest is given that one, and nothing is written. */
export async function saveEventAction(form: FormData): Promise<SaveAnswer> {
  return await answerTo(
    form,
    saveForm,
    () => whoActs(),
    async (input, act) => {
      const answer = await saveEvent(input, act);
      if (answer.ok) return { ...answer, eventId: input.eventId, at: act.at.toISOString() };
      const { reasons } = answer;
      if ("theirs" in answer && answer.theirs)
        return { ok: false, reasons, theirs: { record: answer.theirs, version: answer.version } };
      if (reasons[0] !== "below_taken") return { ok: false, reasons };
      return { ok: false, reasons: ["wrong_fields"], errors: [{ path: "registration.capacity", code: "below_taken" }] };
    },
  );
}

type Done = { ok: true } | { ok: false; reasons: readonly Reason[] };

async function step<Input extends z.infer<typeof stepForm>>(
  form: FormData,
  schema: z.ZodType<Input>,
  who: () => Promise<Act | null>,
  work: (input: Input, act: Act) => Promise<Done>,
): Promise<StepAnswer | string> {
  const typed = { en: String(form.get("en") ?? ""), zh: String(form.get("zh") ?? "") };
  try {
    const act = await who();
    if (!act) return { reasons: ["signed_out"], typed };
    const given = schema.safeParse(Object.fromEntries(form));
    if (!given.success) return { reasons: ["unreadable"], typed };
    const answer = await work(given.data, act);
    return answer.ok
      ? `/${given.data.locale}/dashboard/events/${given.data.eventId}`
      : { reasons: answer.reasons, typed };
  } catch (error) {
    note(error);
    return { reasons: ["unavailable"], typed };
  }
}

/** Puts the version that was read on the site. */
export async function publishEventAction(_before: StepAnswer | null, form: FormData): Promise<StepAnswer | null> {
  const answer = await step(form, stepForm, () => whoActs(), publishEvent);
  return typeof answer === "string" ? redirect(`${answer}?done=publish`, RedirectType.replace) : answer;
}

/** Calls the event off with a reason in both languages. */
export async function cancelEventAction(_before: StepAnswer | null, form: FormData): Promise<StepAnswer | null> {
  const answer = await step(
    form,
    cancelForm,
    () => whoActs(),
    ({ eventId, en, zh }, act) => cancelEvent({ eventId, reason: { en, zh } }, act),
  );
  return typeof answer === "string" ? redirect(`${answer}?done=cancel`, RedirectType.replace) : answer;
}

/** Hands out who registered for an event; null to whoever may not have it, or where there is no such event. */
export async function exportRegistrationsAction(eventId: number) {
  const act = await whoActs();
  const given = id.safeParse(eventId);
  if (!act || !given.success) return null;
  const answer = await exportRegistrations(given.data, act);
  return answer.ok ? answer.registrations : null;
}
