import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";
import type { Locale } from "@/i18n/routing";
import { titleOf } from "../../published/words";
import type { Bilingual } from "../../record";
import { colours } from "../colour";
import { type FollowUpFilter, isLimited, origins, shows } from "../filter";

type Choice = { value: string; name: string };

type Props = {
  /** The address of the list without the language. */
  root: string;
  filter: FollowUpFilter;
  districts?: { id: number; shortEn: string; shortZh: string }[];
  meetings?: { id: number; series: Bilingual; year: number; quarter: number }[];
};

/** What a list can be limited to; the address holds the choice, so the form needs no script. */
export function FilterForm({ root, filter, districts, meetings }: Props) {
  const t = useTranslations("followUps");
  const locale = useLocale() as Locale;
  const chosen = (name: keyof FollowUpFilter) => String(filter[name] ?? "");
  const selects: { name: "state" | "colour" | "district" | "meeting" | "from"; options: Choice[] | undefined }[] = [
    { name: "state", options: shows.map((value) => ({ value, name: t(`show.${value}`) })) },
    { name: "colour", options: colours.map((value) => ({ value, name: t(`colour.${value}`) })) },
    {
      name: "district",
      options: districts?.map((one) => ({ value: String(one.id), name: locale === "en" ? one.shortEn : one.shortZh })),
    },
    {
      name: "meeting",
      options: meetings?.map((one) => ({ value: String(one.id), name: titleOf(one)[locale] })),
    },
    { name: "from", options: origins.map((value) => ({ value, name: t(`origin.${value}`) })) },
  ];
  return (
    <search>
      <form
        action={`/${locale}${root}`}
        aria-label={t("filter.label")}
        className="no-print mb-5 flex flex-wrap items-end gap-3"
      >
        {selects.map(
          ({ name, options }) =>
            options && (
              <Field key={name} id={`filter-${name}`} label={t(`filter.${name}`)} className="grow basis-36 sm:max-w-48">
                <select id={`filter-${name}`} name={name} defaultValue={chosen(name)} className={inputLook}>
                  <option value="">{t("filter.any")}</option>
                  {options.map((option) => (
                    <option key={option.value} value={option.value}>
                      {option.name}
                    </option>
                  ))}
                </select>
              </Field>
            ),
        )}
        <Button type="submit">{t("filter.show")}</Button>
        {isLimited(filter) && (
          <a href={`/${locale}${root}`} className="py-1.5 text-sm">
            {t("filter.whole")}
          </a>
        )}
      </form>
    </search>
  );
}
