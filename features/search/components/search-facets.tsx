import { useLocale, useTranslations } from "next-intl";
import { type Asked, searchAddress } from "../address";

export type FacetGroup = {
  name: "type" | "section" | "district" | "year";
  values: { value: string; label: string; count: number; narrowed: Asked }[];
  /** The value chosen, and what is asked for without it. */
  chosen: { label: string; without: Asked } | null;
};

type Props = { groups: FacetGroup[] };

/** Ways to narrow what was found: beside it on wide screens, folded away on narrow ones. */
export function SearchFacets({ groups }: Props) {
  const t = useTranslations("search");
  const offered = groups.filter(({ chosen, values }) => chosen === null && values.length > 1);
  if (offered.length === 0) return null;
  return (
    <aside aria-label={t("narrow")} className="no-print text-sm lg:w-56 lg:shrink-0">
      <details className="border-hairline border-y py-2 lg:hidden">
        <summary className="cursor-pointer py-1 font-medium">{t("narrow")}</summary>
        <FacetLists groups={offered} />
      </details>
      <div className="hidden lg:block">
        <FacetLists groups={offered} />
      </div>
    </aside>
  );
}

function FacetLists({ groups }: Props) {
  const t = useTranslations("search");
  const locale = useLocale();
  return groups.map((group) => (
    <div key={group.name} className="mt-6 first:mt-3 lg:first:mt-0">
      <p className="border-ink border-b pb-1 font-medium">{t(`by.${group.name}`)}</p>
      <ul className="mt-1">
        {group.values.map(({ value, label, count, narrowed }) => (
          <li key={value} className="flex items-baseline justify-between gap-4">
            <a href={`/${locale}${searchAddress(narrowed)}`} rel="nofollow" className="py-1">
              {label}
            </a>
            <span className="text-muted tabular-nums">{count}</span>
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** What was chosen, each with a way to let go of it; nothing when nothing was. */
export function ChosenFacets({ groups }: Props) {
  const t = useTranslations("search");
  const locale = useLocale();
  const chosen = groups.flatMap((group) => (group.chosen ? [{ name: group.name, ...group.chosen }] : []));
  if (chosen.length === 0) return null;
  return (
    <ul aria-label={t("chosen")} className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {chosen.map(({ name, label, without }) => (
        <li key={name}>
          <span className="text-muted">{t(`by.${name}`)}</span> <span className="font-medium">{label}</span>{" "}
          <a href={`/${locale}${searchAddress(without)}`} rel="nofollow" className="ml-1">
            {t("remove")}
            <span className="sr-only"> {label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
