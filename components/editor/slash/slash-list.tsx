"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useId, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import type { DeedName } from "../deeds";
import type { SlashPlace } from "./slash-menu-extension";

export type SlashKeys = (event: KeyboardEvent) => boolean;

type Props = {
  editor: Editor;
  place: SlashPlace;
  items: DeedName[];
  keys: RefObject<SlashKeys | null>;
  onChoose: (name: DeedName) => void;
};

/** What can be put in here. The text keeps the focus; its readers are told which item is the active one. */
export function SlashList({ editor, place, items, keys, onChoose }: Props) {
  const t = useTranslations("editor");
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [asked, setActive] = useState(0);
  const active = Math.min(asked, items.length - 1);
  const { mount } = place;

  useLayoutEffect(() => (list.current ? mount(list.current) : undefined), [mount]);

  useEffect(() => {
    const text = editor.view.dom;
    text.setAttribute("aria-controls", id);
    text.setAttribute("aria-activedescendant", `${id}-${active}`);
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
    return () => {
      text.removeAttribute("aria-controls");
      text.removeAttribute("aria-activedescendant");
    };
  }, [editor, id, active]);

  useImperativeHandle(keys, () => (event) => {
    if (event.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive((active + step + items.length) % items.length);
    const chosen = event.key === "Enter" ? items[active] : undefined;
    if (chosen) onChoose(chosen);
    return Boolean(step || chosen);
  });

  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t("menu")}
      className="fixed z-60 max-h-[calc(100vh-2rem)] min-w-52 overflow-y-auto rounded-sm border border-strong-line bg-paper py-1 text-sm"
    >
      {items.map((name, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are pressed in the text, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: named by aria-activedescendant, as in a combobox
        <div
          key={name}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(name)}
          className="cursor-pointer px-3 py-1.5 hover:bg-wash aria-selected:bg-wash aria-selected:text-accent aria-selected:underline"
        >
          {t(name)}
        </div>
      ))}
    </div>
  );
}
