"use client";

import { useTranslations } from "next-intl";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button } from "@/components/ui/button";

/** Prints the sheet; without script the browser's own menu does. */
export function PrintButton() {
  const t = useTranslations("trainingHours.sheet");
  if (!useHydrated()) return null;
  return (
    <Button className="no-print mt-5" onClick={() => window.print()}>
      {t("print")}
    </Button>
  );
}
