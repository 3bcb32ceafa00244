import { useLocale, useTranslations } from "next-intl";

const screens = [
  { screen: "training", path: "" },
  { screen: "hours", path: "/hours" },
  { screen: "feedback", path: "/feedback" },
] as const;

type Props = { meetingId: number; current: (typeof screens)[number]["screen"] };

/** The screens of one training. */
export function TrainingNav({ meetingId, current }: Props) {
  const t = useTranslations("trainings");
  const locale = useLocale();
  return (
    <nav aria-label={t("screens")} className="no-print mb-5 text-sm">
      <ul className="flex flex-wrap gap-x-5">
        {screens.map(({ screen, path }) => (
          <li key={screen}>
            <a
              href={`/${locale}/dashboard/meetings/${meetingId}/training${path}`}
              aria-current={screen === current ? "page" : undefined}
              className="inline-flex min-h-8 items-center aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline"
            >
              {t(`screen.${screen}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
