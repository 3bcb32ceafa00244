import fc from "fast-check";
import type { Block, Body, Inline } from "../../body/document";
import { keyOf } from "./stretch";

/** What a person may do to a text; `at` says where, as a share of what there is. */
export type Edit = {
  deed: "reword" | "write" | "cut" | "bold" | "picture" | "paragraph" | "join" | "split";
  at: number;
};

export const someEdits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    deed: fc.constantFrom("reword", "write", "cut", "bold", "picture", "paragraph", "join", "split"),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  }),
  { maxLength: 4 },
);

const pick = <Item>(all: readonly Item[], at: number) => all[Math.floor(all.length * at)];

function inLine(body: Body, at: number, change: (line: Inline) => Inline): Body {
  const lines = body.content.flatMap((block, index) => (block.type === "paragraph" ? [index] : []));
  const chosen = pick(lines, at);
  const content = body.content.map(
    (block, index): Block =>
      block.type === "paragraph" && index === chosen ? { ...block, content: change(block.content ?? []) } : block,
  );
  return { ...body, content };
}

/** The text after one deed; whatever is written in it bears the mark, so that it can be found again. */
export function edited(body: Body, { deed, at }: Edit, mark: string): Body {
  const inside = (at * 97) % 1;
  switch (deed) {
    case "reword":
      return inLine(body, at, (line) => {
        const chosen = pick(line, inside);
        return line.map((node) =>
          node === chosen && node.type === "text" && keyOf(node) ? { ...node, text: `${node.text}${mark}` } : node,
        );
      });
    case "bold":
      return inLine(body, at, (line) => {
        const chosen = pick(line, inside);
        return line.map((node) =>
          node === chosen && node.type === "text" && keyOf(node)
            ? { ...node, text: `${node.text}${mark}`, marks: [...(node.marks ?? []), { type: "bold" as const }] }
            : node,
        );
      });
    case "write":
      return inLine(body, at, (line) =>
        line.toSpliced(Math.floor(line.length * inside), 0, { type: "text", text: ` ${mark} ` }),
      );
    case "cut":
      return inLine(body, at, (line) => {
        const key = keyOf(pick(line, inside));
        return key === null ? line : line.filter((node) => keyOf(node) !== key);
      });
    case "picture": {
      const attrs = { key: "a".repeat(32), width: 10, height: 10, alt: mark, caption: mark, credit: "" };
      return {
        ...body,
        content: body.content.toSpliced(Math.floor(body.content.length * at), 0, { type: "picture", attrs }),
      };
    }
    case "paragraph": {
      const written: Block = { type: "paragraph", content: [{ type: "text", text: mark }] };
      return { ...body, content: body.content.toSpliced(Math.floor(body.content.length * at), 0, written) };
    }
    case "join": {
      const index = Math.floor((body.content.length - 1) * at);
      const [one, other] = [body.content[index], body.content[index + 1]];
      if (one?.type !== "paragraph" || other?.type !== "paragraph") return body;
      const joined: Block = { type: "paragraph", content: [...(one.content ?? []), ...(other.content ?? [])] };
      return { ...body, content: body.content.toSpliced(index, 2, joined) };
    }
    case "split": {
      const index = Math.floor(body.content.length * at);
      const block = body.content[index];
      if (block?.type !== "paragraph" || !block.content) return body;
      const cut = Math.floor(block.content.length * inside);
      const halves = [block.content.slice(0, cut), block.content.slice(cut)].filter((half) => half.length > 0);
      const parts = halves.map((content): Block => ({ type: "paragraph", content }));
      return { ...body, content: body.content.toSpliced(index, 1, ...parts) };
    }
  }
}
