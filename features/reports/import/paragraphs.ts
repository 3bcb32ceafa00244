import { gapBetween, oneLine } from "./lines";

const wrapWidth = { least: 30, most: 120 };

type Cut = { before: string; after: string };

function isFull({ before, after }: Cut, width: number): boolean {
  const firstWord = after.match(/^(?:\p{Script=Han}|[^ ]+)/u)?.[0] ?? "";
  return before.length + gapBetween(before, after).length + firstWord.length > width;
}

function runsOver({ before, after }: Cut): boolean {
  return !/[.!?:;。！？：；…"”]$/.test(before) && /^[\p{Ll}\p{Nd}\p{Script=Han}]/u.test(after);
}

/**
 * Whether the lines are one paragraph cut at a fixed width: each is full, so that the first word
 * of the next had no room, and some sentence runs over a cut.
 */
function isWrapped(block: string[]): boolean {
  const width = block.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width < wrapWidth.least || width > wrapWidth.most) return false;
  const cuts = block.slice(1).map((after, index) => ({ before: block[index] ?? "", after }));
  return cuts.every((cut) => isFull(cut, width)) && cuts.some(runsOver);
}

/** The paragraphs of a text's lines: blank lines part them, and so does every line end that is not a mere wrap. */
export function paragraphsOf(lines: string[]): string[] {
  const blocks: string[][] = [];
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    const block = blocks.at(-1);
    if (block && lines[index - 1] !== "") block.push(line);
    else blocks.push([line]);
  }
  return blocks.flatMap((block) => (isWrapped(block) ? [oneLine(block)] : block));
}
