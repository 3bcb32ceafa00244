import { renderToHTMLString } from "@tiptap/static-renderer/pm/html-string";
import { publicRoot } from "@/features/media/address";
import type { Body } from "./document";
import { extensionsAt, publicExtensions } from "./extensions";
import { footnoteList } from "./footnote-node";
import { type Showing, shown } from "./shown";
import { toldFact, toldSentence } from "./told-marks";

/**
 * The one public form of a body: HTML with every text escaped. Pictures are looked for under `root`, files beside them.
 * Where two bodies stand on a page each takes a `prefix` of its own. Comments are left out unless the desk asks.
 */
export function renderBody(document: Body, root = publicRoot, showing: Partial<Showing> = {}): string {
  const extensions = root === publicRoot ? publicExtensions : extensionsAt(root);
  const content = shown(document, { prefix: "", language: "en", comments: false, ...showing });
  return renderToHTMLString({ extensions: [...extensions, footnoteList, toldFact, toldSentence], content });
}
