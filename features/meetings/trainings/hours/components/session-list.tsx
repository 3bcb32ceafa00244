import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/i18n/routing";
import { hoursText } from "../class-hours";
import { allMinutes, type Session } from "../sessions";

/** What a training is made of, how long it is altogether, and who is credited which part of it. */
export function SessionList({ meetingId, sessions }: { meetingId: number; sessions: readonly Session[] }) {
  const t = useTranslations("trainingHours");
  const locale = useLocale() as Locale;
  if (sessions.length === 0) {
    return (
      <p className="text-muted">
        {t("noTraining")} <a href={`/${locale}/dashboard/meetings/${meetingId}/agenda`}>{t("toAgenda")}</a>
      </p>
    );
  }
  const minutes = allMinutes(sessions);
  return (
    <div className="max-w-3xl">
      <p className="tabular-nums">{t("sum", { sessions: sessions.length, minutes, hours: hoursText(minutes) })}</p>
      <ul className="mt-1 list-disc ps-5 text-sm tabular-nums">
        {sessions.map(({ id, subject, minutes: own }) => (
          <li key={id} className="first-letter:uppercase">
            {t("session", { subject: subject[locale] || subject.en || subject.zh || t("noSubject"), minutes: own })}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-muted text-sm">{t("rule")}</p>
    </div>
  );
}
