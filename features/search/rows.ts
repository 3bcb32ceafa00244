import { beijingDay } from "@/platform/clock";
import type { SearchEntry, SearchKind } from "./entry";
import { vectorOf } from "./terms/vector";

/** A thing's entries as they are kept. The first bears the terms of all: it is found once, in whatever language. */
export function entryRows(subject: { kind: SearchKind; id: number }, entries: readonly SearchEntry[]) {
  return entries.map((entry, index) => ({
    ...entry,
    kind: subject.kind,
    subjectId: subject.id,
    terms: index === 0 ? vectorOf(entries) : "",
    year: Number(beijingDay(entry.at).slice(0, 4)),
  }));
}
