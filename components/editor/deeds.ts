import type { Editor } from "@tiptap/react";
import type { FormName, Library } from "./form-props";

export type DeedName =
  | "heading"
  | "subheading"
  | "bold"
  | "italic"
  | "bulletedList"
  | "numberedList"
  | "quotation"
  | "divider"
  | "undo"
  | "redo"
  | FormName;

/** Something that is done to a text: at once, or by a form that opens. */
export type Deed = { run: (editor: Editor) => void } | { form: FormName };

export const deeds: Record<DeedName, Deed> = {
  heading: { run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run() },
  subheading: { run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run() },
  bold: { run: (editor) => editor.chain().focus().toggleBold().run() },
  italic: { run: (editor) => editor.chain().focus().toggleItalic().run() },
  bulletedList: { run: (editor) => editor.chain().focus().toggleBulletList().run() },
  numberedList: { run: (editor) => editor.chain().focus().toggleOrderedList().run() },
  quotation: { run: (editor) => editor.chain().focus().toggleBlockquote().run() },
  divider: { run: (editor) => editor.chain().focus().setHorizontalRule().run() },
  undo: { run: (editor) => editor.chain().focus().undo().run() },
  redo: { run: (editor) => editor.chain().focus().redo().run() },
  link: { form: "link" },
  table: { form: "table" },
  picture: { form: "picture" },
  gallery: { form: "gallery" },
  file: { form: "file" },
  pullFigure: { form: "pullFigure" },
  footnote: { form: "footnote" },
};

export const groups: readonly { name: "words" | "blocks" | "insert" | "steps"; deeds: readonly DeedName[] }[] = [
  { name: "words", deeds: ["bold", "italic", "link", "footnote"] },
  { name: "blocks", deeds: ["heading", "subheading", "bulletedList", "numberedList", "quotation"] },
  { name: "insert", deeds: ["picture", "gallery", "table", "file", "pullFigure", "divider"] },
  { name: "steps", deeds: ["undo", "redo"] },
];

export type Offer = {
  language: "en" | "zh";
  pictures?: string | undefined;
  files?: string | undefined;
  library?: Library | undefined;
  captions?: readonly string[] | undefined;
};

/** Whether something is offered here: the text can hold it, there is a place to send it to, and Chinese has no italics. */
export function isOffered(editor: Editor, name: DeedName, { language, pictures, files }: Offer): boolean {
  if (name === "italic") return language === "en";
  if (name === "picture" || name === "gallery") return Boolean(pictures) && name in editor.schema.nodes;
  if (name === "file") return Boolean(files) && name in editor.schema.nodes;
  return !("form" in deeds[name]) || name === "link" || name in editor.schema.nodes;
}
