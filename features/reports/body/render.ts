import { renderToHTMLString } from "@tiptap/static-renderer/pm/html-string";
import { publicRoot } from "@/features/media/address";
import type { Body } from "./document";
import { extensionsAt, publicExtensions } from "./extensions";

/** The one public form of a body: HTML with every text escaped. Pictures are looked for under `root`. */
export function renderBody(document: Body, root = publicRoot): string {
  const extensions = root === publicRoot ? publicExtensions : extensionsAt(root);
  return renderToHTMLString({ extensions, content: document });
}
