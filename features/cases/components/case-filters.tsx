import { useLocale, useTranslations } from "next-intl";
import { buttonLook } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";

export type Choice = { slug: string; name: string; count: number };

type Props = { districts: Choice[]; themes: Choice[]; district?: string | undefined; theme?: string | undefined };

/** Narrows the cases to a district, a theme or both; the address holds the choice. */
export function CaseFilters({ districts, themes, district = "", theme = "" }: Props) {
  const t = useTranslations("cases");
  const locale = useLocale();
  const fields = [
    { name: "district", label: t("district"), any: t("anyDistrict"), choices: districts, chosen: district },
    { name: "theme", label: t("theme"), any: t("anyTheme"), choices: themes, chosen: theme },
  ];
  return (
    <form action={`/${locale}/cases`} aria-label={t("filters")} className="no-print flex flex-wrap items-end gap-4">
      {fields.map(({ name, label, any, choices, chosen }) => (
        <Field key={name} id={name} label={label} className="w-full sm:w-72">
          <select id={name} name={name} defaultValue={chosen} className={inputLook}>
            <option value="">{any}</option>
            {choices.map((choice) => (
              <option key={choice.slug} value={choice.slug}>
                {t("choice", { name: choice.name, count: choice.count })}
              </option>
            ))}
          </select>
        </Field>
      ))}
      <button type="submit" className={buttonLook()}>
        {t("show")}
      </button>
    </form>
  );
}
