import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { paragraphsOf } from "@/features/districts/paragraphs";
import { type Locale, languageTag } from "@/i18n/routing";
import { type EventKind, type EventStatus, saidIn, spokenIn } from "../event";
import type { RegistrationStanding } from "../standing";
import { whenInWords } from "../when";
import { useRegistrationWords } from "./registration-words";
import { Said } from "./said";

type Props = {
  event: {
    slug: string;
    kind: EventKind;
    status: EventStatus;
    titleEn: string;
    titleZh: string;
    summaryEn: string;
    summaryZh: string;
    descriptionEn: string;
    descriptionZh: string;
    startsAt: Date;
    endsAt: Date;
    placeEn: string;
    placeZh: string;
    hostEn: string;
    hostZh: string;
    districtSlug: string | null;
    districtEn: string | null;
    districtZh: string | null;
    cancelReasonEn: string;
    cancelReasonZh: string;
    agenda: { time: string; textEn: string; textZh: string }[];
  };
  standing: RegistrationStanding;
};

/** An event as visitors see it. */
export function EventArticle({ event, standing }: Props) {
  const t = useTranslations("calendar");
  const locale = useLocale() as Locale;
  const said = (en: string | null, zh: string | null) => <Said en={en ?? ""} zh={zh ?? ""} />;
  const description = { en: event.descriptionEn, zh: event.descriptionZh };
  const spoken = spokenIn(locale, description);
  const facts: { label: string; value: ReactNode }[] = [
    {
      label: t("when"),
      value: <time dateTime={event.startsAt.toISOString()}>{whenInWords(event, locale)}</time>,
    },
    { label: t("where"), value: said(event.placeEn, event.placeZh) },
    { label: t("host"), value: said(event.hostEn, event.hostZh) },
    ...(event.districtSlug
      ? [
          {
            label: t("district"),
            value: (
              <a href={`/${locale}/districts/${event.districtSlug}`}>{said(event.districtEn, event.districtZh)}</a>
            ),
          },
        ]
      : []),
  ];
  const paragraphs = paragraphsOf(saidIn(locale, description));
  return (
    <article className="measure mt-6">
      <p className="text-muted text-sm">{t(`kind.${event.kind}`)}</p>
      <h1 className="mt-1 text-[1.75rem] leading-tight sm:text-4xl sm:leading-[1.2]">
        {said(event.titleEn, event.titleZh)}
      </h1>
      {event.status === "cancelled" && (
        <p className="mt-6 border-warning border-s-4 ps-4">
          <strong className="block text-warning">{t("isCancelled")}</strong>
          {said(event.cancelReasonEn, event.cancelReasonZh)}
        </p>
      )}
      {standing.state === "past" && <p className="mt-6 border-strong-line border-s-4 ps-4">{t("isPast")}</p>}
      <dl className="mt-6 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 border-hairline border-y py-4 sm:gap-x-6">
        {facts.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-8 text-lg">{said(event.summaryEn, event.summaryZh)}</p>
      <div lang={spoken === locale ? undefined : languageTag[spoken]} className="report-body mt-4">
        {paragraphs.map((paragraph) => (
          <p key={paragraph} className="whitespace-pre-line">
            {paragraph}
          </p>
        ))}
      </div>
      {event.agenda.length > 0 && (
        <section aria-labelledby="agenda" className="mt-10">
          <h2 id="agenda" className="text-xl">
            {t("agenda")}
          </h2>
          <ol className="mt-3 divide-y divide-hairline border-hairline border-y">
            {event.agenda.map(({ time, textEn, textZh }) => (
              <li key={`${time}${textEn}`} className="grid grid-cols-[4rem_1fr] py-2">
                <span className="text-muted tabular-nums">{time}</span>
                <span>{said(textEn, textZh)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <RegistrationPart slug={event.slug} standing={standing} />
    </article>
  );
}

function RegistrationPart({ slug, standing }: { slug: string; standing: RegistrationStanding }) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const words = useRegistrationWords();
  const { state } = standing;
  const file = (
    <a href={`/${locale}/events/calendar/${slug}/event.ics`} className="py-1">
      {t("file")}
    </a>
  );
  if (state === "past" || state === "cancelled") {
    return (
      <p className="no-print mt-10">
        <a href={`/${locale}/events/calendar`}>{t("seeComing")}</a>
      </p>
    );
  }
  const isOpen = state === "open" || state === "waiting";
  return (
    <section aria-labelledby="registration" className="mt-10">
      <h2 id="registration" className="text-xl">
        {t("registration")}
      </h2>
      <p className="mt-2 tabular-nums">{words(standing)}</p>
      <p className="no-print mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
        {isOpen && (
          <a
            href={`/${locale}/registration/${slug}`}
            rel="nofollow"
            className="inline-flex min-h-11 items-center rounded-sm bg-accent px-5 font-medium text-accent-ink no-underline hover:bg-accent/90"
          >
            {t(state === "open" ? "register" : "registerWaiting")}
          </a>
        )}
        {file}
      </p>
    </section>
  );
}
