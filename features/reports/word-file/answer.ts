import { z } from "zod";
import { straight } from "@/features/people/typed";
import { body } from "@/features/reports/body/document";
import { creating } from "@/features/reports/writing";
import { losses } from "./loss";
import { refusalIn, type WordRefusal } from "./refusal";

const text = z.object({
  language: z.enum(["en", "zh"]),
  title: z.string(),
  summary: z.string(),
  body,
});

const answer = z.object({
  ok: z.literal(true),
  text,
  pictures: z.int(),
  lost: z.array(z.object({ loss: z.enum(losses), count: z.int() })),
});

/** What became of a Word file: its text, how many pictures were kept, and what was left behind. */
export type WordFileRead = z.infer<typeof answer>;

export type WordAnswer = WordFileRead | { ok: false; reason: WordRefusal };

/** What the server said to a file; "unavailable" when it said nothing that can be understood. */
export function readAnswer(status: number, said: string): WordAnswer {
  try {
    const given: unknown = JSON.parse(said);
    const parsed = answer.safeParse(given);
    if (parsed.success) return parsed.data;
    return { ok: false, reason: refusalIn.parse((given as { reason?: unknown } | null)?.reason) };
  } catch {
    return { ok: false, reason: status === 413 ? "too_large" : "unavailable" };
  }
}

const longestName = 255;

/** The name of a file as it is put on record. */
export const fileName = z.string().transform((name) =>
  [
    ...straight(name)
      .replace(/\p{Cc}/gu, "")
      .trim(),
  ]
    .slice(-longestName)
    .join(""),
);

/** The form that makes a report of what was read: a new report's own, and the name of the file. */
export const creatingFromFile = z.intersection(creating, z.object({ fileName: fileName.pipe(z.string().min(1)) }));
