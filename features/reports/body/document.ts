import { z } from "zod";
import { keyPattern } from "@/features/media/address";

/** The longest a body may be, in characters of JSON, and the deepest its nodes may nest. */
export const limits = { characters: 400_000, depth: 12 };

/** The longest a picture's words may be, in characters. */
export const longestWords = { alt: 300, caption: 400, credit: 100 };

/** The longest the words of a pull figure and a footnote may be, in characters. */
export const longestAside = { value: 40, label: 200, footnote: 1000 };

/** How many pictures stand side by side in a gallery. */
export const gallerySize = { least: 2, most: 12 };

/** The longest a fact's field and the value that was seen of it may be, and the name of a composed sentence. */
export const longestBinding = { field: 80, seen: 2100, key: 80 };

const safeAddress = /^(https?:\/\/|mailto:|\/(?!\/)|#)/i;

/** Whether a link in a body may lead there. */
export function isSafeAddress(address: string): boolean {
  return address.length <= 2000 && safeAddress.test(address);
}

const safeHref = z.string().refine(isSafeAddress);

const mark = z.discriminatedUnion("type", [
  z.object({ type: z.literal("bold") }),
  z.object({ type: z.literal("italic") }),
  z.object({ type: z.literal("link"), attrs: z.object({ href: safeHref }) }),
  // What an editor remarks on this passage; readers never see it.
  z.object({ type: z.literal("comment"), attrs: z.object({ thread: z.uuid() }) }),
  // What binds words to the record they come from; readers get the words alone.
  z.object({ type: z.literal("sentence"), attrs: z.object({ key: z.string().min(1).max(longestBinding.key) }) }),
  z.object({
    type: z.literal("fact"),
    attrs: z.object({
      field: z.string().min(1).max(longestBinding.field),
      seen: z.string().max(longestBinding.seen),
    }),
  }),
]);

const textNode = z.object({ type: z.literal("text"), text: z.string().min(1), marks: z.array(mark).optional() });
const hardBreak = z.object({ type: z.literal("hardBreak") });
const footnote = z.object({
  type: z.literal("footnote"),
  attrs: z.object({ text: z.string().trim().max(longestAside.footnote).default("") }),
});
const inline = z.array(z.discriminatedUnion("type", [textNode, hardBreak, footnote]));

const paragraph = z.object({ type: z.literal("paragraph"), content: inline.optional() });
const heading = z.object({
  type: z.literal("heading"),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inline.optional(),
});
const divider = z.object({ type: z.literal("horizontalRule") });
const words = (longest: number) => z.string().trim().max(longest).default("");
const pictured = z.object({
  key: z.string().regex(keyPattern),
  width: z.int().min(1).max(2400),
  height: z.int().min(1).max(16_000),
  alt: words(longestWords.alt),
  caption: words(longestWords.caption),
  credit: words(longestWords.credit),
});
const picture = z.object({ type: z.literal("picture"), attrs: pictured });

/** A picture in a text: which one, its size in pixels, what it shows for whoever does not see it, and its caption. */
export type Picture = z.infer<typeof pictured>;

const gallery = z.object({
  type: z.literal("gallery"),
  attrs: z.object({
    pictures: z.array(pictured).min(gallerySize.least).max(gallerySize.most),
    caption: words(longestWords.caption),
  }),
});

/** One number that the text is about, large, with what it counts. */
const pullFigure = z.object({
  type: z.literal("pullFigure"),
  attrs: z.object({ value: words(longestAside.value), label: words(longestAside.label) }),
});

/** A file to be taken along: `type` is the ending of its name, such as "pdf". */
const file = z.object({
  type: z.literal("file"),
  attrs: z.object({
    key: z.string().regex(keyPattern),
    name: z.string().min(1).max(200),
    bytes: z.int().min(0),
    type: z.string().regex(/^[a-z0-9]{1,8}$/),
  }),
});

/** A file in a text: which one, its name, its size and its kind. */
export type AttachedFile = z.infer<typeof file>["attrs"];

export type Inline = z.infer<typeof inline>;
export type Block =
  | z.infer<typeof paragraph>
  | z.infer<typeof heading>
  | z.infer<typeof divider>
  | { type: "picture"; attrs: Picture }
  | z.infer<typeof gallery>
  | z.infer<typeof pullFigure>
  | z.infer<typeof file>
  | { type: "table"; content: TableRow[] }
  | { type: "blockquote"; content: Block[] }
  | { type: "bulletList"; content: ListItem[] }
  | { type: "orderedList"; attrs?: { start?: number | undefined } | undefined; content: ListItem[] };
export type ListItem = { type: "listItem"; content: Block[] };
export type TableRow = { type: "tableRow"; content: TableCell[] };
export type TableCell = {
  type: "tableHeader" | "tableCell";
  attrs?: { colspan?: number | undefined; rowspan?: number | undefined } | undefined;
  content: Block[];
};

const listItem: z.ZodType<ListItem> = z.lazy(() =>
  z.object({ type: z.literal("listItem"), content: z.array(block).min(1) }),
);
const span = z.int().min(1).max(50).optional();
const tableCell: z.ZodType<TableCell> = z.lazy(() =>
  z.object({
    type: z.enum(["tableHeader", "tableCell"]),
    attrs: z.object({ colspan: span, rowspan: span }).optional(),
    content: z.array(block).min(1),
  }),
);
const tableRow = z.object({ type: z.literal("tableRow"), content: z.array(tableCell).min(1).max(50) });
const block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion("type", [
    paragraph,
    heading,
    divider,
    picture,
    gallery,
    pullFigure,
    file,
    z.object({ type: z.literal("table"), content: z.array(tableRow).min(1).max(500) }),
    z.object({ type: z.literal("blockquote"), content: z.array(block).min(1) }),
    z.object({ type: z.literal("bulletList"), content: z.array(listItem).min(1) }),
    z.object({
      type: z.literal("orderedList"),
      attrs: z.object({ start: z.number().int().optional() }).optional(),
      content: z.array(listItem).min(1),
    }),
  ]),
);

export type Body = { type: "doc"; content: Block[] };

function depthOf(value: unknown, depth = 0): number {
  if (depth > limits.depth * 2 || typeof value !== "object" || value === null) return depth;
  return Object.values(value).reduce<number>((deepest, child) => Math.max(deepest, depthOf(child, depth + 1)), depth);
}

/** A body as the editor makes it; anything else, too deep or too long is refused before it is walked. */
export const body = z
  .unknown()
  .refine((value) => depthOf(value) <= limits.depth * 2, { error: "body_too_deep", abort: true })
  .refine((value) => JSON.stringify(value ?? null).length <= limits.characters, { error: "body_too_long", abort: true })
  .pipe(z.object({ type: z.literal("doc"), content: z.array(block) })) as z.ZodType<Body>;

export const emptyBody: Body = { type: "doc", content: [] };

/** A body of plain paragraphs. */
export function bodyOf(paragraphs: string[]): Body {
  return {
    type: "doc",
    content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
  };
}
