import { useTranslations } from "next-intl";
import { Field, inputLook } from "@/components/ui/field";
import { quarterFrom } from "@/features/meetings/address";
import type { Facet, Facets } from "../listing/facets";
import { type FilterName, type ListingFilter, yearIn } from "../listing/filter";

export type NamedChoice = { value: string; name: string };

type Props = {
  /** The address of the list without a filter. */
  root: string;
  filter: ListingFilter;
  facets: Facets;
  districts: NamedChoice[];
  themes: NamedChoice[];
};

const countIn = (facets: Facet[], value: string) => facets.find((facet) => facet.value === value)?.count ?? 0;

/** What a list can be limited to: a form that works without a script, folded on phones. */
export function ListingFilters({ root, filter, facets, districts, themes }: Props) {
  const t = useTranslations("filters");
  const named = (all: NamedChoice[], counted: Facet[], chosen: string | undefined) =>
    all
      .map((choice) => ({ ...choice, count: countIn(counted, choice.value) }))
      .filter(({ count, value }) => count > 0 || value === chosen);
  const year = yearIn(filter)?.toString();
  const years = [...new Set([...facets.years.map(({ value }) => value), ...(year ? [year] : [])])];
  const quarters = facets.quarters.map(({ value, count }) => {
    const quarter = quarterFrom(value);
    return { value, count, name: quarter ? t("quarterName", { ...quarter, year: String(quarter.year) }) : value };
  });
  const selects = [
    { name: "district", chosen: filter.district, options: named(districts, facets.districts, filter.district) },
    { name: "theme", chosen: filter.theme, options: named(themes, facets.themes, filter.theme) },
    {
      name: "year",
      chosen: year,
      options: years.map((value) => ({
        value,
        name: t("yearName", { year: value }),
        count: countIn(facets.years, value),
      })),
    },
    {
      name: "quarter",
      chosen: filter.quarter,
      options: quarters,
    },
  ] as const;
  return (
    <details className="unfolded no-print">
      <summary className="cursor-pointer py-1 text-accent">{t("label")}</summary>
      <form action={root} className="flex flex-wrap items-end gap-x-4 gap-y-3 pt-2">
        {selects.map(
          ({ name, chosen, options }) =>
            options.length > 0 && <Choice key={name} name={name} chosen={chosen} options={options} />,
        )}
        <button
          type="submit"
          className="min-h-9 cursor-pointer rounded-sm border border-strong-line bg-paper px-4 py-1.5 font-medium text-ink text-sm hover:bg-wash"
        >
          {t("apply")}
        </button>
      </form>
    </details>
  );
}

type ChoiceProps = {
  name: FilterName;
  chosen: string | undefined;
  options: { value: string; name: string; count: number }[];
};

const width = {
  district: "grow basis-36 sm:max-w-56",
  theme: "grow-2 basis-52 sm:max-w-72",
  year: "grow basis-24 sm:max-w-40",
  quarter: "grow basis-32 sm:max-w-56",
};

function Choice({ name, chosen, options }: ChoiceProps) {
  const t = useTranslations("filters");
  const id = `filter-${name}`;
  return (
    <Field id={id} label={t(name)} className={width[name]}>
      <select id={id} name={name} defaultValue={chosen ?? ""} className={inputLook}>
        <option value="">{t("all")}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {t("option", option)}
          </option>
        ))}
      </select>
    </Field>
  );
}
