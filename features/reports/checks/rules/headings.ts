import type { Piece, Rule, View } from "../finding";
import { wholeOf } from "../match";
import { placedBlocks } from "../pieces";

const both = ["en", "zh"] as const;

const pieceAt = ({ pieces }: View, path: number[]): Piece | undefined =>
  pieces.find((piece) => piece.part === "text" && piece.path?.join() === path.join());

function headingsOf(view: View) {
  return placedBlocks(view.text.body).flatMap(({ block, path }) => {
    const piece = pieceAt(view, path);
    return block.type === "heading" && piece ? [{ level: block.attrs.level, piece }] : [];
  });
}

/** Headings that say nothing or skip a level. */
export const headingRules: Rule[] = [
  {
    name: "heading_empty",
    severity: "fault",
    languages: both,
    find: (view) =>
      headingsOf(view)
        .filter(({ piece }) => piece.text.trim() === "")
        .map(({ piece }) =>
          wholeOf({ ...piece, part: "block" }, { replace: piece.path?.length === 1 ? "" : undefined }),
        ),
  },
  {
    name: "heading_level",
    severity: "fault",
    languages: both,
    find: (view) => {
      const written = headingsOf(view).filter(({ piece }) => piece.text.trim() !== "");
      const [first] = written;
      return first?.level === 3 ? [wholeOf({ ...first.piece, part: "level" }, { replace: "2" })] : [];
    },
  },
];
