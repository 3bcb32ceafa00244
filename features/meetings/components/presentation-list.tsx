import { useLocale, useTranslations } from "next-intl";
import { longDate } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import { titleOf } from "../published/words";

type Presentation = {
  meetingId: number;
  position: number;
  year: number;
  quarter: number;
  date: string | null;
  seriesEn: string;
  seriesZh: string;
  subjectEn: string;
  subjectZh: string;
};

/** The presentations a district gave, the latest first. */
export function PresentationList({ presentations }: { presentations: Presentation[] }) {
  const t = useTranslations("meetings");
  const locale = useLocale() as Locale;
  return (
    <ul className="divide-y divide-hairline border-hairline border-b">
      {presentations.map(({ meetingId, position, year, quarter, date, seriesEn, seriesZh, subjectEn, subjectZh }) => {
        const [own, other] = locale === "en" ? [subjectEn, subjectZh] : [subjectZh, subjectEn];
        const title = titleOf({ series: { en: seriesEn, zh: seriesZh }, year, quarter });
        return (
          <li key={`${meetingId}-${position}`} className="grid gap-x-8 py-2 sm:grid-cols-[9rem_1fr]">
            <p className="text-muted tabular-nums">{date ? longDate(date, locale) : ""}</p>
            <p>
              <span lang={own ? undefined : languageTag[locale === "en" ? "zh" : "en"]}>
                {own || other || t("noSubject")}
              </span>
              <span className="block text-muted">{title[locale]}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
