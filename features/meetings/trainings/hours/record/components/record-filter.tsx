import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";
import { type RecordFilter as Filter, recordQuery } from "../../personal-record";

type Props = {
  root: string;
  filter: Filter;
  years: readonly number[];
  districts?: readonly { id: number; shortEn: string; shortZh: string }[];
};

/** What the record can be limited to; the address holds the choice, so the form needs no script. */
export function RecordFilter({ root, filter, years, districts }: Props) {
  const t = useTranslations("trainingHours");
  const locale = useLocale();
  return (
    <search>
      <form
        action={`/${locale}${root}`}
        aria-label={t("record.label")}
        className="no-print mb-5 flex flex-wrap items-end gap-3"
      >
        <Field id="record-q" label={t("record.find")} className="grow basis-48 sm:max-w-64">
          <input id="record-q" type="search" name="q" defaultValue={filter.q} maxLength={80} className={inputLook} />
        </Field>
        <Field id="record-year" label={t("record.year")} className="grow basis-28 sm:max-w-36">
          <select id="record-year" name="year" defaultValue={filter.year ?? ""} className={inputLook}>
            <option value="">{t("record.any")}</option>
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </Field>
        {districts && (
          <Field id="record-district" label={t("record.district")} className="grow basis-36 sm:max-w-48">
            <select id="record-district" name="district" defaultValue={filter.district ?? ""} className={inputLook}>
              <option value="">{t("record.any")}</option>
              {districts.map(({ id, shortEn, shortZh }) => (
                <option key={id} value={id}>
                  {locale === "en" ? shortEn : shortZh}
                </option>
              ))}
            </select>
          </Field>
        )}
        <Button type="submit">{t("record.show")}</Button>
        {recordQuery({ ...filter, page: 1 }) !== "" && (
          <a href={`/${locale}${root}`} className="py-1.5 text-sm">
            {t("record.whole")}
          </a>
        )}
      </form>
    </search>
  );
}
