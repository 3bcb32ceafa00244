import { useLocale, useTranslations } from "next-intl";
import { type Locale, languageTag } from "@/i18n/routing";
import { subjectFor } from "../../agenda/shown";
import type { Bilingual } from "../../record";
import type { LecturerChoice } from "../lecturers/choice";
import { SessionForm } from "./session-form";
import { SessionLecturer, type ShownLecturer } from "./session-lecturer";

export type Session = {
  id: number;
  subject: Bilingual;
  minutes: number | null;
  lecturer: ShownLecturer | null;
  materials: { href: string; title: string }[];
};

type Props = {
  meeting: { id: number; version: number };
  sessions: Session[];
  choices: LecturerChoice[];
  mayWrite: boolean;
  mayInvite: boolean;
};

/** The sessions of a training, which are items of its agenda, each with who lectures. */
export function SessionList({ meeting, sessions, choices, mayWrite, mayInvite }: Props) {
  const t = useTranslations("trainings");
  const locale = useLocale() as Locale;
  const minutes = sessions.reduce((sum, session) => sum + (session.minutes ?? 0), 0);
  return (
    <section aria-labelledby="sessions">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-ink border-b pb-1">
        <h2 id="sessions" className="text-lg">
          {t("sessions")}
        </h2>
        <span className="text-muted text-sm tabular-nums">{t("sessionSum", { count: sessions.length, minutes })}</span>
      </div>
      {sessions.length === 0 && <p className="py-3 text-muted text-sm">{t("noSessions")}</p>}
      <ol className="divide-y divide-hairline">
        {sessions.map((session, index) => {
          const { text, language } = subjectFor(locale, {
            subjectEn: session.subject.en,
            subjectZh: session.subject.zh,
          });
          return (
            <li key={session.id} className="grid gap-x-4 gap-y-1 py-3 sm:grid-cols-[2rem_minmax(0,1fr)_auto]">
              <span className="hidden text-muted tabular-nums sm:block">{index + 1}</span>
              <div className="min-w-0">
                <p
                  lang={language === locale ? undefined : languageTag[language]}
                  className="font-medium first-letter:uppercase"
                >
                  {text || t("noSubject")}
                </p>
                {session.materials.length > 0 && (
                  <ul className="mt-0.5 flex flex-wrap gap-x-4 text-sm">
                    {session.materials.map(({ href, title }) => (
                      <li key={href}>
                        <a href={href}>{title}</a>
                      </li>
                    ))}
                  </ul>
                )}
                <SessionLecturer
                  meeting={meeting}
                  itemId={session.id}
                  number={index + 1}
                  lecturer={session.lecturer}
                  choices={choices}
                  mayWrite={mayWrite}
                  mayInvite={mayInvite}
                />
              </div>
              <span className="text-muted text-sm tabular-nums">
                {session.minutes === null ? t("noMinutes") : t("minutes", { minutes: session.minutes })}
              </span>
            </li>
          );
        })}
      </ol>
      {mayWrite && (
        <>
          <SessionForm meeting={meeting} choices={choices} open={sessions.length === 0} />
          <p className="mt-3 flex flex-wrap gap-x-5 text-sm">
            <a href={`/${locale}/dashboard/meetings/${meeting.id}/agenda`}>{t("inAgenda")}</a>
            <a href={`/${locale}/dashboard/meetings/${meeting.id}/materials`}>{t("toMaterials")}</a>
            <a href={`/${locale}/dashboard/lecturers`}>{t("directory")}</a>
          </p>
        </>
      )}
    </section>
  );
}
