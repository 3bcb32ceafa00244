type Paragraphs = { en: string[]; zh: string[] };

/** A case of the demonstration: what a district found, did and got, in paragraphs. */
export type CaseStory = {
  slug: string;
  district: string;
  theme: string;
  year: number;
  title: { en: string; zh: string };
  summary: { en: string; zh: string };
  problem: Paragraphs;
  practice: Paragraphs;
  result: Paragraphs;
};
