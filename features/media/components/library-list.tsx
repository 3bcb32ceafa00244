import { useLocale, useTranslations } from "next-intl";
import { type LibraryFilter, libraryFilter, queryOf } from "../library/filter";
import type { Folder, Thing } from "../library/thing";
import { LibraryFilters } from "./library-filters";
import { ThingList } from "./thing-list";

type Props = {
  rows: Thing[];
  total: number;
  folders: Folder[];
  filter: LibraryFilter;
  day: string;
  mayChange: boolean;
};

/** How many things there are and what they are; when there is none, what to do next. */
export function LibraryList({ rows, total, folders, filter, day, mayChange }: Props) {
  const t = useTranslations("media.list");
  const locale = useLocale();
  const blank = libraryFilter.parse({});
  const isNarrowed = queryOf({ ...filter, page: 1, folder: null, trash: false }) !== "";
  const whole = queryOf({ ...blank, folder: filter.folder, trash: filter.trash });
  const nothing = filter.trash ? t("emptyTrash") : t("empty");
  return (
    <>
      <LibraryFilters filter={filter} />
      <p className="mt-4 text-muted text-sm tabular-nums">{t("count", { count: total })}</p>
      {/* Kept on the page when it gets empty, for what was done can still be undone. */}
      <ThingList key={queryOf(filter)} {...{ things: rows, folders, day, mayChange }} trash={filter.trash} />
      {rows.length === 0 && (
        <p className="py-6 text-muted">
          {isNarrowed ? t("none") : nothing}{" "}
          {isNarrowed && <a href={`/${locale}/dashboard/media${whole}`}>{t("noneNext")}</a>}
        </p>
      )}
    </>
  );
}
