import { useLocale, useTranslations } from "next-intl";
import { type Filter, filters, type Sums } from "../grid";

type Props = { meetingId: number; chosen: Filter | null; sums: Sums };

/** Narrows the grid; the address holds the choice. */
export function GridFilters({ meetingId, chosen, sums }: Props) {
  const t = useTranslations("invitations");
  const locale = useLocale();
  const root = `/${locale}/dashboard/meetings/${meetingId}/invitations`;
  const choices = [
    { filter: null, href: root, words: t("filter.all"), count: sums.places },
    ...filters.map((filter) => ({
      ...{ filter, href: `${root}?show=${filter}`, words: t(`stand.${filter}`), count: sums[filter] },
    })),
  ];
  return (
    <nav aria-label={t("filter.label")}>
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {choices.map(({ filter, href, words, count }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={filter === chosen ? "true" : undefined}
              className="inline-flex min-h-8 items-center gap-1 tabular-nums aria-[current=true]:font-semibold aria-[current=true]:text-ink"
            >
              {t("filter.counted", { words, count })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
