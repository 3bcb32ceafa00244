"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function DashboardError({ error, reset }: Props) {
  const t = useTranslations("overview");
  return (
    <main className="measure px-4 py-16 sm:px-8">
      <h1 className="text-2xl">{t("error")}</h1>
      <p className="mt-3">{t("errorText")}</p>
      {error.digest && <p className="mt-2 text-muted text-sm">{t("errorReference", { reference: error.digest })}</p>}
      <Button className="mt-5" onClick={reset}>
        {t("retry")}
      </Button>
    </main>
  );
}
