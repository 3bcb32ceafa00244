"use client";

import { Dialog } from "@base-ui/react/dialog";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { type Command, PaletteList } from "./palette-list";

type Props = {
  /** The places and deeds there are, whatever was typed. */
  commands: Command[];
  /** What answers with more of them for what was typed, and the list it leads to without script; addresses. */
  search: { api: string; list: string };
};

const look =
  "inline-flex min-h-8 cursor-pointer items-center gap-2 rounded-sm border border-strong-line bg-paper px-2.5 text-ink text-sm no-underline hover:bg-wash";

/** A button that opens one field from which everything is reached; without script it leads to the list's search. */
export function Palette({ commands, search }: Props) {
  const t = useTranslations("palette");
  const locale = useLocale();
  const [open, setOpen] = useState(false);

  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      const writing = event.target instanceof HTMLElement && event.target.isContentEditable;
      // In the text of a report the same keys make a link.
      if (event.defaultPrevented || writing || event.key.toLowerCase() !== "k") return;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      setOpen((before) => !before);
    }
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);

  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <a
        href={`/${locale}${search.list}`}
        className={look}
        aria-haspopup="dialog"
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {t("open")}
        <kbd className="font-sans text-muted text-xs max-lg:hidden">Ctrl K</kbd>
      </a>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-20 bg-ink/40" />
        <Dialog.Popup className="fixed top-[10vh] left-1/2 z-20 flex max-h-[80vh] w-[min(36rem,calc(100vw-2rem))] -translate-x-1/2 flex-col border border-strong-line bg-paper">
          <Dialog.Title className="sr-only">{t("title")}</Dialog.Title>
          <PaletteList commands={commands} api={search.api} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
