/** Words of one kind; `href` is where they led, as the page wrote it. */
export type Run = { text: string; bold: boolean; italic: boolean; href: string | null };

/** What a piece belongs to: the page's text, what stands beside it, or the form of this number. */
export type Place = "text" | "beside" | number;

export type WordsPiece = {
  kind: "words";
  role: "paragraph" | "heading" | "item" | "quote" | "caption";
  runs: Run[];
  text: string;
  place: Place;
  level: 2 | 3;
  centred: boolean;
  /** The list and the item of it that the words stand in. */
  list: { id: number; item: number; ordered: boolean } | null;
};

export type PicturePiece = { kind: "picture"; src: string; alt: string; place: Place };

export type Piece = WordsPiece | PicturePiece;
