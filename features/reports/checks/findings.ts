import type { CheckContext, CheckedText, Finding, Mark, Rule } from "./finding";
import { viewOf } from "./pieces";
import { rules } from "./rule-book";

const around = { en: 36, zh: 16 };
const longestSpot = 90;

/** FNV-1a: short, the same everywhere, and no secret. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

function excerptOf({ piece, from, to }: Mark, width: number): Finding["excerpt"] {
  const spot = piece.text.slice(from, to);
  const start = Math.max(0, from - width);
  const end = Math.min(piece.text.length, to + width);
  return {
    before: (start > 0 ? "…" : "") + piece.text.slice(start, from),
    spot: spot.length > longestSpot ? `${spot.slice(0, longestSpot)}…` : spot,
    after: spot.length > longestSpot ? "" : piece.text.slice(to, end) + (end < piece.text.length ? "…" : ""),
  };
}

function findingOf(mark: Mark, rule: Rule, text: CheckedText): Omit<Finding, "id"> {
  const { piece, from, to, values = {}, replace, severity = rule.severity } = mark;
  return {
    rule: rule.name,
    severity,
    language: text.language,
    field: piece.field,
    path: piece.path,
    part: piece.part,
    from,
    to,
    found: piece.text.slice(from, to),
    excerpt: excerptOf(mark, around[text.language]),
    values,
    fix: replace === undefined ? null : { replace },
  };
}

/** Gives each finding its id: of several that are alike the first, the second and so on. */
function numbered(found: Omit<Finding, "id">[]): Finding[] {
  const seen = new Map<string, number>();
  return found.map((one) => {
    const { before, spot, after } = one.excerpt;
    const key = `${one.language}.${one.rule}.${hashOf([one.field, one.part, before, spot, after].join("|"))}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return { id: `${key}.${count}`, ...one };
  });
}

const fieldOrder = { title: 0, summary: 1, body: 2 };

function inReadingOrder(one: Omit<Finding, "id">, other: Omit<Finding, "id">): number {
  const [a, b] = [one.path ?? [], other.path ?? []];
  const apart = a.findIndex((step, index) => step !== b[index]);
  const steps = apart < 0 ? a.length - b.length : (a[apart] ?? 0) - (b[apart] ?? -1);
  return fieldOrder[one.field] - fieldOrder[other.field] || steps || one.from - other.from;
}

/** Whether nothing has been written yet. */
function isUnwritten({ title, summary, body }: CheckedText): boolean {
  return title.trim() === "" && summary.trim() === "" && body.content.length === 0;
}

/**
 * Everything the house style, the office's own words and plain care find in one language of a report, in reading
 * order. A language in which nothing is written yet has no findings.
 */
export function findings(text: CheckedText, context: CheckContext): Finding[] {
  if (isUnwritten(text)) return [];
  const view = viewOf(text, context);
  const found = rules
    .filter(({ languages }) => languages.includes(text.language))
    .flatMap((rule) => rule.find(view).map((mark) => findingOf(mark, rule, text)));
  return numbered(found.sort(inReadingOrder));
}
