import { z } from "zod";

export const seriesKinds = [
  "quarterly",
  "plenary",
  "executive_committee",
  "work_conference",
  "training",
  "visit",
  "joint_event",
] as const;

export type SeriesKind = (typeof seriesKinds)[number];

/** A series as it is listed, with how many meetings it has. */
export type SeriesLine = {
  id: number;
  version: number;
  kind: SeriesKind;
  nameEn: string;
  nameZh: string;
  meetings: number;
};

const name = z.string("missing").trim().min(1, "missing").max(120, "too_long");
const nameOrNone = z.string().trim().max(80, "too_long").default("");
const id = z.coerce.number().int().positive().max(2_147_483_647);

/** A series as its form posts it. */
export const addingSeries = z.object({ kind: z.enum(seriesKinds), nameEn: name, nameZh: nameOrNone });

/** Other names for a series, and the version they were written over. */
export const renamingSeries = z.object({ seriesId: id, startedFrom: id, nameEn: name, nameZh: nameOrNone });

export type RenameSeriesInput = z.infer<typeof renamingSeries>;

const fieldCode = z.enum(["missing", "too_long"]).catch("missing");

/** The code that words an error of a field. */
export function fieldCodeOf(code: string): z.infer<typeof fieldCode> {
  return fieldCode.parse(code);
}
