import { z } from "zod";
import { keyPattern } from "@/features/media/address";

/** The longest a body may be, in characters of JSON, and the deepest its nodes may nest. */
export const limits = { characters: 400_000, depth: 12 };

/** The longest a picture's words may be, in characters. */
export const longestWords = { alt: 300, caption: 400, credit: 100 };

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
]);

const textNode = z.object({ type: z.literal("text"), text: z.string().min(1), marks: z.array(mark).optional() });
const hardBreak = z.object({ type: z.literal("hardBreak") });
const inline = z.array(z.discriminatedUnion("type", [textNode, hardBreak]));

const paragraph = z.object({ type: z.literal("paragraph"), content: inline.optional() });
const heading = z.object({
  type: z.literal("heading"),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inline.optional(),
});
const divider = z.object({ type: z.literal("horizontalRule") });
const words = (longest: number) => z.string().trim().max(longest).default("");
const picture = z.object({
  type: z.literal("picture"),
  attrs: z.object({
    key: z.string().regex(keyPattern),
    width: z.int().min(1).max(2400),
    height: z.int().min(1).max(16_000),
    alt: words(longestWords.alt),
    caption: words(longestWords.caption),
    credit: words(longestWords.credit),
  }),
});

/** A picture in a text: which one, its size in pixels, what it shows for whoever does not see it, and its caption. */
export type Picture = z.infer<typeof picture>["attrs"];

type Inline = z.infer<typeof inline>;
export type Block =
  | z.infer<typeof paragraph>
  | z.infer<typeof heading>
  | z.infer<typeof divider>
  | { type: "picture"; attrs: Picture }
  | { type: "blockquote"; content: Block[] }
  | { type: "bulletList"; content: ListItem[] }
  | { type: "orderedList"; attrs?: { start?: number | undefined } | undefined; content: ListItem[] };
export type ListItem = { type: "listItem"; content: Block[] };

const listItem: z.ZodType<ListItem> = z.lazy(() =>
  z.object({ type: z.literal("listItem"), content: z.array(block).min(1) }),
);
const block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion("type", [
    paragraph,
    heading,
    divider,
    picture,
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

function inlineText(content: Inline | undefined): string {
  return (content ?? []).map((node) => (node.type === "text" ? node.text : "\n")).join("");
}

/** The blocks of a body that hold no other block, in the order in which they are read. */
function leavesOf(blocks: Block[]): Exclude<Block, { content: (Block | ListItem)[] }>[] {
  return blocks.flatMap((node) => {
    if (node.type === "blockquote") return leavesOf(node.content);
    if (node.type === "bulletList" || node.type === "orderedList")
      return node.content.flatMap((i) => leavesOf(i.content));
    return [node];
  });
}

/** The words of a body, one line a block; of a picture its caption. */
export function textOf(document: Body): string {
  const lines = leavesOf(document.content).flatMap((node) => {
    if (node.type === "picture") return node.attrs.caption ? [node.attrs.caption] : [];
    return node.type === "horizontalRule" ? [] : [inlineText(node.content)];
  });
  return lines.join("\n");
}

/** The pictures of a body in the order in which they are seen. */
export function picturesOf(document: Body): Picture[] {
  return leavesOf(document.content).flatMap((node) => (node.type === "picture" ? [node.attrs] : []));
}

/** The keys of all pictures in these bodies, in order, each once. */
export function pictureKeysOf(...documents: (Body | null | undefined)[]): string[] {
  return [...new Set(documents.flatMap((one) => (one ? picturesOf(one).map(({ key }) => key) : [])))];
}
