import { z } from "zod";
import { straight } from "@/features/people/typed";

/** The longest a line of the checklist may be, in characters. */
export const longest = 200;

const line = z
  .string()
  .transform((text) => straight(text).replace(/\s+/g, " ").trim())
  .pipe(z.string().max(longest, "too_long"));

const id = z.coerce.number().int().positive().max(2_147_483_647);

export const adding = z
  .object({ meetingId: id, en: line, zh: line })
  .refine(({ en, zh }) => en !== "" || zh !== "", { path: ["en"], error: "missing" });
export const ticking = z.object({ itemId: id, done: z.enum(["yes", "no"]).transform((word) => word === "yes") });
export const moving = z.object({ itemId: id, by: z.coerce.number().pipe(z.union([z.literal(-1), z.literal(1)])) });
export const onItem = z.object({ itemId: id });

/** What may stand in the way of a change to the checklist. */
export type ChecklistRefusal = "not_permitted" | "not_found" | "too_many";

/** The most lines one checklist may have. */
export const mostItems = 60;

/** What a new checklist begins with where there is no earlier meeting to take it from. */
export const firstChecklist: readonly { en: string; zh: string }[] = [
  { en: "Book the room and the equipment", zh: "预订会场和设备" },
  { en: "Ask the leader for the time and the remarks", zh: "与领导确认时间和讲话安排" },
  { en: "Print the handouts and the seating plan", zh: "印制会议材料和座次表" },
  { en: "Arrange the photographer", zh: "安排摄影人员" },
];
