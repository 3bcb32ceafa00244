import { useTranslations } from "next-intl";
import { chosenIn, type FilterName, type ListingFilter, printFilter } from "../listing/filter";

type Props = {
  /** The address of the list without a filter. */
  root: string;
  filter: ListingFilter;
  words: Record<FilterName, string | undefined>;
  total: number;
};

/** How many reports there are and what the list is limited to, each limit with a way to lift it. */
export function ChosenFilters({ root, filter, words, total }: Props) {
  const t = useTranslations("filters");
  const site = useTranslations("site");
  const chosen = chosenIn(filter);
  const link = "inline-block py-0.5 text-sm";
  return (
    <div className="mt-6 flex flex-wrap items-baseline gap-x-6 gap-y-1 border-ink border-b pb-3">
      <p className="tabular-nums">{site("count", { count: total })}</p>
      {chosen.length > 0 && (
        <ul aria-label={t("chosen")} className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
          {chosen.map((name) => (
            <li key={name} className="flex items-baseline gap-2">
              <strong className="font-semibold">{words[name]}</strong>
              <a href={`${root}${printFilter({ ...filter, [name]: undefined })}`} className={link}>
                {t("remove")}
                <span className="sr-only"> {words[name]}</span>
              </a>
            </li>
          ))}
          {chosen.length > 1 && (
            <li>
              <a href={root} className={link}>
                {t("removeAll")}
              </a>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
