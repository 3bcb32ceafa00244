/** A collection in the words of one language, as it is printed. */
export type PrintedCollection = {
  language: string;
  publisher: string;
  title: string;
  intro: string;
  year: string;
  /** Where it comes from and of which day it is: the last lines of the cover. */
  origin: string[];
  address: string;
  words: { contents: string; districts: string };
  cases: PrintedCase[];
};

export type PrintedCase = {
  id: number;
  title: string;
  district: string;
  facts: string;
  summary: string;
  parts: { name: string; text: string }[];
};

/** The districts a collection hears of, in the order in which they first appear, each with its cases. */
export function districtIndex(cases: readonly Pick<PrintedCase, "id" | "district">[]) {
  const index = new Map<string, number[]>();
  for (const { id, district } of cases) index.set(district, [...(index.get(district) ?? []), id]);
  return [...index].map(([district, ids]) => ({ district, ids }));
}
