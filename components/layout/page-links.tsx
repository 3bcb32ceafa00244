import { useTranslations } from "next-intl";

type Props = {
  page: number;
  pages: number;
  href: (page: number) => string;
  /** What the two links say, if not newer and older reports. */
  labels?: { before: string; after: string };
};

/** The pages before and after one of a list; nothing when there is only one. */
export function PageLinks({ page, pages, href, labels }: Props) {
  const t = useTranslations("site");
  if (pages <= 1) return null;
  return (
    <nav aria-label={t("pages")} className="mt-10 flex flex-wrap items-baseline justify-between gap-4">
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev">
          {labels?.before ?? t("newer")}
        </a>
      ) : (
        <span />
      )}
      <span className="text-muted text-sm tabular-nums">{t("page", { page, pages })}</span>
      {page < pages ? (
        <a href={href(page + 1)} rel="next">
          {labels?.after ?? t("older")}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
