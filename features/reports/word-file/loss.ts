import type { Part } from "./parts";

/** What a report cannot hold, or holds otherwise, and how often the file had it. */
export const losses = [
  "pictures_unreadable",
  "pictures_elsewhere",
  "pictures_too_many",
  "text_boxes",
  "text_boxes_moved",
  "drawings",
  "equations",
  "embedded",
  "macros",
  "comments",
  "deletions",
  "insertions",
  "page_margins",
  "links",
  "notes_cut",
  "nested_tables",
  "underlines",
  "colours",
] as const;

export type Loss = (typeof losses)[number];
export type Losses = Partial<Record<Loss, number>>;

const inText: Partial<Record<Loss, RegExp>> = {
  text_boxes_moved: /<v:textbox[\s>]/g,
  drawings: /<(?:c:chart|dgm:relIds|wpg:wgp|wpc:wpc)[\s/>]/g,
  equations: /<m:oMath>/g,
  embedded: /<o:OLEObject[\s/>]/g,
  deletions: /<w:(?:del|moveFrom) [^>]*[^/>]>/g,
  insertions: /<w:ins [^>]*[^/>]>/g,
  colours: /<w:(?:color w:val="(?!auto|000000)|highlight |shd [^>]*w:fill="(?!auto|FFFFFF))/gi,
};

const countOf = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0;

/** What a Word file holds that its text, as it is read, tells nothing of; `names` are all parts of the file. */
export function lossesIn(parts: readonly Part[], names: readonly string[]): Losses {
  const textOf = (name: string) => parts.find((part) => part.name === name)?.bytes.toString("utf8") ?? "";
  const text = textOf("word/document.xml");
  const counted = Object.entries(inText).map(([loss, pattern]) => [loss, countOf(pattern, text)]);
  const boxes = countOf(/<wps:txbx[\s>]/g, text);
  // A page number alone is nothing to be missed.
  const margins = parts.filter(
    ({ name, bytes }) =>
      /^word\/(?:header|footer)\d*\.xml$/.test(name) && /<w:t(?: [^>]*)?>[^<]*\p{L}/u.test(bytes.toString("utf8")),
  );
  const found: Losses = {
    ...Object.fromEntries(counted),
    // Newer Word writes a text box twice, the second time for older readers; that one is read.
    text_boxes: Math.max(0, boxes - countOf(/<v:textbox[\s>]/g, text)),
    comments: countOf(/<w:comment /g, textOf("word/comments.xml")),
    page_margins: margins.length,
    macros: names.filter((name) => /vbaProject\.bin$/i.test(name)).length,
  };
  return found;
}

/** Both together, in the order in which they are told; what did not happen is left out. */
export function allLosses(...some: Losses[]): { loss: Loss; count: number }[] {
  return losses
    .map((loss) => ({ loss, count: some.reduce((sum, one) => sum + (one[loss] ?? 0), 0) }))
    .filter(({ count }) => count > 0);
}
