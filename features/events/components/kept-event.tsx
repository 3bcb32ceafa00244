"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { forgetText, keepText, keptText } from "@/components/form/kept-text";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { keptSheet } from "../form/kept";
import { useEventForm } from "./desk-field";

/** Keeps in the browser what is typed until it is saved, puts it back when the form opens again, and warns on leaving. */
export function KeptEvent({ place, unsaved }: { place: string; unsaved: boolean }) {
  const t = useTranslations("eventDesk.kept");
  const { state, dispatch } = useEventForm();
  const [looked, setLooked] = useState(false);
  const [restored, setRestored] = useState(false);
  const { sheet, base } = state;

  useEffect(() => {
    if (looked) return;
    const kept = keptSheet(keptText(place), base.version);
    if (kept) dispatch({ type: "restore", sheet: kept });
    setRestored(kept !== null);
    setLooked(true);
  }, [looked, place, base.version, dispatch]);

  useEffect(() => {
    if (!looked || !unsaved) return;
    keepText(place, { sheet, version: base.version });
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [looked, unsaved, place, sheet, base.version]);

  if (!restored || !unsaved) return null;
  return (
    <Notice kind="calm" className="mb-6 flex flex-wrap items-center justify-between gap-2">
      <p>{t("restored")}</p>
      <Button
        look="quiet"
        onClick={() => {
          dispatch({ type: "start_over" });
          forgetText(place);
          setRestored(false);
        }}
      >
        {t("discard")}
      </Button>
    </Notice>
  );
}
