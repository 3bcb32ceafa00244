import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { quarterAddress } from "@/features/meetings/address";
import { InLanguage } from "@/features/meetings/components/in-language";
import { titleOf, withinSentence } from "@/features/meetings/published/words";
import { longDate, longDay } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { Basis } from "../published/basis/basis";

type Props = {
  basis: Basis;
  /** When the text was last held against the record; null where nobody can say. */
  checkedAt: Date | null;
};

/** What a report and the record of its meeting have in common, folded until a reader asks. */
export function HowWeKnow({ basis, checkedAt }: Props) {
  const t = useTranslations("report.howWeKnow");
  const locale = useLocale() as Locale;
  const title = withinSentence(titleOf(basis), locale);
  const address = `/${locale}${quarterAddress(basis)}`;
  return (
    <details className="measure told-in-print mt-10 border-hairline border-t pt-3">
      <summary className="cursor-pointer py-1">
        <h2 className="inline font-sans text-base">{t("title")}</h2>
      </summary>
      <p className="mt-2 text-muted text-sm">
        {t.rich("from", {
          title,
          meeting: (words) => (
            <a href={address} className="underline">
              {words}
            </a>
          ),
        })}
      </p>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm sm:grid-cols-[9rem_1fr] sm:gap-x-8">
        {useRows(basis).map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {checkedAt && basis.composed && (
        <p className="mt-3 text-muted text-sm">
          {t.rich("checked", {
            day: longDay(checkedAt, locale),
            when: (day) => <time dateTime={checkedAt.toISOString()}>{day}</time>,
          })}
        </p>
      )}
    </details>
  );
}

function useRows({ date, halfDay, venue, host, headCount, districts, documents, speaker }: Basis) {
  const t = useTranslations("report.howWeKnow");
  const words = useTranslations("meetings");
  const locale = useLocale() as Locale;
  const rows: { label: string; value: ReactNode }[] = [];
  if (date) {
    const day = words("dayAndHalf", { day: longDate(date, locale), half: halfDay ?? "" });
    rows.push({ label: t("date"), value: <time dateTime={date}>{day}</time> });
  }
  if (venue) rows.push({ label: t("venue"), value: <InLanguage words={venue} /> });
  if (host) rows.push({ label: t("host"), value: <InLanguage words={host} /> });
  if (headCount) {
    const { number, headCountPrecision: precision } = headCount;
    rows.push({ label: t("headCount"), value: t("people", { number, precision }) });
  }
  if (districts) rows.push({ label: t("districts"), value: <InLanguage words={districts} /> });
  if (documents.length > 0) {
    const value = documents.map((document) => (
      <InLanguage key={document.en} words={document} className="block first-letter:uppercase" />
    ));
    rows.push({ label: t("documents"), value });
  }
  if (speaker) {
    const value = (
      <>
        <InLanguage words={speaker.name} />
        {speaker.posts && (
          <span className="block text-muted">
            <InLanguage words={speaker.posts} />
          </span>
        )}
      </>
    );
    rows.push({ label: t("speaker"), value });
  }
  return rows;
}
