import { useTranslations } from "next-intl";
import { languageTag } from "@/i18n/routing";
import type { Language } from "../../language";

type Props = { was: string; now: string; language: Language };

// Longer values stand below each other.
const longestOnLine = 36;

/** What the text says and what the record says now. */
export function FactValue({ was, now, language }: Props) {
  const t = useTranslations("reports.facts");
  const lang = languageTag[language];
  if (now === "") {
    return (
      <p className="font-semibold" lang={lang}>
        {was}
      </p>
    );
  }
  if (was.length + now.length <= longestOnLine) {
    return (
      <p className="font-semibold tabular-nums" lang={lang}>
        {t("change", { was, now })}
      </p>
    );
  }
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
      <dt className="text-muted">{t("inText")}</dt>
      <dd lang={lang}>{was}</dd>
      <dt className="text-muted">{t("inRecord")}</dt>
      <dd lang={lang} className="font-semibold">
        {now}
      </dd>
    </dl>
  );
}
