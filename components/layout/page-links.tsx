import { useTranslations } from "next-intl";

type Props = { page: number; pages: number; href: (page: number) => string };

/** Newer and older pages of a list; nothing when there is only one. */
export function PageLinks({ page, pages, href }: Props) {
  const t = useTranslations("site");
  if (pages <= 1) return null;
  return (
    <nav aria-label={t("pages")} className="mt-10 flex flex-wrap items-baseline justify-between gap-4">
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev">
          {t("newer")}
        </a>
      ) : (
        <span />
      )}
      <span className="text-muted text-sm tabular-nums">{t("page", { page, pages })}</span>
      {page < pages ? (
        <a href={href(page + 1)} rel="next">
          {t("older")}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
