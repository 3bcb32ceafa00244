"use client";

import { Dialog } from "@base-ui/react/dialog";
import { useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";

const place = "desk.keys";

function subscribe(told: () => void) {
  window.addEventListener("storage", told);
  return () => window.removeEventListener("storage", told);
}

/** Whether single keys are taken at all: who dictates or holds keys for long can switch them off. */
function useKeysOn(): [boolean, (on: boolean) => void] {
  const read = () => {
    try {
      return window.localStorage.getItem(place) !== "off";
    } catch {
      return true;
    }
  };
  const on = useSyncExternalStore(subscribe, read, () => false);
  const set = (wanted: boolean) => {
    try {
      window.localStorage.setItem(place, wanted ? "on" : "off");
    } catch {
      // A browser that keeps nothing keeps them on.
    }
    window.dispatchEvent(new Event("storage"));
  };
  return [on, set];
}

const writes = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest("[role=dialog], select, textarea") !== null ||
    (target instanceof HTMLInputElement && target.type !== "checkbox"));

const linkOf = (row: Element | undefined) => row?.querySelector<HTMLElement>("a[href]");

/** What a key does in a list of rows; false for a key that does nothing here. */
function press(key: string, form: HTMLElement, help: () => void): boolean {
  const rows = [...form.querySelectorAll("[data-row]")];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  if (key === "j") linkOf(rows[Math.min(at + 1, rows.length - 1)])?.focus();
  else if (key === "k") linkOf(rows[Math.max(at - 1, 0)])?.focus();
  else if (key === "x") rows[at]?.querySelector<HTMLElement>("input[name=chosen]")?.click();
  else if (key === "Enter" && document.activeElement instanceof HTMLInputElement) linkOf(rows[at])?.click();
  else if (key === "/") document.getElementById("limit-q")?.focus();
  else if (key === "?") help();
  else return false;
  return true;
}

const keys = ["j", "k", "x", "Enter", "/", "?"] as const;
const names = { j: "next", k: "before", x: "choose", Enter: "open", "/": "search", "?": "help" } as const;

/** The keys of a list, and the help that tells of them. */
export function ListKeys({ form }: { form: string }) {
  const t = useTranslations("reports.keys");
  const [open, setOpen] = useState(false);
  const [on, setOn] = useKeysOn();

  useEffect(() => {
    if (!on) return;
    function pressed(event: KeyboardEvent) {
      const rows = document.getElementById(form);
      if (!rows || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || writes(event.target)) return;
      if (press(event.key, rows, () => setOpen(true))) event.preventDefault();
    }
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [form, on]);

  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger className="mt-4 cursor-pointer text-accent text-sm underline max-md:hidden">
        {t("title")}
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-20 bg-ink/40" />
        <Dialog.Popup className="fixed top-1/2 left-1/2 z-20 w-[min(26rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 border border-strong-line bg-paper p-6">
          <Dialog.Title className="text-xl">{t("title")}</Dialog.Title>
          <dl className="mt-3 text-sm">
            {keys.map((key) => (
              <div key={key} className="flex justify-between gap-4 border-hairline border-b py-1.5">
                <dt>{t(names[key])}</dt>
                <dd>
                  <kbd>{key}</kbd>
                </dd>
              </div>
            ))}
          </dl>
          <label className="mt-4 flex min-h-6 items-center gap-2 text-sm">
            <input
              type="checkbox"
              checked={on}
              onChange={(event) => setOn(event.currentTarget.checked)}
              className="size-4"
            />
            {t("on")}
          </label>
          <Dialog.Close render={<Button className="mt-4" />}>{t("close")}</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
