import { useLocale, useTranslations } from "next-intl";
import { type Quarter, quarterAddress } from "@/features/meetings/address";
import { printFilter } from "../listing/filter";

type Props = {
  section: { slug: string; name: string };
  theme: { slug: string; nameEn: string; nameZh: string } | null;
  /** The quarter of its meeting, if the public is told of that. */
  quarter: Quarter | null;
};

/** Where a report belongs: its meeting's page, its section and, within that, its theme. */
export function Matters({ section, theme, quarter }: Props) {
  const t = useTranslations("article");
  const locale = useLocale();
  const root = `/${locale}/events/${section.slug}`;
  const matters = [
    ...(quarter
      ? [
          {
            label: t("meeting"),
            href: `/${locale}${quarterAddress(quarter)}`,
            name: t("quarter", { year: String(quarter.year), quarter: quarter.quarter }),
          },
        ]
      : []),
    { label: t("section"), href: root, name: section.name },
    ...(theme
      ? [
          {
            label: t("theme"),
            href: `${root}${printFilter({ theme: theme.slug })}`,
            name: locale === "en" ? theme.nameEn : theme.nameZh,
          },
        ]
      : []),
  ];
  return (
    <dl className="measure mt-10 flex flex-wrap gap-x-8 gap-y-1 border-hairline border-t pt-3 text-muted text-sm">
      {matters.map(({ label, href, name }) => (
        <div key={label} className="flex gap-2">
          <dt>{label}</dt>
          <dd>
            <a href={href}>{name}</a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
