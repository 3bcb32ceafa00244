import { z } from "zod";
import { straight } from "@/features/people/typed";
import { dayField, timeField } from "./opening/opening";

const id = z.coerce.number().int().positive().max(2_147_483_647);
const onStep = z.object({ stepId: id, startedFrom: id });

/** The longest a reason may be, in characters. */
export const longestReason = 500;

export const onMeeting = z.object({ meetingId: id });
export const moving = z.object({
  meetingId: id,
  startedFrom: id,
  date: dayField,
  startsAt: timeField,
  endsAt: timeField,
  reason: z
    .string()
    .transform((text) => straight(text).trim())
    .pipe(z.string().max(longestReason, "too_long")),
});
export const pinning = onStep.extend({ day: z.iso.date("not_a_date") });
export const unpinning = onStep;
export const marking = onStep.extend({ done: z.enum(["yes", "no"]).transform((word) => word === "yes") });
