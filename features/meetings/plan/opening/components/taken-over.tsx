import { useTranslations } from "next-intl";
import type { Bilingual } from "../../../record";

type Props = {
  from: Bilingual | null;
  locale: "en" | "zh";
  taken: { items: number; roles: number; checklist: number } | null;
};

/** What the new meeting takes over, and from which. */
export function TakenOver({ from, locale, taken }: Props) {
  const t = useTranslations("opening");
  if (!from || !taken) return <p className="measure mb-6 text-muted">{t("blank")}</p>;
  return <p className="measure mb-6 text-muted">{t("takes", { from: from[locale], ...taken })}</p>;
}
