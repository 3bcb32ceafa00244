import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { largest, type PictureRefusal } from "@/features/media/encode";
import { addPicture } from "@/features/media/mutations/add-picture";
import type { Act } from "@/features/people/actor";
import type { Block } from "@/features/reports/body/document";
import type { OldBlock, OldPicture } from "@/features/reports/import/html/blocks";

export type PictureReason = PictureRefusal | "not_beside" | "picture_unreadable" | "not_permitted";

/** A picture that stayed behind, and why. */
export type LeftPicture = { src: string; reason: PictureReason };

const shortest = 60;

/** The paths a page may mean by the address of a picture: beside it, or from the top of a copied site. */
function pathsOf(src: string, page: string, root: string): string[] {
  const plain = src.trim().replace(/[?#].*$/s, "");
  if (/^(?:data|blob|javascript):/i.test(plain)) return [];
  let written: string;
  try {
    written = decodeURIComponent(plain.replace(/^(?:https?:|file:)?\/\/[^/]*/i, ""));
  } catch {
    return [];
  }
  if (written.includes("\0")) return [];
  const folder = dirname(page);
  if (!written.startsWith("/")) return [join(folder, written)];
  const above: string[] = [];
  for (let at = folder; at.length >= root.length && at !== dirname(at); at = dirname(at)) above.push(join(at, written));
  return [...above, join(root, written)];
}

/** The bytes of a picture that lies below `root`: a page cannot bring in what lies elsewhere on this machine. */
async function bytesOf(src: string, page: string, root: string): Promise<Buffer | PictureReason> {
  const top = await realpath(root);
  for (const path of pathsOf(src, page, root)) {
    const real = await realpath(path).catch(() => null);
    if (!real?.startsWith(top.endsWith(sep) ? top : top + sep)) continue;
    const file = await stat(real);
    if (!file.isFile()) continue;
    if (file.size > largest.bytes) return "too_large";
    return readFile(real).catch(() => "picture_unreadable" as const);
  }
  return "not_beside";
}

async function bring(
  picture: OldPicture,
  from: { path: string; root: string },
  act: Act,
): Promise<Block | LeftPicture | null> {
  const { src, alt, caption } = picture;
  const bytes = await bytesOf(src, from.path, from.root);
  if (typeof bytes === "string") return { src, reason: bytes };
  const fileName = src.split(/[/?#]/).findLast(Boolean) ?? "";
  const added = await addPicture({ bytes, fileName }, act);
  if (!added.ok) return { src, reason: added.reasons[0] };
  const { key, width, height } = added.picture;
  // Dots and lines of the template.
  if (width < shortest || height < shortest) return null;
  return { type: "picture", attrs: { key, width, height, alt, caption, credit: "" } };
}

/** A caption is not lost with its picture. */
function wordsOf({ caption }: OldPicture): Block[] {
  return caption ? [{ type: "paragraph", content: [{ type: "text", text: caption }] }] : [];
}

/** The blocks of an old page with its pictures kept; those that cannot be stay behind and are told. */
export async function bringPictures(
  blocks: OldBlock[],
  from: { path: string; root: string },
  act: Act,
): Promise<{ content: Block[]; left: LeftPicture[] }> {
  const content: Block[] = [];
  const left: LeftPicture[] = [];
  for (const block of blocks) {
    if (block.type !== "oldPicture") {
      content.push(block);
      continue;
    }
    const brought = await bring(block, from, act);
    if (brought && "type" in brought) content.push(brought);
    else {
      content.push(...wordsOf(block));
      if (brought) left.push(brought);
    }
  }
  return { content, left };
}
