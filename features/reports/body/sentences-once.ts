import type { Body, Inline } from "./document";
import { joined, mapInline, unmarked } from "./inline";

function keyIn(part: Inline[number]): string | null {
  const marks = part.type === "text" ? (part.marks ?? []) : [];
  for (const mark of marks) if (mark.type === "sentence") return mark.attrs.key;
  return null;
}

/**
 * The body with every composed sentence known by its key in one place only: in the first line in which it stands. A
 * copy of it further on is words like any other.
 */
export function sentencesOnce(body: Body): Body {
  const seen = new Set<string>();
  const inLine = (content: Inline): Inline => {
    const here = new Set(content.map(keyIn).filter((key) => key !== null));
    const copied = new Set([...here].filter((key) => seen.has(key)));
    for (const key of here) seen.add(key);
    if (copied.size === 0) return content;
    return joined(
      content.map((part) =>
        part.type === "text" && copied.has(keyIn(part) ?? "")
          ? unmarked(part, ({ type }) => type === "sentence")
          : part,
      ),
    );
  };
  return { ...body, content: mapInline(body.content, inLine) };
}
