import type { DOMOutputSpec } from "@tiptap/pm/model";
import { sourcesOf } from "@/features/media/address";
import type { Picture } from "./document";

/** The caption of a figure: what it says, then whose it is; nothing where nobody wrote either. */
export function captionOf({ caption, credit = "" }: { caption: string; credit?: string }): DOMOutputSpec[] {
  const words: DOMOutputSpec[] = [];
  if (caption) words.push(["span", { class: "caption" }, caption]);
  if (credit) words.push(["span", { class: "credit" }, credit]);
  return words.length > 0 ? [["figcaption", {}, ...words]] : [];
}

/** The `<img>` of a picture that is shown in these sizes. */
export function imageOf({ key, width, height, alt }: Picture, root: string, sizes: string): DOMOutputSpec {
  return ["img", { ...sourcesOf(key, width, root), sizes, width, height, alt, loading: "lazy", decoding: "async" }];
}
