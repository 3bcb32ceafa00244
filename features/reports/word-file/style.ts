import type { Paragraph } from "./tree";

/** What a paragraph of Word is by its style; Word writes the names of its own styles in English whatever its language. */
export type Kind =
  | { is: "title" | "quote" | "caption" | "divider" | "facts" | "summary" | "plain" }
  | { is: "heading"; level: number };

/** The styles of the portal's own Word files that Word has no style for. */
export const ownStyles = { divider: "Report divider", facts: "Report facts", summary: "Report summary" };

const named: [RegExp, Exclude<Kind["is"], "heading">][] = [
  [/^(?:title|标题)$/i, "title"],
  [/^(?:intense )?quote$|^(?:明显)?引用$/i, "quote"],
  [/^(?:caption|题注)$/i, "caption"],
  [new RegExp(`^${ownStyles.divider}$`), "divider"],
  [new RegExp(`^${ownStyles.facts}$`), "facts"],
  [new RegExp(`^${ownStyles.summary}$`), "summary"],
];

/** What a paragraph is. */
export function kindOf({ styleName, styleId }: Pick<Paragraph, "styleName" | "styleId">): Kind {
  const name = (styleName ?? styleId ?? "").trim();
  const level = /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1];
  if (level) return { is: "heading", level: Number(level) };
  return { is: named.find(([pattern]) => pattern.test(name))?.[1] ?? "plain" };
}
