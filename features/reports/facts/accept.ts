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
