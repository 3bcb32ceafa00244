import StarterKit from "@tiptap/starter-kit";
import { deskRoot, publicRoot } from "@/features/media/address";
import { commentMark } from "./comment-mark";
import { isSafeAddress } from "./document";
import { factMark } from "./fact-mark";
import { fileNode } from "./file-node";
import { footnoteNode } from "./footnote-node";
import { galleryNode } from "./gallery-node";
import { pictureNode } from "./picture-node";
import { pullFigureNode } from "./pull-figure-node";
import { sentenceMark } from "./sentence-mark";
import { tableNodes } from "./table-nodes";

const text = StarterKit.configure({
  heading: { levels: [2, 3] },
  code: false,
  codeBlock: false,
  strike: false,
  underline: false,
  trailingNode: false,
  link: {
    openOnClick: false,
    defaultProtocol: "https",
    isAllowedUri: isSafeAddress,
    HTMLAttributes: { rel: null, target: null },
  },
});

/**
 * What a report's text may hold: the same list for the editor and for the renderer. Pictures are under `root`; words
 * that are copied stay bound among texts of the same `origin`.
 */
export const extensionsAt = (root: string, origin: string | null = null) => [
  text,
  ...tableNodes,
  ...[pictureNode, galleryNode, pullFigureNode, fileNode, footnoteNode].map((node) => node.configure({ root })),
  commentMark,
  sentenceMark.configure({ origin }),
  factMark.configure({ origin }),
];

export const publicExtensions = extensionsAt(publicRoot);

/** For the editors of the desk, where pictures and files are seen before the public may see them. */
export const deskExtensions = (origin: string | null) => extensionsAt(deskRoot, origin);
