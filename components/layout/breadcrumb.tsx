import { useTranslations } from "next-intl";

type Props = { places: { href: string; label: string }[] };

/** Home > Events > Updates. The page's own title is not part of it. */
export function Breadcrumb({ places }: Props) {
  const t = useTranslations("site");
  return (
    <nav aria-label={t("breadcrumb")} className="text-muted text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {places.map((place, index) => (
          <li key={place.href} className="flex gap-x-2">
            {index > 0 && <span aria-hidden="true">&gt;</span>}
            <a href={place.href} className="inline-block py-0.5 text-muted hover:text-accent">
              {place.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
