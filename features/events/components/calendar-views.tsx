import { useLocale, useTranslations } from "next-intl";

type Props = { view: "list" | "month" };

/** The two ways to look at the calendar, and the way to take it along. */
export function CalendarViews({ view }: Props) {
  const t = useTranslations("calendar");
  const root = `/${useLocale()}/events/calendar`;
  const views = [
    { name: "list", href: root },
    { name: "month", href: `${root}?view=month` },
  ] as const;
  return (
    <div className="mt-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
      <nav aria-label={t("views")}>
        <ul className="flex gap-6">
          {views.map(({ name, href }) => (
            <li key={name}>
              <a
                href={href}
                aria-current={name === view ? "page" : undefined}
                className="block border-transparent border-b-2 py-1 text-ink no-underline hover:border-strong-line aria-[current]:border-accent aria-[current]:text-accent"
              >
                {t(`view.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <a href={`${root}.ics`} className="text-sm">
        {t("feed")}
      </a>
    </div>
  );
}
