import { linesOf, oneLine } from "../lines";
import type { Piece, Place, Run, WordsPiece } from "./piece";

type Attribute = (name: string) => string;

type Context = Omit<WordsPiece, "kind" | "runs" | "text"> & { crumb: boolean };

const besides = ["nav", "aside", "footer"];
const crumbs = /crumb|position|location|weizhi/i;
const centre = /(?:^|;)\s*text-align\s*:\s*center/i;

// Icons and dots of the template are no pictures of a report.
const smallest = 60;

/** More pieces than this are more than a report can hold. */
export const most = 20_000;

const outside: Context = { role: "paragraph", level: 2, centred: false, list: null, place: "text", crumb: false };

function tidy(text: string): string {
  if (!/\S/.test(text)) return text === "" ? "" : " ";
  const inner = oneLine(linesOf(text).filter(Boolean));
  if (inner === "") return " ";
  return `${/^\s/.test(text) ? " " : ""}${inner}${/\s/.test(text.slice(-1)) ? " " : ""}`;
}

/** Runs with one space where there were several, and none at either end. */
function tidied(runs: Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const text = tidy(run.text);
    const space = kept.length === 0 || kept.at(-1)?.text.endsWith(" ");
    const own = space && text.startsWith(" ") ? text.slice(1) : text;
    if (own !== "") kept.push({ ...run, text: own });
  }
  const last = kept.at(-1);
  if (last) last.text = last.text.trimEnd();
  return kept.filter(({ text }) => text !== "");
}

function isSmall(attribute: Attribute): boolean {
  return ["width", "height"].some(
    (name) => /^\d+(?:px)?$/.test(attribute(name)) && Number.parseInt(attribute(name), 10) < smallest,
  );
}

/** Collects the words and pictures of a page while its tags go by. */
export function createWriter() {
  const pieces: Piece[] = [];
  const open: { tag: string; context: Context }[] = [];
  const counts = new Map<string, number>();
  const made = { lists: 0, items: 0, forms: 0 };
  const marks = { bold: 0, italic: 0 };
  let href: string | null = null;
  let runs: Run[] = [];

  const now = () => open.at(-1)?.context ?? outside;

  function flush(): void {
    const words = pieces.length < most ? tidied(runs) : [];
    runs = [];
    if (words.length === 0) return;
    const { crumb: _, ...context } = now();
    pieces.push({ kind: "words", ...context, runs: words, text: words.map(({ text }) => text).join("") });
  }

  function placeIn(tag: string, { place }: Context): Place {
    if (besides.includes(tag)) return "beside";
    return tag === "form" && place === "text" ? ++made.forms : place;
  }

  function partOf(tag: string, context: Context): Partial<Context> {
    if (/^h[1-6]$/.test(tag)) return { role: "heading", level: tag < "h3" ? 2 : 3 };
    if (tag === "figcaption") return { role: "caption" };
    if (tag === "ul" || tag === "ol") {
      return { list: context.list ?? { id: ++made.lists, item: 0, ordered: tag === "ol" } };
    }
    if (tag === "li" && context.list) return { role: "item", list: { ...context.list, item: ++made.items } };
    return tag === "blockquote" && !context.list ? { role: "quote" } : {};
  }

  function close(): void {
    const { tag = "" } = open.pop() ?? {};
    counts.set(tag, (counts.get(tag) ?? 1) - 1);
  }

  function write(text: string): void {
    const run = { text, bold: marks.bold > 0, italic: marks.italic > 0, href };
    const last = runs.at(-1);
    if (last && last.bold === run.bold && last.italic === run.italic && last.href === href) last.text += text;
    else runs.push(run);
  }

  return {
    write,

    beginBlock(tag: string, attribute: Attribute): void {
      const isCrumb = tag === "li" && now().crumb;
      if (isCrumb) write(" > ");
      else flush();
      href = null;
      if (open.at(-1)?.tag === "p") close();
      if (tag === "hr") return;
      const context = now();
      const align = attribute("align").toLowerCase();
      const centred = tag === "center" || align === "center" || centre.test(attribute("style"));
      const names = `${attribute("class")} ${attribute("id")} ${attribute("aria-label")}`;
      open.push({
        tag,
        context: {
          ...context,
          place: placeIn(tag, context),
          centred: centred || (context.centred && align === ""),
          crumb: context.crumb || crumbs.test(names),
          ...(isCrumb ? {} : partOf(tag, context)),
        },
      });
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    },

    endBlock(tag: string): void {
      if (!(tag === "li" && now().crumb)) flush();
      href = null;
      if (!counts.get(tag)) return;
      while (open.length > 0 && open.at(-1)?.tag !== tag) close();
      close();
    },

    breakLine(): void {
      if (now().role === "heading" || now().role === "caption" || now().crumb) write("\n");
      else flush();
    },

    beginInline(tag: string, address: string): void {
      if (tag === "b" || tag === "strong") marks.bold++;
      if (tag === "i" || tag === "em") marks.italic++;
      if (tag === "a") href = address || null;
    },

    endInline(tag: string): void {
      if (tag === "b" || tag === "strong") marks.bold = Math.max(0, marks.bold - 1);
      if (tag === "i" || tag === "em") marks.italic = Math.max(0, marks.italic - 1);
      if (tag === "a") href = null;
    },

    picture(attribute: Attribute): void {
      const src = attribute("src") || attribute("data-src") || attribute("data-original");
      if (src === "" || isSmall(attribute)) return;
      flush();
      if (pieces.length < most)
        pieces.push({ kind: "picture", src, alt: tidy(attribute("alt")).trim(), place: now().place });
    },

    finish(): Piece[] {
      flush();
      return pieces;
    },
  };
}
