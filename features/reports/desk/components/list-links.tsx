import { useLocale, useTranslations } from "next-intl";
import { buttonLook } from "@/components/ui/button";
import { type DeskFilter, queryOf } from "../filter";

type Props = { filter: DeskFilter; mayWrite: boolean };

/** What else can be done with a list: take it away as a file, read Word files in, look at the translations. */
export function ListLinks({ filter, mayWrite }: Props) {
  const t = useTranslations("reports.links");
  const locale = useLocale();
  const query = queryOf({ ...filter, page: 1 });
  const links = [
    { name: "xlsx", href: `list/reports.xlsx${query}` },
    { name: "csv", href: `list/reports.csv${query}` },
    { name: "translations", href: "translations" },
    ...(mayWrite ? [{ name: "import", href: "import" } as const] : []),
  ] as const;
  return (
    <ul aria-label={t("label")} className="mt-6 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {links.map(({ name, href }) => (
        <li key={name}>
          <a href={`/${locale}/dashboard/reports/${href}`} className="inline-block py-0.5">
            {t(name)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The head of the list: how many reports there are, and the way to a new one. */
export function ListHead({ total, mayWrite }: { total: number; mayWrite: boolean }) {
  const t = useTranslations("reports");
  const locale = useLocale();
  return (
    <div className="flex flex-wrap items-center justify-between gap-4">
      <h1 className="text-2xl">
        {t("title")}{" "}
        <span className="ms-2 font-normal font-sans text-base text-muted tabular-nums">
          {t("count", { count: total })}
        </span>
      </h1>
      {mayWrite && (
        <a href={`/${locale}/dashboard/reports/new`} className={buttonLook({ look: "primary" })}>
          {t("new")}
        </a>
      )}
    </div>
  );
}
