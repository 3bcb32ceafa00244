/** What the worker makes of a Word file: mammoth's own tree, of which only this is read. */
export type Node =
  | { type: "text"; value: string }
  | { type: "tab" }
  | { type: "break"; breakType: string }
  | { type: "checkbox"; checked: boolean }
  | { type: "noteReference"; noteType: string; noteId: string }
  | { type: "image"; at: number; altText?: string | null | undefined }
  | Run
  | { type: "hyperlink"; href?: string | null | undefined; children: Node[] }
  | Paragraph
  | TableNode
  | { type: "other" };

export type Run = {
  type: "run";
  isBold: boolean;
  isItalic: boolean;
  isUnderline: boolean;
  isStrikethrough: boolean;
  children: Node[];
};

export type Paragraph = {
  type: "paragraph";
  styleId: string | null;
  styleName: string | null;
  numbering: { level: string | number; isOrdered: boolean } | null;
  children: Node[];
};

export type CellNode = { type: "tableCell"; colSpan: number; rowSpan: number; children: Node[] };
export type RowNode = { type: "tableRow"; isHeader: boolean; children: CellNode[] };
export type TableNode = { type: "table"; children: RowNode[] };

export type Tree = {
  children: Node[];
  notes: Record<string, Node[]>;
  /** The pictures by their number in the tree; null where the file does not hold one. */
  images: (Uint8Array | null)[];
};
