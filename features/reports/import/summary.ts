const longest = 280;

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
const abbreviation = /\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|[A-Z])\.\s*$/;

/** The opening sentences of a text, as many as fit into 280 characters; a longer first sentence is cut at a word. */
export function summaryOf(paragraphs: string[]): string {
  const lead = paragraphs.find((paragraph) => /[.!?。！？]["'”’)）]?$/.test(paragraph)) ?? paragraphs[0] ?? "";
  if (lead.length <= longest) return lead;
  const ends = [...sentences.segment(lead.slice(0, longest * 2))]
    .map(({ index, segment }) => lead.slice(0, index + segment.length).trimEnd())
    .filter((opening) => opening.length <= longest && !abbreviation.test(opening));
  const cut = lead.slice(0, longest - 1).replace(/\p{Surrogate}$/u, "");
  return ends.at(-1) ?? `${cut.replace(/(?<=[^ ]{1}) [^ ]*$/, "")}…`;
}
