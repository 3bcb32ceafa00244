import { useLocale } from "next-intl";

type Props = { districts: { slug: string; shortEn: string; shortZh: string }[] };

/** The districts in protocol order, in few lines. */
export function DistrictLinks({ districts }: Props) {
  const locale = useLocale();
  return (
    <ol className="grid grid-cols-2 gap-x-6 py-2 min-[26rem]:grid-cols-3 sm:grid-cols-4 lg:grid-cols-6">
      {districts.map(({ slug, shortEn, shortZh }) => (
        <li key={slug}>
          <a
            href={`/${locale}/districts/${slug}`}
            className="block py-1.5 text-ink decoration-hairline hover:text-accent"
          >
            {locale === "en" ? shortEn : shortZh}
          </a>
        </li>
      ))}
    </ol>
  );
}
