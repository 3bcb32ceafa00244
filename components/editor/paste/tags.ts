export type Attributes = Readonly<Record<string, string>>;

export type Tag =
  | { kind: "text"; text: string }
  | { kind: "start"; name: string; attributes: Attributes; closed: boolean }
  | { kind: "end"; name: string }
  | { kind: "comment"; text: string };

const raw = /^(?:script|style|title|textarea|xmp|noscript|iframe|noembed|noframes|template)$/;
const attribute = /([^\s=/"'>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/** Where the tag ends that begins before `from`; a ">" within a quoted value is none. */
function endOfTag(html: string, from: number): number {
  let quote = "";
  let before = "";
  for (let at = from; at < html.length; at++) {
    const letter = html.charAt(at);
    if (quote) {
      if (letter === quote) quote = "";
    } else if (letter === ">") return at;
    else if ((letter === '"' || letter === "'") && before === "=") quote = letter;
    if (letter.trim() !== "") before = letter;
  }
  return -1;
}

function attributesIn(text: string): Attributes {
  const found: [string, string][] = [];
  for (const [, name = "", value = ""] of text.matchAll(attribute)) {
    found.push([name.toLowerCase(), value.replace(/^(["'])(.*)\1$/s, "$2")]);
  }
  return Object.fromEntries(found);
}

/** What begins at a "<": a comment or a declaration, a tag; null where it is only a sign. `next` is where to go on. */
function markupAt(html: string, at: number): { tag: Tag | null; next: number } | null {
  if (html.startsWith("<!--", at)) {
    const end = html.indexOf("-->", at + 4);
    const until = end < 0 ? html.length : end;
    return { tag: { kind: "comment", text: html.slice(at + 4, until) }, next: until + 3 };
  }
  if (/[!?]/.test(html.charAt(at + 1))) {
    const end = html.indexOf(">", at);
    const until = end < 0 ? html.length : end;
    return { tag: { kind: "comment", text: html.slice(at + 2, until) }, next: until + 1 };
  }
  const closing = html.charAt(at + 1) === "/";
  const from = at + (closing ? 2 : 1);
  if (!/[a-z]/i.test(html.charAt(from))) return null;
  const end = endOfTag(html, from);
  // A tag that never ends takes the rest with it, as it does in a browser.
  if (end < 0) return { tag: null, next: html.length };
  const inside = html.slice(from, end);
  const name = (/^[^\s/>]+/.exec(inside)?.[0] ?? "").toLowerCase();
  if (closing) return { tag: { kind: "end", name }, next: end + 1 };
  const attributes = attributesIn(inside.slice(name.length));
  return { tag: { kind: "start", name, attributes, closed: inside.endsWith("/") }, next: end + 1 };
}

/**
 * HTML cut into its tags, texts and comments, in one pass that no input slows down. Texts and values stay as they were
 * written, `&amp;` and all. What is meant for machines (scripts, styles) is left out.
 */
export function* tagsOf(html: string): Generator<Tag> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    if (open > at) yield { kind: "text", text: html.slice(at, open) };
    const found = markupAt(html, open);
    if (!found) {
      yield { kind: "text", text: "&lt;" };
      at = open + 1;
      continue;
    }
    at = found.next;
    if (!found.tag) continue;
    if (found.tag.kind === "start" && raw.test(found.tag.name)) {
      const end = new RegExp(`</${found.tag.name}[^>]*>`, "ig");
      end.lastIndex = at;
      at = end.exec(html) ? end.lastIndex : html.length;
      continue;
    }
    yield found.tag;
  }
  if (at < html.length) yield { kind: "text", text: html.slice(at) };
}
