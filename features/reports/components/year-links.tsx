import { useTranslations } from "next-intl";
import type { Facet } from "../listing/facets";
import { type ListingFilter, printFilter, yearIn } from "../listing/filter";

/** The years in which there are reports, each an address; what else the list is limited to stays. */
export function YearLinks({ root, filter, years }: { root: string; filter: ListingFilter; years: Facet[] }) {
  const t = useTranslations("filters");
  if (years.length < 2) return null;
  const current = yearIn(filter)?.toString();
  return (
    <nav aria-labelledby="by-year" className="no-print mt-10">
      <h2 id="by-year" className="font-sans font-semibold text-sm">
        {t("byYear")}
      </h2>
      <ul className="mt-1 flex flex-wrap gap-x-6">
        {years.map(({ value, count }) => (
          <li key={value}>
            <a
              href={`${root}${printFilter({ ...filter, quarter: undefined, year: Number(value) })}`}
              aria-current={value === current ? "true" : undefined}
              className="inline-block py-1 tabular-nums aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {t("option", { name: t("yearName", { year: value }), count })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
