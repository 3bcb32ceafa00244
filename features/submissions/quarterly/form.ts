import { z } from "zod";

/** What the portal knows of a district's quarter and fills in by itself. */
export const knownFigures = [
  ...["meetings_invited", "meetings_attended", "presentations", "follow_ups_open", "follow_ups_closed"],
  ...["trainings_attended", "training_hours", "items_valid", "items_adopted"],
] as const;

const both = z.object({ en: z.string().trim().min(1, "missing"), zh: z.string().trim().min(1, "missing") });

const question = z.discriminatedUnion("kind", [
  z.object({
    ...{ key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), kind: z.literal("figure"), label: both },
    required: z.boolean(),
    /** Filled in by the portal and not typed; null where the district counts for itself. */
    known: z.enum(knownFigures).nullable(),
  }),
  z.object({
    ...{ key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), kind: z.literal("text"), label: both },
    required: z.boolean(),
    longest: z.number().int().min(50).max(5000),
    /** Begins with what was said of it a quarter ago. */
    fromLast: z.boolean(),
  }),
]);

/** What a series asks districts for each quarter. */
export const workReportForm = z
  .object({ questions: z.array(question).min(1, "no_questions").max(40, "too_many") })
  .refine(({ questions }) => new Set(questions.map(({ key }) => key)).size === questions.length, {
    path: ["questions"],
    message: "same_key",
  });

export type WorkReportForm = z.infer<typeof workReportForm>;
export type Question = WorkReportForm["questions"][number];

/** Answers by the key of their question, as they are typed; a figure is digits. */
export const answers = z.record(z.string(), z.string());
export type Answers = z.infer<typeof answers>;

export type Fault = { key: string; code: "missing" | "not_a_figure" | "too_long" };

/** What has to be put right in the answers before a report is handed in. */
export function faultsOf({ questions }: WorkReportForm, given: Answers): Fault[] {
  return questions.flatMap((one): Fault[] => {
    const answer = (given[one.key] ?? "").trim();
    if (one.kind === "figure" && one.known !== null) return [];
    if (answer === "") return one.required ? [{ key: one.key, code: "missing" }] : [];
    if (one.kind === "figure") return /^\d{1,9}$/.test(answer) ? [] : [{ key: one.key, code: "not_a_figure" }];
    return [...answer].length > one.longest ? [{ key: one.key, code: "too_long" }] : [];
  });
}

export type Known = Partial<Record<(typeof knownFigures)[number], number>>;

/** The answers a report begins with: what the portal knows, and what was said a quarter ago where that is asked for. */
export function filledIn({ questions }: WorkReportForm, known: Known, last: Answers | null): Answers {
  return Object.fromEntries(
    questions.flatMap((one): [string, string][] => {
      if (one.kind === "figure") {
        const figure = one.known === null ? undefined : known[one.known];
        return figure === undefined ? [] : [[one.key, String(figure)]];
      }
      const before = last?.[one.key] ?? "";
      return one.fromLast && before !== "" ? [[one.key, before]] : [];
    }),
  );
}
