import { z } from "zod";
import { straight } from "@/features/people/typed";
import { chosen, id } from "../agenda/item";
import { type MaterialClass, materialClasses } from "./access";

const title = z
  .string()
  .max(400, "too_long")
  .transform((text) => straight(text).replace(/\s+/g, " ").trim())
  .pipe(z.string().max(200, "too_long"));

const fields = {
  class: z.enum(materialClasses, "choose_one"),
  itemId: chosen,
  titleEn: title.default(""),
  titleZh: title.default(""),
};

/** What is said of a file that is sent, beside its bytes. */
export const sentMaterial = z.object({ meetingId: id, ...fields, name: z.string().max(1000) });
const oneMaterial = { materialId: id, startedFrom: id };
export const changingMaterial = z.object({ ...oneMaterial, ...fields });
export const removing = z.object({ ...oneMaterial, removed: z.enum(["true", "false"]) }).transform((given) => ({
  ...given,
  removed: given.removed === "true",
}));
export const movingMaterial = z.object({ ...oneMaterial, place: z.coerce.number().int().min(0).max(1000) });

export type SentMaterial = z.output<typeof sentMaterial> & { bytes: Buffer };

/** Where visitors and signed-in people alike ask for a material. */
export const materialRoot = "/api/materials";

/** Where the bytes of a material lie in the store. */
export function storedMaterial(key: string): string {
  return `materials/${key}`;
}

/** What a material is called; its file's name where it has no title. */
export function titleIn(language: "en" | "zh", given: { titleEn: string; titleZh: string; name: string }): string {
  const [first, second] = language === "en" ? [given.titleEn, given.titleZh] : [given.titleZh, given.titleEn];
  return first || second || given.name;
}

/** A material as it is shown to whoever may have it. */
export type ShownMaterial = {
  id: number;
  version: number;
  key: string;
  itemId: number | null;
  class: MaterialClass;
  titleEn: string;
  titleZh: string;
  name: string;
  type: string;
  bytes: number;
};
