import { useLocale, useTranslations } from "next-intl";

const screens = [
  { screen: "series", path: "/meetings/series" },
  { screen: "statistics", path: "/meetings/statistics" },
  { screen: "lecturers", path: "/lecturers" },
  { screen: "trainingHours", path: "/training-hours" },
] as const;

type Props = { current?: (typeof screens)[number]["screen"] };

/** What stands beside the list of meetings and is about all of them; whichever is shown leads back to the list. */
export function MeetingsNav({ current }: Props) {
  const t = useTranslations("meetings");
  const locale = useLocale();
  return (
    <nav aria-label={t("beside")} className="no-print mb-4 text-sm">
      <ul className="flex flex-wrap gap-x-5">
        {current && (
          <li>
            <a href={`/${locale}/dashboard/meetings`} className="inline-flex min-h-8 items-center">
              {t("back")}
            </a>
          </li>
        )}
        {screens.map(({ screen, path }) => (
          <li key={screen}>
            <a
              href={`/${locale}/dashboard${path}`}
              aria-current={screen === current ? "page" : undefined}
              className="inline-flex min-h-8 items-center aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:no-underline"
            >
              {t(screen)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
