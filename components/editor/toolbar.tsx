"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { ChosenTools } from "./chosen-tools";
import { deeds, groups, isOffered, type Offer } from "./deeds";
import type { FormName } from "./form-props";
import { KeyboardHelp } from "./keyboard-help";
import { OpenForm } from "./open-form";
import { TableTools } from "./table-tools";
import { ToolbarButton } from "./toolbar-button";
import { stateOf } from "./toolbar-state";
import { useRoving } from "./use-roving";

/** What is open below the toolbar; another number makes it anew. */
export type Opened = { name: FormName | "keyboard"; made: number };

type Props = Offer & {
  editor: Editor;
  controls: string;
  opened: Opened | null;
  onOpen: (name: Opened["name"] | null) => void;
  fullScreen: boolean;
  onFullScreen: () => void;
};

const group = "flex flex-wrap gap-px";

/** What can be done to the selected text. Each button keeps its place; those in force are pressed. */
export function Toolbar({ editor, controls, opened, onOpen, fullScreen, onFullScreen, ...offer }: Props) {
  const t = useTranslations("editor");
  const { pressed, disabled, inTable, chosen } = useEditorState({ editor, selector: stateOf });
  const bar = useRef<HTMLDivElement>(null);
  const roving = useRoving(bar);
  const toggle = (name: Opened["name"]) => onOpen(opened?.name === name ? null : name);
  const close = () => onOpen(null);
  return (
    <div className="top-0 z-1 border-hairline border-b bg-paper sm:sticky">
      <div
        ref={bar}
        {...roving}
        role="toolbar"
        aria-label={t("toolbar")}
        aria-controls={controls}
        className="flex flex-wrap gap-x-4 gap-y-px p-1"
      >
        {groups.map(({ name: part, deeds: names }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no set of fields
          <div key={part} role="group" aria-label={t(`group.${part}`)} className={group}>
            {names
              .filter((name) => isOffered(editor, name, offer))
              .map((name) => {
                const deed = deeds[name];
                return (
                  <ToolbarButton
                    key={name}
                    pressed={pressed[name]}
                    expanded={"form" in deed ? opened?.name === deed.form : undefined}
                    disabled={disabled[name]}
                    onClick={() => ("form" in deed ? toggle(deed.form) : deed.run(editor))}
                  >
                    {t(name)}
                  </ToolbarButton>
                );
              })}
          </div>
        ))}
        {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons is no set of fields */}
        <div role="group" aria-label={t("group.view")} className={group}>
          <ToolbarButton expanded={opened?.name === "keyboard"} onClick={() => toggle("keyboard")}>
            {t("keyboard")}
          </ToolbarButton>
          <ToolbarButton pressed={fullScreen} onClick={onFullScreen}>
            {t("fullScreen")}
          </ToolbarButton>
        </div>
      </div>
      {inTable && <TableTools editor={editor} controls={controls} />}
      {chosen && <ChosenTools editor={editor} controls={controls} type={chosen} onForm={onOpen} />}
      {opened?.name === "keyboard" && (
        <KeyboardHelp
          language={offer.language}
          close={() => {
            close();
            editor.commands.focus();
          }}
        />
      )}
      {opened && opened.name !== "keyboard" && (
        <OpenForm key={opened.made} name={opened.name} editor={editor} close={close} {...offer} />
      )}
    </div>
  );
}
