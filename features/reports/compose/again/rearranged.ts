import type { Block, Body, Inline } from "../../body/document";
import type { Language } from "../../language";
import { same } from "../../same";
import { between } from "../composed-body";
import { type Arrangement, arrangementIn, restrictedTo } from "./arrangement";
import { stretchesOf, wholeStretch } from "./stretch";

/** A sentence with what a person has written before and behind it. */
type Chunk = { key: string; before: Inline; sentence: Inline; behind: Inline };

type Placed = { chunks: Chunk[] } | { block: Block };

/** A paragraph of sentences that move, cut into them; any other block as it is. */
function placedBlocks(body: Body, moving: ReadonlySet<string>, language: Language): Placed[] {
  const stretches = [...stretchesOf(body).values()].map(wholeStretch).filter((one) => one !== null);
  return body.content.map((block, index): Placed => {
    const here = stretches
      .filter(({ key, path }) => moving.has(key) && path.length === 1 && path[0] === index)
      .sort((one, other) => one.from - other.from);
    if (block.type !== "paragraph" || here.length === 0) return { block };
    const line = block.content ?? [];
    const chunks = here.map(({ key, from, to, nodes }, at): Chunk => {
      const behind = line.slice(to, here[at + 1]?.from);
      const [only] = behind;
      const isSpace = behind.length === 1 && only?.type === "text" && only.text === between[language];
      return { key, before: at === 0 ? line.slice(0, from) : [], sentence: nodes, behind: isSpace ? [] : behind };
    });
    return { chunks };
  });
}

function endsInSpace(line: Inline): boolean {
  const last = line.at(-1);
  return last?.type === "text" && /\s$/.test(last.text);
}

function lineOf(chunks: readonly Chunk[], language: Language): Inline {
  const line: Inline = [];
  for (const { before, sentence, behind } of chunks) {
    if (line.length > 0 && between[language] !== "" && !endsInSpace(line))
      line.push({ type: "text", text: between[language] });
    line.push(...before, ...sentence, ...behind);
  }
  return line;
}

/**
 * The body with these sentences in the order and the paragraphs of an arrangement. What a person has written beside a
 * sentence goes with it, and every other block stays behind the sentence it stood behind.
 */
export function rearranged(body: Body, arrangement: Arrangement, language: Language): Body {
  const present = arrangementIn(body);
  const [standing, wanted] = [new Set(present.flat()), new Set(arrangement.flat())];
  if (same(restrictedTo(wanted, present), restrictedTo(standing, arrangement))) return body;
  const placed = placedBlocks(body, new Set(arrangement.flat()), language);
  const chunks = new Map(placed.flatMap((one) => ("chunks" in one ? one.chunks : [])).map((one) => [one.key, one]));
  const following = new Map<string | null, Block[]>();
  let last: string | null = null;
  for (const one of placed) {
    if ("chunks" in one) last = one.chunks.at(-1)?.key ?? last;
    else following.set(last, [...(following.get(last) ?? []), one.block]);
  }
  const behind = (key: string | null) => following.get(key) ?? [];
  const content = arrangement.flatMap((keys): Block[] => {
    const here = keys.map((key) => chunks.get(key)).filter((chunk) => chunk !== undefined);
    if (here.length === 0) return [];
    return [{ type: "paragraph", content: lineOf(here, language) }, ...here.flatMap(({ key }) => behind(key))];
  });
  return { ...body, content: [...behind(null), ...content] };
}
