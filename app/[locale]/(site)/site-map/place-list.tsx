import { useLocale } from "next-intl";

type Place = { path: string; label: string };

type Props = {
  /** The address of the place itself; what belongs to none has only a label. */
  path?: string;
  label: string;
  places: Place[];
};

/** A place of the site and what lies below it. */
export function PlaceList({ path, label, places }: Props) {
  const locale = useLocale();
  return (
    <section className="mb-10 break-inside-avoid-column">
      <h2 className="border-ink border-b pb-2 text-xl">
        {path === undefined ? (
          label
        ) : (
          <a href={`/${locale}${path}`} className="text-ink hover:text-accent hover:underline">
            {label}
          </a>
        )}
      </h2>
      {places.length > 0 && (
        <ul className="mt-2">
          {places.map((place) => (
            <li key={place.path} className="py-1">
              <a href={`/${locale}${place.path}`}>{place.label}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
