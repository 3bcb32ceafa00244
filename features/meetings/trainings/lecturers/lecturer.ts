import { z } from "zod";
import { emailOrNone, line, rowId, text } from "@/features/people/fields";
import type { Bilingual } from "../../record";

const words = {
  institutionEn: line(160),
  institutionZh: line(160),
  fieldsEn: line(300),
  fieldsZh: line(300),
  email: emailOrNone,
  note: text(1000),
};

const names = { nameEn: line(80), nameZh: line(80) };

/** A new lecturer as one form gives her: a person of the record, or somebody new with her name in either language. */
export const addingLecturer = z
  .object({
    key: z.uuid(),
    personId: z.union([z.literal("").transform(() => null), rowId]).default(null),
    ...names,
    pronoun: z.enum(["she", "he"]).default("she"),
    ...words,
  })
  .superRefine(({ personId, nameEn, nameZh }, check) => {
    if (personId !== null || nameEn || nameZh) return;
    check.addIssue({ code: "custom", path: ["nameZh"], message: "person_missing" });
  });

/** What one form saves of a lecturer; it leaves both names out where they stand. One of them is enough. */
export const savingLecturer = z
  .object({ lecturerId: rowId, startedFrom: rowId, withNames: z.literal("yes").optional(), ...names, ...words })
  .superRefine(({ withNames, nameEn, nameZh }, check) => {
    if (!withNames || nameEn || nameZh) return;
    check.addIssue({ code: "custom", path: ["nameZh"], message: "name_missing" });
  })
  .transform(({ withNames, nameEn, nameZh, ...saved }) => ({
    ...saved,
    name: withNames ? { en: nameEn || nameZh, zh: nameZh || nameEn } : null,
  }));

export const settingAside = z.object({
  lecturerId: rowId,
  aside: z.enum(["yes", "no"]).transform((one) => one === "yes"),
});

export type AddLecturerInput = z.output<typeof addingLecturer>;
export type SaveLecturerInput = z.output<typeof savingLecturer>;
export type LecturerWords = Omit<SaveLecturerInput, "lecturerId" | "startedFrom" | "name">;

/** Why the name of a lecturer is not corrected in the directory. */
export type NameStands = "name_sealed" | "name_of_post";

/** The directory's filter as its address holds it; what cannot be read is left out. */
export const lecturerFilter = z.object({
  q: z.string().trim().max(60).catch(""),
  aside: z.literal("yes").optional().catch(undefined),
});

export type LecturerFilter = z.infer<typeof lecturerFilter>;

/** Words in a language; the other's where there are none. */
export function either(locale: "en" | "zh", { en, zh }: Bilingual): string {
  return locale === "en" ? en || zh : zh || en;
}
