import type { Editor } from "@tiptap/react";
import type { ReactNode } from "react";

/** A picture that is kept already, with the words it has. */
export type KeptPicture = { key: string; width: number; height: number; alt: string; caption: string; credit: string };

/** A list of pictures that are kept already; one of them is handed over when it is chosen. */
export type Library = (onChoose: (picture: KeptPicture) => void) => ReactNode;

/** What every form below the toolbar is given. */
export type FormProps = {
  editor: Editor;
  language: "en" | "zh";
  /** Where pictures and files are sent to; without it there are none. */
  pictures?: string | undefined;
  files?: string | undefined;
  library?: Library | undefined;
  /** Captions that are at hand, in the language of the text. */
  captions?: readonly string[] | undefined;
  close: () => void;
};

export type FormName = "link" | "table" | "picture" | "gallery" | "file" | "pullFigure" | "footnote";

/** The forms with which what is chosen in the text can be changed. */
export const formOf: Record<string, FormName> = {
  picture: "picture",
  gallery: "gallery",
  pullFigure: "pullFigure",
  footnote: "footnote",
};
