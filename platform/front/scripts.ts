import { finished } from "node:stream/promises";
import { RewritingStream } from "parse5-html-rewriting-stream";

type Attributes = readonly { name: string; value: string }[];

const dataTypes = /^application\/(?:ld\+)?json$/;
const ownModule = /^\/site\.js(?:\?|$)/;

/** Takes the framework's scripts, their preloads and its comments out of a page; data blocks and our module stay. */
export async function withoutScripts(html: string): Promise<string> {
  const rewriter = new RewritingStream();
  const left: string[] = [];
  let removing = false;
  rewriter.on("startTag", (tag, raw) => {
    removing = tag.tagName === "script" && !staysScript(tag.attrs);
    if (!removing && !(tag.tagName === "link" && isScriptPreload(tag.attrs))) left.push(raw);
  });
  rewriter.on("endTag", (tag, raw) => {
    if (!removing) left.push(raw);
    else if (tag.tagName === "script") removing = false;
  });
  rewriter.on("text", (_, raw) => {
    if (!removing) left.push(raw);
  });
  rewriter.on("doctype", (_, raw) => left.push(raw));
  rewriter.on("comment", () => undefined);
  rewriter.resume();
  rewriter.end(html, "utf8");
  await finished(rewriter);
  return left.join("");
}

// What is not known to be data is taken for a script: types are many, and new ones run.
function staysScript(attributes: Attributes): boolean {
  const type = attribute(attributes, "type");
  if (dataTypes.test(type)) return true;
  return type === "module" && ownModule.test(attribute(attributes, "src"));
}

function isScriptPreload(attributes: Attributes): boolean {
  const rel = attribute(attributes, "rel").split(/\s+/);
  if (rel.includes("modulepreload")) return true;
  return rel.includes("preload") && attribute(attributes, "as") === "script";
}

function attribute(attributes: Attributes, name: string): string {
  return (attributes.find((one) => one.name === name)?.value ?? "").trim().toLowerCase();
}
