import { useLocale, useTranslations } from "next-intl";

export type ComingEntry = { path: string; kind: string; title: string; when: string; place: string };

type Props = { entries: ComingEntry[] };

/** What is to come, the soonest first. */
export function Coming({ entries }: Props) {
  const t = useTranslations("home");
  const locale = useLocale();
  return (
    <section aria-labelledby="coming">
      <h2 id="coming" className="border-ink border-b pb-2 text-xl">
        {t("coming")}
      </h2>
      {entries.length === 0 && <p className="py-4 text-muted">{t("comingNone")}</p>}
      <ul className="divide-y divide-hairline">
        {entries.map((entry) => (
          <li key={entry.path} className="py-4">
            <p className="text-muted text-sm">{entry.kind}</p>
            <h3 className="mt-1 text-lg leading-snug">
              <a href={`/${locale}${entry.path}`} className="text-ink decoration-hairline underline hover:text-accent">
                {entry.title}
              </a>
            </h3>
            <p className="mt-1 text-muted text-sm tabular-nums">{entry.when}</p>
            {entry.place && <p className="text-muted text-sm">{entry.place}</p>}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm">
        <a href={`/${locale}/events/calendar`}>{t("calendar")}</a>
      </p>
    </section>
  );
}
