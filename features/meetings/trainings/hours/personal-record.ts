import { z } from "zod";
import { straight } from "@/features/people/typed";
import type { Bilingual } from "../../record";

/** One training on somebody's record, as it was credited. */
export type Credited = {
  id: number;
  name: string;
  post: string;
  unitId: number | null;
  unit: Bilingual | null;
  unitText: string;
  title: Bilingual;
  heldOn: string;
  minutes: number;
};

/** Somebody with her trainings, the latest first. The post is that of her latest. */
export type Person = Pick<Credited, "id" | "name" | "post" | "unitId" | "unit" | "unitText"> & {
  trainings: Credited[];
  years: { year: number; minutes: number }[];
  minutes: number;
};

/** Who somebody is on the record: the same name of the same unit is the same person. */
export function personKey({ name, unitId, unitText }: Pick<Credited, "name" | "unitId" | "unitText">): string {
  return JSON.stringify([name.trim(), unitId ?? unitText.trim()]);
}

const yearOf = ({ heldOn }: Credited) => Number(heldOn.slice(0, 4));
const sum = (rows: readonly Credited[]) => rows.reduce((minutes, row) => minutes + row.minutes, 0);

/** The people of a record with their sums by year, whoever has most first. */
export function peopleOf(rows: readonly Credited[]): Person[] {
  const all = new Map<string, Credited[]>();
  for (const row of rows) all.set(personKey(row), [...(all.get(personKey(row)) ?? []), row]);
  const people = [...all.values()].flatMap((own) => {
    const trainings = own.toSorted((one, other) => other.heldOn.localeCompare(one.heldOn) || other.id - one.id);
    const [latest] = trainings;
    if (!latest) return [];
    const { id, name, post, unitId, unit, unitText } = latest;
    const years = [...new Set(trainings.map(yearOf))].map((year) => ({
      year,
      minutes: sum(trainings.filter((training) => yearOf(training) === year)),
    }));
    return [{ id, name, post, unitId, unit, unitText, trainings, years, minutes: sum(trainings) }];
  });
  return people.sort((one, other) => other.minutes - one.minutes || one.name.localeCompare(other.name, "zh"));
}

const page = z.coerce.number().int().min(1).max(100_000).catch(1);

/** A record's filter as its address holds it; what cannot be read is left out. */
export const recordFilter = z.object({
  q: z
    .string()
    .transform((text) => straight(text).trim())
    .pipe(z.string().max(80))
    .catch(""),
  year: z.coerce.number().int().min(1949).max(2100).optional().catch(undefined),
  district: z.coerce.number().int().min(1).max(2_147_483_647).optional().catch(undefined),
  page,
});

export type RecordFilter = z.infer<typeof recordFilter>;

/** The query of a record's address; the whole record has none. */
export function recordQuery({ q, year, district, page: at }: RecordFilter): string {
  const query = new URLSearchParams({
    ...(q === "" ? {} : { q }),
    ...(year === undefined ? {} : { year: String(year) }),
    ...(district === undefined ? {} : { district: String(district) }),
    ...(at === 1 ? {} : { page: String(at) }),
  }).toString();
  return query && `?${query}`;
}
