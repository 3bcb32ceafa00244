import { useLocale, useTranslations } from "next-intl";
import { addressOf, type CaseQuery } from "../address";

type Props = { query: CaseQuery; names: { district?: string | undefined; theme?: string | undefined }; total: number };

/** How many cases the chosen filters leave, and each filter in words with the way out of it. */
export function ChosenFilters({ query, names, total }: Props) {
  const t = useTranslations("cases");
  const locale = useLocale();
  const chosen = (["district", "theme"] as const).flatMap((filter) => {
    const name = names[filter];
    return name ? [{ filter, name, href: addressOf(locale, { ...query, page: 1, [filter]: undefined }) }] : [];
  });
  return (
    <div className="mt-6 flex flex-wrap items-baseline gap-x-6 gap-y-1 border-hairline border-b pb-3 text-sm">
      <p className="text-muted tabular-nums">{t("found", { count: total })}</p>
      {chosen.length > 0 && (
        <ul aria-label={t("chosen")} className="flex flex-wrap gap-x-6 gap-y-1">
          {chosen.map(({ filter, name, href }) => (
            <li key={filter} className="flex gap-2">
              <span>{name}</span>
              <a href={href} aria-label={t("removeFilter", { name })}>
                {t("remove")}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
