import { useLocale, useTranslations } from "next-intl";
import type { Use } from "../usage/use";

/** Where things are used; reports can be opened. */
export function UseList({ uses }: { uses: Use[] }) {
  const t = useTranslations("media.use");
  const locale = useLocale();
  const title = ({ titleEn, titleZh, id }: Use) =>
    (locale === "en" ? titleEn || titleZh : titleZh || titleEn) || t("untitled", { id });
  return (
    <ul className="mt-2 divide-y divide-hairline border-hairline border-y text-sm">
      {uses.map((use) => (
        <li key={`${use.key} ${use.kind} ${use.id}`} className="flex flex-wrap gap-x-3 py-1.5">
          <span className="text-muted">{t(use.kind)}</span>
          {use.kind === "report" ? (
            <a href={`/${locale}/dashboard/reports/${use.id}`}>{title(use)}</a>
          ) : (
            <span>{title(use)}</span>
          )}
          <span className="text-muted">{use.live ? t("live") : t("notLive")}</span>
        </li>
      ))}
    </ul>
  );
}
