"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";

const keys = [
  ["menu", "/"],
  ["toToolbar", "Alt F10"],
  ["editChosen", "Alt Enter"],
  ["bold", "Mod B"],
  ["italic", "Mod I"],
  ["link", "Mod K"],
  ["heading", "Mod Alt 2"],
  ["subheading", "Mod Alt 3"],
  ["bulletedList", "Mod Shift 8"],
  ["numberedList", "Mod Shift 7"],
  ["quotation", "Mod Shift B"],
  ["nextCell", "Tab"],
  ["undo", "Mod Z"],
  ["redo", "Mod Shift Z"],
  ["fullScreen", "Mod Shift F"],
] as const;

const isMac = () => /mac|iphone|ipad/i.test(navigator.userAgent);

/** The keys that do what the toolbar does, and more. */
export function KeyboardHelp({ language, close }: { language: "en" | "zh"; close: () => void }) {
  const t = useTranslations("editor");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const mod = isMac() ? "⌘" : "Ctrl";
  const offered = keys.filter(([name]) => language === "en" || name !== "italic");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what the keyboard opened
    <div
      ref={box}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
      className="border-hairline border-t p-3 outline-offset-[-3px]"
    >
      <dl className="grid gap-x-8 gap-y-1 text-sm sm:grid-cols-2 lg:grid-cols-3">
        {offered.map(([name, pressed]) => (
          <div key={name} className="flex justify-between gap-4 border-hairline border-b py-1">
            <dt>{t(name)}</dt>
            <dd className="whitespace-nowrap text-muted">{pressed.replace("Mod", mod).replaceAll(" ", " + ")}</dd>
          </div>
        ))}
      </dl>
      <Button look="quiet" className="mt-2" onClick={close}>
        {t("closeHelp")}
      </Button>
    </div>
  );
}
