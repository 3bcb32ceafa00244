import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/i18n/routing";
import { listedIn } from "../told";
import type { ListedCase } from "./case-list";

type Props = { one: ListedCase & { districtSlug: string; themeSlug: string } };

/** Where a case comes from, what it is about and of which year it is. */
export function CaseFacts({ one }: Props) {
  const t = useTranslations("cases");
  const locale = useLocale() as Locale;
  const { district, theme } = listedIn(locale, one);
  const facts = [
    { label: t("district"), value: <a href={`/${locale}/districts/${one.districtSlug}`}>{district}</a> },
    { label: t("theme"), value: <a href={`/${locale}/cases?theme=${one.themeSlug}`}>{theme}</a> },
    { label: t("year"), value: one.year },
  ];
  return (
    <dl className="mt-6 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-hairline border-y py-3 text-muted text-sm sm:flex sm:flex-wrap sm:gap-x-8">
      {facts.map(({ label, value }) => (
        <div key={label} className="contents sm:flex sm:gap-2">
          <dt className="shrink-0">{label}</dt>
          <dd className="text-ink tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
