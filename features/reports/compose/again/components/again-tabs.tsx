import { useLocale, useTranslations } from "next-intl";
import { type Language, languages } from "../../../language";

type Props = { reportId: number; language: Language };

/** Which language of a report is composed again; each has an address of its own. */
export function AgainTabs({ reportId, language }: Props) {
  const t = useTranslations("reports");
  const locale = useLocale();
  return (
    <nav aria-label={t("reading.languages")} className="mb-4 flex gap-6 border-hairline border-b">
      {languages.map((one) => (
        <a
          key={one}
          href={`/${locale}/dashboard/reports/${reportId}/compose-again?language=${one}`}
          aria-current={one === language ? "true" : undefined}
          className="-mb-px border-transparent border-b-2 py-2 text-ink no-underline aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent"
        >
          {t(`form.${one}.tab`)}
        </a>
      ))}
    </nav>
  );
}
