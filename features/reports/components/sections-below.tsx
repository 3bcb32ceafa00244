import { useTranslations } from "next-intl";

/** The sections within a section; nothing where there are none. */
export function SectionsBelow({ places }: { places: { href: string; label: string }[] }) {
  const t = useTranslations("filters");
  if (places.length === 0) return null;
  return (
    <nav aria-label={t("within")} className="mb-6">
      <ul className="flex flex-wrap gap-x-6">
        {places.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="inline-block py-1">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
