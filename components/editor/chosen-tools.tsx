"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { chosenIn, removeChosen } from "./chosen";
import { type FormName, formOf } from "./form-props";
import { ToolbarButton } from "./toolbar-button";
import { useRoving } from "./use-roving";

const named = ["picture", "gallery", "pullFigure", "file", "footnote"] as const;

type Props = { editor: Editor; controls: string; type: string; onForm: (form: FormName) => void };

/** What can be done to the thing that is chosen in the text. */
export function ChosenTools({ editor, controls, type, onForm }: Props) {
  const t = useTranslations("editor");
  const bar = useRef<HTMLDivElement>(null);
  const roving = useRoving(bar);
  const name = named.find((one) => one === type);
  const form = formOf[type];
  if (!name) return null;
  return (
    <div
      ref={bar}
      {...roving}
      role="toolbar"
      aria-label={t("chosen", { thing: t(name) })}
      aria-controls={controls}
      className="flex flex-wrap items-center gap-px border-hairline border-t p-1"
    >
      <span className="px-2 text-[0.8125rem] text-muted">{t("chosen", { thing: t(name) })}</span>
      {form && <ToolbarButton onClick={() => onForm(form)}>{t("edit")}</ToolbarButton>}
      <ToolbarButton
        onClick={() => {
          const chosen = chosenIn(editor);
          if (chosen) removeChosen(editor, chosen);
        }}
      >
        {t("remove")}
      </ToolbarButton>
    </div>
  );
}
