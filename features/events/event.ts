import { z } from "zod";

export const kinds = ["activity", "training"] as const;
export type EventKind = (typeof kinds)[number];
export type EventStatus = "draft" | "published" | "cancelled";
export type Language = "en" | "zh";
export type Bilingual = { en: string; zh: string };

/** The longest texts of an event, in characters. */
export const longest = { line: 200, summary: 600, description: 8000, agenda: 500 };

const words = (length: number) => z.string().trim().max(length, "too_long");
const bilingual = (length: number) => z.object({ en: words(length), zh: words(length) });
const id = z.number("choose_one").int("choose_one").min(1, "choose_one").max(2_147_483_647, "choose_one");

/** A moment of Beijing's wall clock, as a browser's field gives it: 2026-11-20T14:00. */
const moment = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/, "not_a_moment")
  .refine((text) => new Date(`${text}:00Z`).toISOString().startsWith(text), "not_a_moment");

const agendaLine = z.object({
  time: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, "not_a_time"),
  text: bilingual(longest.agenda).extend({ en: words(longest.agenda).min(1, "missing") }),
  /** Left out of what the public is told. */
  internal: z.boolean(),
});

/**
 * Everything the office writes down about one event for the public. A draft needs an English title, its time and its
 * host; publication asks for more, see `publishing.ts`.
 */
export const eventRecord = z
  .object({
    kind: z.enum(kinds, "choose_one"),
    title: bilingual(longest.line).extend({ en: words(longest.line).min(1, "missing") }),
    summary: bilingual(longest.summary),
    /** Paragraphs with an empty line between them. */
    description: bilingual(longest.description),
    starts: moment,
    ends: moment,
    place: bilingual(longest.line),
    hostUnitId: id,
    districtId: id.nullable(),
    themeId: id.nullable(),
    agenda: z.array(agendaLine).max(60, "too_many"),
    registration: z.object({
      open: z.boolean(),
      /** People, not forms; null means no limit. */
      capacity: z.number("not_a_number").int("not_a_number").min(1, "not_a_number").max(100_000, "too_many").nullable(),
      /** Until when one may register; null means until it begins. */
      closes: moment.nullable(),
      waitingList: z.boolean(),
    }),
  })
  .superRefine((event, context) => {
    const { starts, ends, registration } = event;
    if (ends <= starts) context.addIssue({ code: "custom", path: ["ends"], message: "ends_before_start" });
    if (registration.closes !== null && registration.closes > starts) {
      context.addIssue({ code: "custom", path: ["registration", "closes"], message: "closes_after_start" });
    }
  });

export type EventRecord = z.infer<typeof eventRecord>;

/** What is said in a language, in the other one where nothing is. */
export function saidIn(language: Language, texts: Bilingual): string {
  return language === "en" ? texts.en || texts.zh : texts.zh || texts.en;
}

/** The language in which that is said. */
export function spokenIn(language: Language, texts: Bilingual): Language {
  const other = language === "en" ? "zh" : "en";
  return texts[language] === "" && texts[other] !== "" ? other : language;
}
