import { z } from "zod";
import { agendaKinds } from "../../record";

const words = z.object({ en: z.string(), zh: z.string() });

/** What the screen in a hall shows, as it is told anew every few seconds. */
export const hall = z.object({
  now: z.coerce.date(),
  starts: z.coerce.date().nullable(),
  items: z.array(
    z.object({
      id: z.number(),
      kind: z.enum(agendaKinds),
      minutes: z.number().nullable(),
      subject: words,
      unit: words.nullable(),
      person: words.nullable(),
    }),
  ),
  running: z.object({ itemId: z.number().nullable(), beganAt: z.coerce.date(), version: z.number() }).nullable(),
  came: z.number(),
  expected: z.number(),
  /** What people sign themselves in with; none outside the time for it. */
  code: z.string().nullable(),
});

export type Hall = z.infer<typeof hall>;
