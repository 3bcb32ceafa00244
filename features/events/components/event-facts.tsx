import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/i18n/routing";
import { whenInWords } from "../when";
import { Said } from "./said";

type Props = {
  event: {
    titleEn: string;
    titleZh: string;
    placeEn: string;
    placeZh: string;
    startsAt: Date;
    endsAt: Date;
    slug: string;
  };
  /** How many people come; left out where nobody is registered yet. */
  people?: number;
};

/** Which event it is, when and where. */
export function EventFacts({ event, people }: Props) {
  const t = useTranslations("registration");
  const locale = useLocale() as Locale;
  const facts = [
    { label: t("when"), value: whenInWords(event, locale) },
    { label: t("where"), value: <Said en={event.placeEn} zh={event.placeZh} /> },
    ...(people === undefined ? [] : [{ label: t("people"), value: t("peopleCount", { count: people }) }]),
  ];
  return (
    <div className="mt-4 border-hairline border-y py-4">
      <p className="font-semibold font-serif text-lg">
        <a
          href={`/${locale}/events/calendar/${event.slug}`}
          className="text-ink decoration-hairline underline hover:text-accent"
        >
          <Said en={event.titleEn} zh={event.titleZh} />
        </a>
      </p>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        {facts.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
