import { useLocale, useTranslations } from "next-intl";

type District = { slug: string; nameEn: string; nameZh: string };
type Props = { districts: District[]; slug: string };

/** The districts before and after one in protocol order. */
export function DistrictNeighbours({ districts, slug }: Props) {
  const t = useTranslations("districts");
  const locale = useLocale();
  const at = districts.findIndex((district) => district.slug === slug);
  const link = (district: District | undefined, key: "previous" | "next") =>
    district ? (
      <a href={`/${locale}/districts/${district.slug}`} rel={key === "next" ? "next" : "prev"}>
        {t(key, { name: locale === "en" ? district.nameEn : district.nameZh })}
      </a>
    ) : (
      <span />
    );
  return (
    <nav
      aria-label={t("otherDistricts")}
      className="no-print mt-16 flex flex-wrap justify-between gap-x-8 gap-y-2 border-hairline border-t pt-4"
    >
      {link(districts[at - 1], "previous")}
      {link(districts[at + 1], "next")}
    </nav>
  );
}
