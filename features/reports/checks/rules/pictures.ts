import type { Piece, Rule, View } from "../finding";
import { marksOf, wholeOf } from "../match";

const both = ["en", "zh"] as const;

const fileName =
  /^(?:(?:IMG|DSC|DSCN|DSCF|PXL|P|WX|MVIMG|Screenshot|image|photo|微信图片|屏幕截图|图片)[ _-]?\d{2,}.*|[^\s]+\.(?:jpe?g|png|webp|gif|heic|bmp|tiff?))$/i;
const inPast =
  /\b(?:attended|visited|introduced|listened|discussed|presented|spoke|gave|took|talked|briefed|delivered|joined|learned|posed|chaired|addressed|watched|tried)\b(?! by\b)/g;

const captions = ({ pieces }: View) => pieces.filter(({ kind, text }) => kind === "caption" && text.trim() !== "");
const bare = (text: string) =>
  text
    .trim()
    .replace(/[.。]$/, "")
    .toLowerCase();

/** The caption of the picture that an alternative text belongs to. */
function captionOf({ pieces }: View, { path }: Piece): string {
  return pieces.find((one) => one.kind === "caption" && one.path?.join() === path?.join())?.text ?? "";
}

const alts = ({ pieces }: View) => pieces.filter(({ kind }) => kind === "alt");

/** Captions, and what pictures say to whoever does not see them. */
export const pictureRules: Rule[] = [
  {
    name: "caption_repeated",
    severity: "fault",
    languages: both,
    find: (view) => {
      const elsewhere = new Set(view.context.captions.map(bare));
      const all = captions(view).filter(({ text }) => bare(text) !== bare(view.text.title));
      const isSecond = (text: string, index: number) =>
        all.slice(0, index).some((one) => bare(one.text) === bare(text));
      return all
        .filter(({ text }, index) => elsewhere.has(bare(text)) || isSecond(text, index))
        .map((piece) => wholeOf(piece));
    },
  },
  {
    name: "caption_is_title",
    severity: "fault",
    languages: both,
    find: (view) =>
      captions(view)
        .filter(({ text }) => bare(text) === bare(view.text.title))
        .map((piece) => wholeOf(piece)),
  },
  {
    name: "caption_tense",
    severity: "advice",
    languages: ["en"],
    find: (view) => marksOf(captions(view), inPast, ([word]) => ({ values: { word } })),
  },
  {
    name: "alt_missing",
    severity: "fault",
    languages: both,
    find: (view) =>
      alts(view)
        .filter(({ text }) => text.trim() === "")
        .map((piece) => wholeOf(piece)),
  },
  {
    name: "alt_file_name",
    severity: "fault",
    languages: both,
    find: (view) =>
      alts(view)
        .filter(({ text }) => fileName.test(text.trim()))
        .map((piece) => wholeOf(piece)),
  },
  {
    name: "alt_is_caption",
    severity: "advice",
    languages: both,
    find: (view) =>
      alts(view)
        .filter((piece) => piece.text.trim() !== "" && bare(piece.text) === bare(captionOf(view, piece)))
        .map((piece) => wholeOf(piece)),
  },
];
