import StarterKit from "@tiptap/starter-kit";
import { deskRoot, publicRoot } from "@/features/media/address";
import { isSafeAddress } from "./document";
import { pictureNode } from "./picture-node";

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

/** What a report's text may hold: the same list for the editor and for the renderer. */
export const extensionsAt = (root: string) => [text, pictureNode.configure({ root })];

export const publicExtensions = extensionsAt(publicRoot);

/** For the desk, where pictures are seen before the public may see them. */
export const deskExtensions = extensionsAt(deskRoot);
