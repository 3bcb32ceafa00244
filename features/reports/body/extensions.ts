import StarterKit from "@tiptap/starter-kit";
import { isSafeAddress } from "./document";

/** What a report's text may hold: the same list for the editor and for the renderer. */
export const extensions = [
  StarterKit.configure({
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
  }),
];
