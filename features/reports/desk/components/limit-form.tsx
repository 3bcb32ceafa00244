import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";
import { type DeskFilter, editionShows, limitsIn, sorts } from "../filter";

type Named = { id: number; name: string };

type Props = {
  filter: DeskFilter;
  choices: { sections: Named[]; units: Named[]; themes: Named[]; quarters: { value: string; name: string }[] };
};

/** Words in the title and everything else a list can be limited by; the address holds the choice. */
export function LimitForm({ filter, choices }: Props) {
  const t = useTranslations("reports");
  const locale = useLocale();
  const more = limitsIn(filter).some((name) => name !== "q") || filter.sort !== "changed";
  const editions = editionShows.map((value) => {
    const [language = "en", state = "draft"] = value.split("-") as ["en" | "zh", "draft"];
    return {
      value,
      name: t("filter.edition", { language: t(`form.${language}.tab`), state: t(`filter.text.${state}`) }),
    };
  });
  const numbered = (rows: Named[]) => rows.map(({ id, name }) => ({ value: String(id), name }));
  const select = (
    name: "section" | "source" | "theme" | "language" | "quarter",
    options: { value: string; name: string }[],
  ) => (
    <Field id={`limit-${name}`} label={t(`filter.${name}`)} className="basis-40">
      <select id={`limit-${name}`} name={name} defaultValue={filter[name] ?? ""} className={inputLook}>
        <option value="">{t("filter.any")}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </Field>
  );
  return (
    <search>
      <form action={`/${locale}/dashboard/reports`} aria-label={t("filter.label")} className="mt-3">
        {filter.status !== "all" && <input type="hidden" name="status" value={filter.status} />}
        {filter.mine && <input type="hidden" name="mine" value="1" />}
        <div className="flex flex-wrap items-end gap-3">
          <Field id="limit-q" label={t("filter.q")} className="grow basis-48 sm:max-w-80">
            <input id="limit-q" name="q" type="search" defaultValue={filter.q} maxLength={100} className={inputLook} />
          </Field>
          <Button type="submit">{t("filter.show")}</Button>
        </div>
        <details open={more || undefined} className="mt-2 text-sm">
          <summary className="w-fit cursor-pointer py-1">{t("filter.more")}</summary>
          <div className="mt-1 grid gap-3 sm:grid-cols-3 xl:grid-cols-6">
            {select("section", numbered(choices.sections))}
            {select("source", numbered(choices.units))}
            {select("theme", numbered(choices.themes))}
            {select("language", editions)}
            {select("quarter", choices.quarters)}
            <Field id="limit-sort" label={t("filter.sort")}>
              <select id="limit-sort" name="sort" defaultValue={filter.sort} className={inputLook}>
                {sorts.map((sort) => (
                  <option key={sort} value={sort}>
                    {t(`filter.by.${sort}`)}
                  </option>
                ))}
              </select>
            </Field>
          </div>
        </details>
      </form>
    </search>
  );
}
