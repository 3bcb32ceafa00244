import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";
import { type RuleFilter as Filter, ruleKinds } from "../house-rule";

/** Which rules the list shows; the address holds the choice. */
export function RuleFilter({ filter }: { filter: Filter }) {
  const t = useTranslations("houseStyle");
  const locale = useLocale();
  return (
    <search>
      <form
        action={`/${locale}/dashboard/house-style`}
        aria-label={t("filter.label")}
        className="mt-6 flex flex-wrap items-end gap-3"
      >
        <Field id="filter-words" label={t("filter.words")} className="grow basis-48 sm:max-w-72">
          <input
            id="filter-words"
            name="q"
            type="search"
            defaultValue={filter.q}
            maxLength={60}
            className={inputLook}
          />
        </Field>
        <Field id="filter-kind" label={t("filter.kind")}>
          <select id="filter-kind" name="kind" defaultValue={filter.kind} className={inputLook}>
            <option value="all">{t("filter.all")}</option>
            {ruleKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field id="filter-language" label={t("filter.language")}>
          <select id="filter-language" name="language" defaultValue={filter.language} className={inputLook}>
            <option value="all">{t("filter.all")}</option>
            <option value="en">{t("language.en")}</option>
            <option value="zh">{t("language.zh")}</option>
          </select>
        </Field>
        <Button type="submit">{t("filter.show")}</Button>
      </form>
    </search>
  );
}
