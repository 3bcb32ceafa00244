"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";

type Props = {
  editor: Editor;
  /** What the first button says and does. */
  word: string;
  apply: () => void;
  /** Takes the thing out of the text; given where it stands there already. */
  remove?: (() => void) | undefined;
  close: () => void;
  busy?: boolean;
  /** What is happening, read aloud. */
  status?: ReactNode;
  children: ReactNode;
};

/** Fields below the toolbar with what can be done with them. It stands inside another form, so it is none itself. */
export function FormFrame({ editor, word, apply, remove, close, busy = false, status, children }: Props) {
  const t = useTranslations("editor");
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => frame.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);

  function leave() {
    close();
    if (!busy) editor.commands.focus();
  }

  function press(event: KeyboardEvent) {
    if (event.key === "Escape") {
      event.stopPropagation();
      return leave();
    }
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!busy) apply();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed in the fields inside, as in a form
    <div ref={frame} onKeyDown={press} className="grid max-h-[55vh] gap-3 overflow-y-auto border-hairline border-t p-3">
      {children}
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={apply} disabled={busy}>
          {word}
        </Button>
        {remove && (
          <Button
            onClick={() => {
              remove();
              close();
            }}
            disabled={busy}
          >
            {t("remove")}
          </Button>
        )}
        <Button look="quiet" onClick={leave}>
          {t("cancel")}
        </Button>
        <p role="status" className="text-muted text-sm tabular-nums">
          {status}
        </p>
      </div>
    </div>
  );
}
