import StarterKit from "@tiptap/starter-kit";

/** What a report's text may hold: the same list for the editor and for the renderer. */
export const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    trailingNode: false,
    link: { openOnClick: false, protocols: ["http", "https", "mailto"], HTMLAttributes: { rel: null, target: null } },
  }),
];
