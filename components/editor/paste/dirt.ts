import { type Element, glyph } from "./tree";

const machines =
  /^(?:head|meta|link|base|xml|svg|math|canvas|object|embed|applet|audio|video|select|button|input|map|area|param|source|track|del)$/;

export const styleOf = ({ attributes }: Element) => (attributes.style ?? "").toLowerCase();

/** Whether an element is nothing a reader sees or should: machines' parts, hidden words, signs of lists, comments. */
export function isDirt(element: Element): boolean {
  const { name, attributes } = element;
  const style = styleOf(element);
  return (
    name === glyph ||
    machines.test(name) ||
    /^(?:v|m):|^w:(?!sdt|smarttag)/.test(name) ||
    /display:\s*none|visibility:\s*hidden|mso-hide:\s*all|mso-list:\s*ignore/.test(style) ||
    /mso-element:\s*comment|mso-special-character:\s*(?:comment|footnote-sep)|mso-element:\s*(?:header|footer)\b/.test(
      style,
    ) ||
    /\b(?:msocom|MsoCommentReference)/i.test(attributes.class ?? "") ||
    "hidden" in attributes
  );
}

/** Whether a picture only counts who reads. */
export function isTracker({ attributes }: Element): boolean {
  const small = (value = "") => /^[012](?:px)?$/.test(value.trim());
  return small(attributes.width) || small(attributes.height);
}

/** The level a paragraph has as a heading, 1 to 6; 0 when it is none. */
export function headingLevel(element: Element): number {
  if (!/^(?:h[1-6]|p)$/.test(element.name)) return 0;
  const tag = /^h([1-6])$/.exec(element.name)?.[1];
  const outline = /mso-outline-level:\s*([1-6])/.exec(styleOf(element))?.[1];
  const named = /\b(?:MsoTitle|MsoSubtitle)\b/i.test(element.attributes.class ?? "") ? 1 : 0;
  return Number(tag ?? outline ?? named);
}

const redirect = /^https?:\/\/www\.google\.[a-z.]+\/url\?(?:[^#]*&(?:amp;)?)?q=(https?[^&]+)/i;

/** The address of a link that may stay: another page or an email; null for scripts, files and places in the old page. */
export function addressOf({ attributes }: Element): string | null {
  const href = (attributes.href ?? "").trim();
  const real = redirect.exec(href)?.[1];
  if (!real) return /^(?:https?:\/\/|mailto:)/i.test(href) && href.length <= 2000 ? href : null;
  try {
    return decodeURIComponent(real);
  } catch {
    return null;
  }
}
