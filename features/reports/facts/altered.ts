import type { Block, Body, Inline } from "../body/document";
import { mapInline } from "../body/inline";
import { placedBlocks } from "../checks/pieces";
import type { Language } from "../language";
import type { FactKind } from "./fact";
import { formsOf } from "./forms";
import type { Token } from "./token";

type Part = Inline[number];
type Text = Extract<Part, { type: "text" }>;

const widthOf = (part: Part) => (part.type === "text" ? part.text.length : part.type === "hardBreak" ? 1 : 0);

/** The body with the words of one token changed; those of the same fact elsewhere stay. */
function changedAt(body: Body, token: Token, change: (words: Text, isFirst: boolean) => Text[]): Body {
  const place = placedBlocks(body).find(({ path }) => path.join() === token.path?.join());
  const line = place && "content" in place.block ? place.block.content : undefined;
  if (!line) return body;
  const inLine = (content: Inline): Inline => {
    if (content !== line) return content;
    let at = 0;
    return content.flatMap((part): Part[] => {
      const from = at;
      at += widthOf(part);
      const isOf = part.type === "text" && from >= token.from && at <= token.to;
      return isOf ? change(part, from === token.from) : [part];
    });
  };
  return { ...body, content: mapInline(body.content as Block[], inLine) };
}

/** The words of a token say its value again, in the plainest way. */
export function putBack(body: Body, token: Token, kind: FactKind, language: Language): Body {
  const [words = token.seen] = formsOf(kind, token.seen, language);
  return changedAt(body, token, (part, isFirst) => (isFirst ? [{ ...part, text: words }] : []));
}

/** The words of a token stay and are bound to nothing any more. */
export function unbound(body: Body, token: Token): Body {
  return changedAt(body, token, (part) => {
    const { marks = [], ...rest } = part;
    const left = marks.filter(({ type }) => type !== "fact");
    return [left.length > 0 ? { ...rest, marks: left } : rest];
  });
}
