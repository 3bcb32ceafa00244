import { useTranslations } from "next-intl";

/** Says in a list that the record of a text says otherwise by now. */
export function FactsChanged({ className }: { className: string }) {
  const t = useTranslations("reports.correction");
  return <p className={`text-sm text-warning ${className}`}>{t("factsChanged")}</p>;
}
