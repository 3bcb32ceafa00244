import { renderToHTMLString } from "@tiptap/static-renderer/pm/html-string";
import type { Body } from "./document";
import { extensions } from "./extensions";

/** The one public form of a body: HTML with every text escaped. */
export function renderBody(document: Body): string {
  return renderToHTMLString({ extensions, content: document });
}
