import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Locale } from "@/i18n/routing";
import type { PublicMeeting } from "../published/meeting";
import { themeOf, titleOf } from "../published/words";
import { type Bilingual, partnerRoles } from "../record";
import { InLanguage } from "./in-language";
import { useMeetingDays } from "./meeting-days";
import { PublicAgenda } from "./public-agenda";

type Props = {
  meeting: PublicMeeting;
  /** h1 where the page is about this meeting alone. */
  heading: "h1" | "h2";
  /** What else the site has about it: materials, reports. */
  children?: ReactNode;
};

/** One meeting as the public is told of it. */
export function PublicMeetingView({ meeting, heading: Heading, children }: Props) {
  const t = useTranslations("publicMeetings");
  const locale = useLocale() as Locale;
  const { status, agenda, districts, training } = meeting;
  const theme = themeOf(meeting.purpose);
  const Part = Heading === "h1" ? "h2" : "h3";
  const part = (name: string) => `${name}-${meeting.id}`;
  return (
    <article className={Heading === "h1" ? "mt-6" : "mt-12"}>
      <Heading className={Heading === "h1" ? "text-3xl sm:text-4xl" : "text-2xl sm:text-3xl"}>
        {titleOf(meeting)[locale]}
      </Heading>
      {(theme.en || theme.zh) && (
        <p className="measure mt-4 font-serif text-lg sm:text-xl">
          <InLanguage words={theme} />
        </p>
      )}
      {status !== "held" && (
        <p className="measure mt-4 border-accent border-s-4 ps-4">
          {status === "planned" ? t("plannedNote") : t("cancelledNote")}
        </p>
      )}
      <Facts meeting={meeting} />
      {agenda.length > 0 && (
        <section aria-labelledby={part("agenda")} className="measure mt-10">
          <Part id={part("agenda")} className="mb-3 text-xl">
            {t("section.agenda")}
          </Part>
          <PublicAgenda agenda={agenda} />
        </section>
      )}
      {districts.length > 0 && (
        <section aria-labelledby={part("districts")} className="measure mt-10">
          <Part id={part("districts")} className="mb-3 text-xl">
            {status === "held" ? t("section.heard") : t("section.toBeHeard")}
          </Part>
          <ul className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
            {districts.map(({ slug, name }) => (
              <li key={slug}>
                <a href={`/${locale}/districts/${slug}`}>{name[locale]}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {training && (
        <section aria-labelledby={part("training")} className="measure mt-10">
          <Part id={part("training")} className="mb-3 text-xl">
            {t("section.training")}
          </Part>
          <p className="first-letter:uppercase">
            <InLanguage words={training.topic} />
          </p>
          {(training.partner.en || training.partner.zh) && (
            <p className="text-muted text-sm">
              {t.rich("together", { partner: () => <InLanguage words={training.partner} /> })}
            </p>
          )}
        </section>
      )}
      {children}
    </article>
  );
}

function Facts({ meeting }: Pick<Props, "meeting">) {
  const t = useTranslations("publicMeetings");
  const words = useTranslations("meetings");
  const inWords = useMeetingDays();
  const { status, date, endDate, halfDay, venue, host, partners } = meeting;
  const facts = [
    { label: t("field.status"), value: t(`status.${status}`) },
    {
      label: t("field.date"),
      value: date ? <time dateTime={date}>{inWords({ date, endDate, halfDay })}</time> : t("noDate"),
    },
    ...(venue.en || venue.zh ? [{ label: t("field.venue"), value: <InLanguage words={venue} /> }] : []),
    { label: t("field.host"), value: <InLanguage words={host.name} /> },
    ...partnerRoles
      .map((role) => ({ role, names: partners.filter((one) => one.role === role).map(({ name }) => name) }))
      .filter(({ names }) => names.length > 0)
      .map(({ role, names }) => ({ label: words(`partnerRole.${role}`), value: <Names names={names} /> })),
  ];
  return (
    <dl className="measure mt-6 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 border-hairline border-y py-3 sm:grid-cols-[9rem_1fr] sm:gap-x-8">
      {facts.map(({ label, value }) => (
        <div key={label} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd className="tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Names({ names }: { names: Bilingual[] }) {
  return names.map((name) => (
    <span key={`${name.en} ${name.zh}`} className="block first-letter:uppercase">
      <InLanguage words={name} />
    </span>
  ));
}
