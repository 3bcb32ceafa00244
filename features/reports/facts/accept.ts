import type { Body, Inline } from "../body/document";
import { mapInline } from "../body/inline";
import type { Language } from "../language";
import type { Fact } from "./fact";
import { retold } from "./forms";
import type { Unsettled } from "./standing";

type Text = Extract<Inline[number], { type: "text" }>;
type Change = Pick<Unsettled, "field" | "seen">;

const isOf = ({ field, seen }: Change, node: Inline[number] | undefined): node is Text =>
  node?.type === "text" &&
  (node.marks ?? []).some((mark) => mark.type === "fact" && mark.attrs.field === field && mark.attrs.seen === seen);

function rebound(node: Text, field: string, seen: string): Text {
  const marks = (node.marks ?? []).map((mark) =>
    mark.type === "fact" && mark.attrs.field === field ? { ...mark, attrs: { field, seen } } : mark,
  );
  return { ...node, marks };
}

/** The body with the words of one changed fact saying what the record says now; they look as each passage began. */
export function acceptedIn(body: Body, change: Change, fact: Fact, language: Language): Body {
  const now = fact.value[language];
  const inLine = (content: Inline): Inline =>
    content.flatMap((node, at): Inline => {
      if (!isOf(change, node)) return [node];
      if (isOf(change, content[at - 1])) return [];
      const end = content.findIndex((one, index) => index > at && !isOf(change, one));
      const whole = content.slice(at, end < 0 ? undefined : end).filter((one) => one.type === "text");
      const words = retold(whole.map(({ text }) => text).join(""), fact.kind, change.seen, now, language);
      return [{ ...rebound(node, fact.field, now), text: words }];
    });
  return { ...body, content: mapInline(body.content, inLine) };
}

const isBlank = (node: Inline[number]) => node.type === "text" && node.text.trim() === "";

/** The line without the words of a sentence and one of the spaces around it. */
function lineWithout(content: Inline, isIn: (node: Inline[number]) => boolean): Inline {
  const from = content.findIndex(isIn);
  const to = content.findLastIndex(isIn) + 1;
  const before = content.slice(0, from);
  const after = [...content.slice(from, to).filter((node) => !isIn(node) && !isBlank(node)), ...content.slice(to)];
  const [next, last] = [after[0], before.at(-1)];
  const opens = last === undefined || (last.type === "text" && last.text.endsWith(" "));
  if (opens && next?.type === "text" && next.text.startsWith(" ")) after[0] = { ...next, text: next.text.slice(1) };
  else if (next === undefined && last?.type === "text")
    before[before.length - 1] = { ...last, text: last.text.trimEnd() };
  return [...before, ...after].filter((node) => node.type !== "text" || node.text !== "");
}

/**
 * The body without a composed sentence: its words go, with the space that parted them from the next one, and the
 * paragraph that held nothing else.
 */
export function withoutSentence(body: Body, key: string): Body {
  const isIn = (node: Inline[number]) =>
    node.type === "text" && (node.marks ?? []).some((mark) => mark.type === "sentence" && mark.attrs.key === key);
  const inLine = (content: Inline): Inline => (content.some(isIn) ? lineWithout(content, isIn) : content);
  const left = body.content.filter(
    (block) => block.type !== "paragraph" || !block.content?.some(isIn) || lineWithout(block.content, isIn).length > 0,
  );
  return { ...body, content: mapInline(left, inLine) };
}
