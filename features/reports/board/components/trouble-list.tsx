import { useLocale, useTranslations } from "next-intl";
import { ReportLink } from "@/features/reports/components/report-link";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { titleFor } from "../../desk/listed";
import type { Language } from "../../language";
import { NoteButton } from "./note-button";

export type ToldTrouble = {
  reportId: number;
  language: Language;
  kind: "overdue" | "late" | "failed";
  publishAt: Date | null;
  troubleAt: Date | null;
  titleEn: string | null;
  titleZh: string | null;
};

type Props = {
  troubles: ToldTrouble[];
  /** Whether she may take note of them. */
  mayNote: boolean;
  /** The address of this page, without the language. */
  back: "/dashboard" | "/dashboard/schedule";
};

/** Every scheduled publication that is overdue, went out late or failed; nothing where all went as it should. */
export function TroubleList({ troubles, mayNote, back }: Props) {
  const t = useTranslations("board");
  const untitled = useTranslations("reports")("untitled");
  const locale = useLocale() as Locale;
  if (troubles.length === 0) return null;
  const moment = (at: Date | null) => (at ? shortMoment(at, locale) : "");
  const noted = new Set<number>();
  return (
    <section aria-label={t("trouble.title")} className="mt-6 border-warning border-s-4 bg-wash px-4 py-3 text-sm">
      <h2 className="font-sans text-base">{t("trouble.title")}</h2>
      <ul className="divide-y divide-hairline">
        {troubles.map((trouble) => {
          const { reportId, language, kind, publishAt, troubleAt } = trouble;
          // One press takes note of both languages of a report.
          const asks = mayNote && kind !== "overdue" && !noted.has(reportId);
          noted.add(reportId);
          return (
            <li
              key={`${reportId}-${language}`}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 py-2"
            >
              <div className="min-w-0">
                <ReportLink report={{ id: reportId, ...trouble }} />
                <p className="mt-0.5 tabular-nums">
                  {t(`trouble.${kind}`, {
                    language: t(`language.${language}`),
                    due: moment(publishAt),
                    time: moment(troubleAt),
                  })}
                </p>
              </div>
              {asks && (
                <NoteButton reportId={reportId} title={titleFor(locale, trouble)?.text ?? untitled} back={back} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
