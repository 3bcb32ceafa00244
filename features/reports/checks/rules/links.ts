import type { Inline } from "../../body/document";
import type { Mark, Rule, View } from "../finding";
import { placedBlocks } from "../pieces";

const both = ["en", "zh"] as const;

const sayNothing = new Set([
  ...["here", "click here", "this", "this link", "link", "more", "read more", "see here", "website", "this page"],
  ...["这里", "此处", "点击", "点击这里", "点击此处", "点击查看", "链接", "更多", "网址", "查看", "详情", "网站"],
]);

type Link = Pick<Mark, "piece" | "from" | "to"> & { href: string; text: string };

type Run = { href: string | undefined; text: string };

const hrefOf = (node: Inline[number]) =>
  node.type === "text" ? node.marks?.find((mark) => mark.type === "link")?.attrs.href : undefined;

/** The stretches of a line that lead to the same address, or nowhere. */
function runsOf(content: Inline): Run[] {
  const runs: Run[] = [];
  for (const node of content) {
    const text = node.type === "text" ? node.text : node.type === "hardBreak" ? "\n" : "";
    const href = hrefOf(node);
    const last = runs.at(-1);
    if (last?.href === href && last) last.text += text;
    else runs.push({ href, text });
  }
  return runs;
}

function linksOf(view: View): Link[] {
  return placedBlocks(view.text.body).flatMap(({ block, path }): Link[] => {
    const piece = view.pieces.find((one) => one.part === "text" && one.path?.join() === path.join());
    if (!piece || (block.type !== "paragraph" && block.type !== "heading")) return [];
    let end = 0;
    return runsOf(block.content ?? []).flatMap(({ href, text }) => {
      const from = end;
      end += text.length;
      return href === undefined ? [] : [{ piece, from, to: end, href, text: text.trim() }];
    });
  });
}

const placeOf = ({ piece, from, to }: Link) => ({ piece, from, to });

/** Why an address leads nowhere, as far as can be told without going there; null when nothing is wrong with it. */
export function faultOf(href: string, isKnownPath: ((path: string) => boolean) | null): "malformed" | "unknown" | null {
  if (href.startsWith("#")) return null;
  if (href.startsWith("/")) {
    const [path = ""] = href.split(/[?#]/);
    return isKnownPath && !isKnownPath(path) ? "unknown" : null;
  }
  if (/^mailto:/i.test(href)) return /^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(href) ? null : "malformed";
  if (/\s|[，。；、）]|^https?:\/\/https?[:/]/i.test(href) || !URL.canParse(href)) return "malformed";
  const { hostname } = new URL(href);
  return /^[^.].*\.[^.]+$/.test(hostname) && !hostname.includes("..") ? null : "malformed";
}

/** Links: what they say, and whether they lead somewhere. */
export const linkRules: Rule[] = [
  {
    name: "link_text",
    severity: "advice",
    languages: both,
    find: (view) =>
      linksOf(view)
        .filter(({ text, href }) => {
          const isAddress = /^(?:https?:\/\/|www\.)/i.test(text) && !/^mailto:/i.test(href);
          return isAddress || sayNothing.has(text.toLowerCase().replace(/[.。]$/, ""));
        })
        .map((link) => ({ ...placeOf(link), values: { words: link.text } })),
  },
  {
    name: "link_broken",
    severity: "fault",
    languages: both,
    find: (view) =>
      linksOf(view).flatMap((link) => {
        const why = faultOf(link.href, view.context.isKnownPath);
        return why ? [{ ...placeOf(link), values: { address: link.href, why } }] : [];
      }),
  },
];
