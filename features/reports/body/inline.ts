import type { Block, Inline } from "./document";

/** The blocks with every line of text in them changed; what holds no text stays as it is. */
export function mapInline(blocks: Block[], change: (content: Inline) => Inline): Block[] {
  return blocks.map((node): Block => {
    switch (node.type) {
      case "paragraph":
      case "heading":
        return node.content ? { ...node, content: change(node.content) } : node;
      case "blockquote":
        return { ...node, content: mapInline(node.content, change) };
      case "bulletList":
      case "orderedList":
        return {
          ...node,
          content: node.content.map((item) => ({ ...item, content: mapInline(item.content, change) })),
        };
      case "table":
        return {
          ...node,
          content: node.content.map((row) => ({
            ...row,
            content: row.content.map((cell) => ({ ...cell, content: mapInline(cell.content, change) })),
          })),
        };
      default:
        return node;
    }
  });
}
