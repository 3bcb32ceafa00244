import { RewritingStream } from "parse5-html-rewriting-stream";
import type { Piece } from "./piece";
import { createWriter } from "./writer";

type Attributes = readonly { name: string; value: string }[];

// With what is inside: it runs, draws, asks or was meant for machines.
const dropped = new Set(
  "script style noscript template iframe object svg math canvas video audio select button textarea title map".split(
    " ",
  ),
);
const blocks = new Set(
  (
    "address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 " +
    "h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

export type PageParts = {
  pieces: Piece[];
  title: string;
  /** Addresses by which the page says where it stood. */
  addresses: string[];
};

function attribute(attributes: Attributes, name: string): string {
  return attributes.find((one) => one.name === name)?.value ?? "";
}

/** Where the page says it stood: the browser that saved it, its own link to itself. */
function addressIn(tag: string, attributes: Attributes): string[] {
  const is = (name: string, value: string) => attribute(attributes, name).toLowerCase() === value;
  if (tag === "link" && is("rel", "canonical")) return [attribute(attributes, "href")];
  if (tag === "meta" && is("property", "og:url")) return [attribute(attributes, "content")];
  return [];
}

/**
 * Takes a page apart into pieces as they follow each other: words with their part in the page, pictures. It reads tags
 * as they come and builds no tree, so that neither missing ends nor deep nesting matter.
 */
export async function piecesOf(html: string): Promise<PageParts> {
  const reader = new RewritingStream();
  const writer = createWriter();
  const addresses: string[] = [];
  let title = "";
  const dropping: string[] = [];

  reader.on("startTag", ({ tagName, attrs, selfClosing }) => {
    addresses.push(...addressIn(tagName, attrs));
    if (dropped.has(tagName)) {
      if (selfClosing && (tagName === "svg" || tagName === "math")) return;
      if (dropping.length === 0 || dropping[0] === tagName) dropping.push(tagName);
      return;
    }
    if (dropping.length > 0) return;
    if (blocks.has(tagName)) writer.beginBlock(tagName, (name) => attribute(attrs, name));
    else if (tagName === "br") writer.breakLine();
    else if (tagName === "img") writer.picture((name) => attribute(attrs, name));
    else writer.beginInline(tagName, attribute(attrs, "href"));
  });
  reader.on("endTag", ({ tagName }) => {
    if (dropping[0] === tagName) dropping.pop();
    else if (dropping.length > 0) return;
    else if (blocks.has(tagName)) writer.endBlock(tagName);
    else writer.endInline(tagName);
  });
  reader.on("text", ({ text }) => {
    if (dropping.length === 0) writer.write(text);
    else if (dropping[0] === "title" && title.length < 500) title += text;
  });
  reader.on("comment", ({ text }) => {
    const saved = /^\s*saved from url=\(\d+\)(\S{1,2000})/i.exec(text)?.[1];
    if (saved) addresses.unshift(saved);
  });
  await new Promise((done, failed) => {
    reader.on("end", done);
    reader.on("error", failed);
    reader.resume();
    reader.end(html, "utf8");
  });
  return { pieces: writer.finish(), title: title.replace(/\s+/g, " ").trim(), addresses };
}
