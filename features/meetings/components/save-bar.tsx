"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { beijingDay, beijingSecond } from "@/platform/clock";

type Props = { unsaved: boolean; busy: boolean; savedAt: string | null; today: string; onSave: () => void };

/** The one way to save, always in sight, with what has been saved so far. Ctrl+S or Cmd+S does the same. */
export function SaveBar({ unsaved, busy, savedAt, today, onSave }: Props) {
  const t = useTranslations("meetings");
  const locale = useLocale() as Locale;

  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      onSave();
    }
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [onSave]);

  function time(at: Date): string {
    return beijingDay(at) === today ? beijingSecond(at).slice(11, 16) : shortMoment(at, locale);
  }

  function standing(): string {
    if (busy) return t("saving");
    if (unsaved) return t("unsaved");
    return savedAt ? t("saved", { time: time(new Date(savedAt)) }) : t("neverSaved");
  }

  return (
    <div className="sticky bottom-0 z-[1] -mx-4 mt-8 flex flex-wrap items-center gap-x-4 gap-y-1 border-hairline border-t bg-paper px-4 py-3 sm:-mx-8 sm:px-8 xl:mx-0 xl:px-0">
      <Button id="save" type="submit" look="primary" disabled={busy}>
        {t("save")}
      </Button>
      <p role="status" className="text-muted text-sm tabular-nums">
        {standing()}
      </p>
    </div>
  );
}
