import { useLocale, useTranslations } from "next-intl";

/** The names of places by the last part of their address. */
type Names = ReadonlyMap<string, string>;
type Props = { sections: Names; districts: Names };

/** How to search, and places to go to instead. */
export function SearchHints({ sections, districts }: Props) {
  const t = useTranslations("search");
  return (
    <div className="measure mt-8 border-hairline border-t pt-6">
      <p className="text-muted">{t("how")}</p>
      <Places title={t("sections")} root="/events" names={sections} />
      <Places title={t("districts")} root="/districts" names={districts} />
    </div>
  );
}

function Places({ title, root, names }: { title: string; root: string; names: Names }) {
  const locale = useLocale();
  return (
    <>
      <h2 className="mt-8 mb-2 text-lg">{title}</h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {[...names].map(([slug, label]) => (
          <li key={slug}>
            <a href={`/${locale}${root}/${slug}`}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
