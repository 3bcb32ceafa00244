"use client";

import { useTranslations } from "next-intl";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button } from "@/components/ui/button";

/** Prints the page; without script the browser's own menu does. */
export function PrintButton() {
  const t = useTranslations("followUps");
  if (!useHydrated()) return null;
  return (
    <Button className="no-print" onClick={() => window.print()}>
      {t("print")}
    </Button>
  );
}
