import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";
import type { Locale } from "@/i18n/routing";
import type { Bilingual } from "../../../record";
import { DeedButton } from "../../components/deed-button";
import { putAsideAction } from "../actions";
import { either, type LecturerFilter } from "../lecturer";

type Listed = { id: number; name: Bilingual; institution: Bilingual; fields: Bilingual; putAsideAt: Date | null };

type Props = {
  filter: LecturerFilter;
  lecturers: Listed[];
  counts: { asked: number; aside: number };
  mayWrite: boolean;
};

/** The directory with its search; those put aside are listed apart. */
export function LecturerList({ filter, lecturers, counts, mayWrite }: Props) {
  const t = useTranslations("lecturers");
  const locale = useLocale() as Locale;
  const path = `/${locale}/dashboard/lecturers`;
  const query = filter.q === "" ? "" : `?${new URLSearchParams({ q: filter.q })}`;
  return (
    <>
      <nav aria-label={t("lists")} className="mb-4 flex flex-wrap gap-x-6 text-sm tabular-nums">
        <a
          href={`${path}${query}`}
          aria-current={filter.aside ? undefined : "page"}
          className="aria-[current]:text-ink"
        >
          {t("asked", { count: counts.asked })}
        </a>
        <a
          href={`${path}?${new URLSearchParams({ aside: "yes", ...(filter.q === "" ? {} : { q: filter.q }) })}`}
          aria-current={filter.aside ? "page" : undefined}
          className="aria-[current]:text-ink"
        >
          {t("aside", { count: counts.aside })}
        </a>
      </nav>
      <search>
        <form action={path} className="mb-4 flex max-w-xl flex-wrap items-end gap-3">
          {filter.aside && <input type="hidden" name="aside" value="yes" />}
          <Field id="lecturer-q" label={t("search")} className="grow basis-48">
            <input
              id="lecturer-q"
              name="q"
              type="search"
              defaultValue={filter.q}
              maxLength={60}
              className={inputLook}
            />
          </Field>
          <Button type="submit">{t("show")}</Button>
        </form>
      </search>
      {lecturers.length === 0 && <p className="text-muted">{t(filter.q === "" ? "none" : "noneFound")}</p>}
      {lecturers.length > 0 && (
        <ul className="max-w-4xl divide-y divide-hairline border-hairline border-y">
          {lecturers.map((one) => {
            const name = either(locale, one.name);
            return (
              <li
                key={one.id}
                className="grid items-baseline gap-x-6 py-2 text-sm sm:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)_auto]"
              >
                <p>
                  <a href={`${path}/${one.id}`} className="font-medium">
                    {name}
                  </a>
                  <span className="block text-muted">{either(locale, one.institution)}</span>
                </p>
                <p>{either(locale, one.fields)}</p>
                {mayWrite && (
                  <div className="-ms-2 sm:ms-0">
                    <DeedButton
                      action={putAsideAction}
                      fields={{ lecturerId: one.id, aside: one.putAsideAt ? "no" : "yes" }}
                      words={t(one.putAsideAt ? "takeBack" : "putAside")}
                      named={t(one.putAsideAt ? "takeBackOne" : "putAsideOne", { name })}
                    />
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
