import { useLocale, useTranslations } from "next-intl";
import { NameView, RemoveView } from "./view-forms";

type View = { id: number; name: string; query: string };

type Props = {
  views: View[];
  /** The query of this list, without its page. */
  query: string;
};

/** The views somebody keeps; of the one that is open the name can be changed, and a list not kept yet can be kept. */
export function ViewLinks({ views, query }: Props) {
  const t = useTranslations("views");
  const locale = useLocale();
  const open = views.find((view) => view.query === query);
  if (views.length === 0 && query === "") return null;
  return (
    <div className="mt-4 flex flex-wrap items-baseline gap-x-6 gap-y-1 text-sm">
      {views.length > 0 && (
        <nav aria-label={t("title")}>
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {views.map((view) => (
              <li key={view.id}>
                <a
                  href={`/${locale}/dashboard/reports${view.query}`}
                  aria-current={view === open ? "page" : undefined}
                  className="inline-block py-0.5 aria-[current]:font-semibold"
                >
                  {view.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {query !== "" && (
        <details key={open?.id ?? 0}>
          <summary className="w-fit cursor-pointer py-0.5">{t(open ? "change" : "keep")}</summary>
          <div className="mt-2 flex flex-wrap items-end gap-3">
            <NameView view={open ?? null} query={query} />
            {open && <RemoveView view={open} step="remove" query={query} />}
          </div>
        </details>
      )}
    </div>
  );
}
