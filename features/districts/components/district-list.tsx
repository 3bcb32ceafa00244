import { useLocale, useTranslations } from "next-intl";

type Props = {
  districts: { id: number; slug: string; nameEn: string; nameZh: string; protocolOrder: number }[];
  /** Reports on the site by district. */
  reports: Map<number, number>;
};

/** The district federations in protocol order, each with its number and how many of its reports are on the site. */
export function DistrictList({ districts, reports }: Props) {
  const t = useTranslations("site");
  const locale = useLocale();
  return (
    <ol className="measure divide-y divide-hairline border-hairline border-y">
      {districts.map((district) => (
        <li key={district.id} className="flex flex-wrap items-baseline gap-x-3 py-2.5 sm:flex-nowrap">
          <span className="w-6 shrink-0 text-muted text-sm tabular-nums">{district.protocolOrder}</span>
          <a href={`/${locale}/districts/${district.slug}`} className="wrap-break-word min-w-0 flex-1">
            {locale === "en" ? district.nameEn : district.nameZh}
          </a>
          <span className="w-full ps-9 text-muted text-sm tabular-nums sm:w-auto sm:shrink-0 sm:ps-0">
            {t("count", { count: reports.get(district.id) ?? 0 })}
          </span>
        </li>
      ))}
    </ol>
  );
}
