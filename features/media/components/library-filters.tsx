import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { inputLook } from "@/components/ui/field";
import { consents, kinds, type LibraryFilter } from "../library/filter";

/** What the library shows; a form that only makes an address. */
export function LibraryFilters({ filter }: { filter: LibraryFilter }) {
  const t = useTranslations("media.filter");
  const locale = useLocale();
  const field = "grid gap-1 text-muted text-sm";
  return (
    <search>
      <form action={`/${locale}/dashboard/media`} className="flex flex-wrap items-end gap-x-4 gap-y-3">
        {filter.folder !== null && <input type="hidden" name="folder" value={filter.folder} />}
        {filter.trash && <input type="hidden" name="trash" value="1" />}
        <label className={`${field} min-w-40 flex-1`}>
          {t("words")}
          <input type="search" name="q" defaultValue={filter.q} maxLength={100} className={inputLook} />
        </label>
        <label className={field}>
          {t("kind")}
          <select name="kind" defaultValue={filter.kind} className={inputLook}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kindIs.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label className={field}>
          {t("consent")}
          <select name="consent" defaultValue={filter.consent} className={inputLook}>
            {consents.map((consent) => (
              <option key={consent} value={consent}>
                {t(`consentIs.${consent}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="flex min-h-9 items-center gap-2 text-sm">
          <input type="checkbox" name="unused" value="1" defaultChecked={filter.unused} />
          {t("unused")}
        </label>
        <Button type="submit">{t("show")}</Button>
      </form>
    </search>
  );
}
