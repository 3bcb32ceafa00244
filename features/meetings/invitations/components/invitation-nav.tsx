import { useLocale, useTranslations } from "next-intl";

const screens = [
  { screen: "replies", path: "" },
  { screen: "prepare", path: "/prepare" },
  { screen: "guests", path: "/guests" },
] as const;

type Props = {
  meetingId: number;
  current: (typeof screens)[number]["screen"];
  /** Whether this person may prepare invitations. */
  mayWrite: boolean;
};

/** The ways between what is replied, what is prepared, and those invited apart. */
export function InvitationNav({ meetingId, current, mayWrite }: Props) {
  const t = useTranslations("invitations");
  const locale = useLocale();
  return (
    <nav aria-label={t("screens")} className="mb-6">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {screens
          .filter(({ screen }) => mayWrite || screen !== "prepare")
          .map(({ screen, path }) => (
            <li key={screen}>
              <a
                href={`/${locale}/dashboard/meetings/${meetingId}/invitations${path}`}
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
