import { useLocale, useTranslations } from "next-intl";

type Props = {
  districts: { id: number; slug: string; nameEn: string; nameZh: string }[];
  /** Reports on the site by district. */
  reports: Map<number, number>;
};

/** The district federations in protocol order, each with how many of its reports are on the site. */
export function DistrictList({ districts, reports }: Props) {
  const t = useTranslations("site");
  const locale = useLocale();
  return (
    <ol className="measure divide-y divide-hairline border-hairline border-b">
      {districts.map((district) => (
        <li key={district.id} className="flex items-baseline justify-between gap-6 py-3">
          <a href={`/${locale}/districts/${district.slug}`}>{locale === "en" ? district.nameEn : district.nameZh}</a>
          <span className="shrink-0 text-muted text-sm tabular-nums">
            {t("count", { count: reports.get(district.id) ?? 0 })}
          </span>
        </li>
      ))}
    </ol>
  );
}
