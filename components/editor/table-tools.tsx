"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { ToolbarButton } from "./toolbar-button";
import { useRoving } from "./use-roving";

const tools = [
  ["rowAbove", (editor: Editor) => editor.chain().focus().addRowBefore().run()],
  ["rowBelow", (editor: Editor) => editor.chain().focus().addRowAfter().run()],
  ["columnBefore", (editor: Editor) => editor.chain().focus().addColumnBefore().run()],
  ["columnAfter", (editor: Editor) => editor.chain().focus().addColumnAfter().run()],
  ["headerRow", (editor: Editor) => editor.chain().focus().toggleHeaderRow().run()],
  ["deleteRow", (editor: Editor) => editor.chain().focus().deleteRow().run()],
  ["deleteColumn", (editor: Editor) => editor.chain().focus().deleteColumn().run()],
  ["deleteTable", (editor: Editor) => editor.chain().focus().deleteTable().run()],
] as const;

/** What can be done to the table in which the cursor stands. */
export function TableTools({ editor, controls }: { editor: Editor; controls: string }) {
  const t = useTranslations("editor");
  const bar = useRef<HTMLDivElement>(null);
  const roving = useRoving(bar);
  return (
    <div
      ref={bar}
      {...roving}
      role="toolbar"
      aria-label={t("tableTools")}
      aria-controls={controls}
      className="flex flex-wrap gap-px border-hairline border-t p-1"
    >
      {tools.map(([name, run]) => (
        <ToolbarButton key={name} onClick={() => run(editor)}>
          {t(name)}
        </ToolbarButton>
      ))}
    </div>
  );
}
