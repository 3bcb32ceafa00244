"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LinkForm } from "./link-form";
import { PictureForm } from "./picture-form";
import { ToolbarButton } from "./toolbar-button";

const blocks = [
  ["heading", (editor: Editor) => editor.chain().focus().toggleHeading({ level: 2 }).run()],
  ["subheading", (editor: Editor) => editor.chain().focus().toggleHeading({ level: 3 }).run()],
  ["bold", (editor: Editor) => editor.chain().focus().toggleBold().run()],
  ["italic", (editor: Editor) => editor.chain().focus().toggleItalic().run()],
  ["bulletedList", (editor: Editor) => editor.chain().focus().toggleBulletList().run()],
  ["numberedList", (editor: Editor) => editor.chain().focus().toggleOrderedList().run()],
  ["quotation", (editor: Editor) => editor.chain().focus().toggleBlockquote().run()],
] as const;

const stateOf = ({ editor }: { editor: Editor }) => ({
  heading: editor.isActive("heading", { level: 2 }),
  subheading: editor.isActive("heading", { level: 3 }),
  bold: editor.isActive("bold"),
  italic: editor.isActive("italic"),
  bulletedList: editor.isActive("bulletList"),
  numberedList: editor.isActive("orderedList"),
  quotation: editor.isActive("blockquote"),
  link: editor.isActive("link"),
  mayUndo: editor.can().undo(),
  mayRedo: editor.can().redo(),
});

type Props = {
  editor: Editor;
  controls: string;
  language: "en" | "zh";
  /** Where pictures are sent to; without it there are none. */
  pictures?: string | undefined;
};

/** What can be done to the selected text. Each button keeps its place; those in force are pressed. */
export function Toolbar({ editor, controls, language, pictures }: Props) {
  const t = useTranslations("editor");
  const state = useEditorState({ editor, selector: stateOf });
  const [open, setOpen] = useState<"link" | "picture" | null>(null);
  const toggle = (form: "link" | "picture") => setOpen(open === form ? null : form);
  // Chinese has no italics.
  const offered = blocks.filter(([name]) => language === "en" || name !== "italic");
  return (
    <div className="top-0 z-1 border-hairline border-b bg-paper sm:sticky">
      <div role="toolbar" aria-label={t("toolbar")} aria-controls={controls} className="flex flex-wrap gap-px p-1">
        {offered.map(([name, run]) => (
          <ToolbarButton key={name} pressed={state[name]} onClick={() => run(editor)}>
            {t(name)}
          </ToolbarButton>
        ))}
        <ToolbarButton pressed={state.link} expanded={open === "link"} onClick={() => toggle("link")}>
          {t("link")}
        </ToolbarButton>
        {pictures && (
          <ToolbarButton expanded={open === "picture"} onClick={() => toggle("picture")}>
            {t("picture")}
          </ToolbarButton>
        )}
        <ToolbarButton onClick={() => editor.chain().focus().setHorizontalRule().run()}>{t("divider")}</ToolbarButton>
        <ToolbarButton disabled={!state.mayUndo} onClick={() => editor.chain().focus().undo().run()}>
          {t("undo")}
        </ToolbarButton>
        <ToolbarButton disabled={!state.mayRedo} onClick={() => editor.chain().focus().redo().run()}>
          {t("redo")}
        </ToolbarButton>
      </div>
      {open === "link" && <LinkForm editor={editor} close={() => setOpen(null)} />}
      {open === "picture" && pictures && (
        <PictureForm editor={editor} address={pictures} language={language} close={() => setOpen(null)} />
      )}
    </div>
  );
}
