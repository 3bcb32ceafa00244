import type { Block, Body, Inline } from "../../body/document";
import type { Language } from "../../language";
import { between } from "../composed-body";
import type { KeptComposition } from "../kept-composition";
import { arrangementOf } from "./arrangement";
import { keyOf, stretchesOf } from "./stretch";

type Holder = { content?: unknown[] };

/** The body with one line of its text changed; the way leads to a paragraph or a heading. */
function withLine(body: Body, path: readonly number[], change: (line: Inline) => Inline): Body {
  const walk = (node: Holder, [step, ...rest]: readonly number[]): Holder => {
    if (step === undefined) return { ...node, content: change((node.content ?? []) as Inline) };
    return { ...node, content: node.content?.map((one, at) => (at === step ? walk(one as Holder, rest) : one)) ?? [] };
  };
  return walk(body, path) as Body;
}

/** A paragraph from which all words were taken is none any more. */
function withoutEmptied(before: Body, after: Body): Body {
  const isEmptied = (block: Block, at: number) =>
    block.type === "paragraph" && block.content?.length === 0 && block !== before.content[at];
  return { ...after, content: after.content.filter((block, at) => !isEmptied(block, at)) };
}

/** The line without nodes; of the spaces that parted them from others, one stays where it parts two. */
function lineWithout(line: Inline, isOut: (node: Inline[number], at: number) => boolean, language: Language): Inline {
  const space = between[language];
  const ends = (node: Inline[number] | undefined) => node?.type === "text" && node.text.endsWith(space);
  const kept: Inline = [];
  let dropped = false;
  for (const [at, node] of line.entries()) {
    if (isOut(node, at)) {
      dropped = true;
      continue;
    }
    const last = kept.at(-1);
    const doubled = dropped && node.type === "text" && node.text.startsWith(space) && (!last || ends(last));
    const left = doubled ? { ...node, text: node.text.slice(space.length) } : node;
    if (left.type === "text" && left.text === "") continue;
    kept.push(left);
    dropped = false;
  }
  const last = kept.at(-1);
  if (!dropped || last?.type !== "text" || !ends(last)) return kept;
  const text = last.text.slice(0, last.text.length - space.length);
  return [...kept.slice(0, -1), ...(text === "" ? [] : [{ ...last, text }])];
}

/** The body without the words of a sentence, wherever they stand. */
export function withoutSentenceOf(body: Body, key: string, language: Language): Body {
  const changed = (stretchesOf(body).get(key) ?? []).reduce(
    (now, { path }) => withLine(now, path, (line) => lineWithout(line, (node) => keyOf(node) === key, language)),
    body,
  );
  return withoutEmptied(body, changed);
}

type Words = Extract<Inline[number], { type: "text" }>;
type Mark = NonNullable<Words["marks"]>[number];

/** What editors remark on words goes over to those that take their place. */
function withRemarks(sentence: Words[], replaced: Inline): Words[] {
  const remarks = new Map<string, Mark>();
  for (const node of replaced) {
    if (node.type !== "text") continue;
    for (const mark of node.marks ?? []) if (mark.type === "comment") remarks.set(mark.attrs.thread, mark);
  }
  if (remarks.size === 0) return sentence;
  return sentence.map((node) => ({ ...node, marks: [...(node.marks ?? []), ...remarks.values()] }));
}

/** The body with a sentence in the place of the words it had; footnotes and other sentences among them stay behind it. */
export function withSentenceReplaced(body: Body, key: string, sentence: Words[], language: Language): Body {
  const [first, ...elsewhere] = stretchesOf(body).get(key) ?? [];
  if (!first) return body;
  const { path, from, to, nodes } = first;
  const staying = nodes.filter((node) => node.type === "footnote" || (keyOf(node) ?? key) !== key);
  const all = [first, ...elsewhere].flatMap((stretch) => stretch.nodes);
  const put = withLine(body, path, (line) => [
    ...line.slice(0, from),
    ...withRemarks(sentence, all),
    ...staying,
    ...line.slice(to),
  ]);
  return elsewhere.reduce(
    (now, { path: other }) =>
      withLine(now, other, (line) => lineWithout(line, (node) => keyOf(node) === key, language)),
    put,
  );
}

function spaced(language: Language): Inline {
  return between[language] === "" ? [] : [{ type: "text", text: between[language] }];
}

/** The body with a sentence that does not stand in it yet, at the place it has among the others as the record tells them. */
export function withSentencePut(
  body: Body,
  key: string,
  sentence: Words[],
  theirs: KeptComposition,
  language: Language,
): Body {
  const standing = stretchesOf(body);
  const arrangement = arrangementOf(theirs);
  const paragraph = arrangement.findIndex((keys) => keys.includes(key));
  const keys = arrangement[paragraph] ?? [];
  const at = keys.indexOf(key);
  const previous = keys.slice(0, at).findLast((one) => standing.has(one));
  const next = keys.slice(at + 1).find((one) => standing.has(one));
  const before = previous === undefined ? undefined : standing.get(previous)?.at(-1);
  if (before) {
    return withLine(body, before.path, (line) => {
      const notes = line.slice(before.to).findIndex((node) => node.type !== "footnote");
      const end = notes < 0 ? line.length : before.to + notes;
      return [...line.slice(0, end), ...spaced(language), ...sentence, ...line.slice(end)];
    });
  }
  const behind = next === undefined ? undefined : standing.get(next)?.[0];
  if (behind) {
    return withLine(body, behind.path, (line) => [
      ...line.slice(0, behind.from),
      ...sentence,
      ...spaced(language),
      ...line.slice(behind.from),
    ]);
  }
  const blockOf = (one: string | undefined, which: 0 | -1) =>
    one === undefined ? undefined : standing.get(one)?.at(which)?.path[0];
  const earlier = arrangement.slice(0, paragraph).flat();
  const later = arrangement.slice(paragraph + 1).flat();
  const above = blockOf(
    earlier.findLast((one) => standing.has(one)),
    -1,
  );
  const below = blockOf(
    later.find((one) => standing.has(one)),
    0,
  );
  const place = above === undefined ? (below ?? body.content.length) : above + 1;
  return { ...body, content: body.content.toSpliced(place, 0, { type: "paragraph", content: sentence }) };
}
