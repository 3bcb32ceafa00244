import { useLocale, useTranslations } from "next-intl";
import { quarterAddress } from "../address";

type Props = {
  presentations: {
    meetingId: number;
    position: number;
    year: number;
    quarter: number;
    subjectEn: string;
    subjectZh: string;
  }[];
};

/** What a district presented, each with the page of the meeting. */
export function Presented({ presentations }: Props) {
  const t = useTranslations("districts");
  const locale = useLocale();
  return (
    <ul className="divide-y divide-hairline border-hairline border-b">
      {presentations.map(({ meetingId, position, year, quarter, subjectEn, subjectZh }) => (
        <li key={`${meetingId}-${position}`} className="grid gap-x-8 py-3 sm:grid-cols-[9rem_1fr]">
          <a href={`/${locale}${quarterAddress({ year, quarter })}`} className="text-sm">
            {t("meeting", { year: String(year), quarter: String(quarter) })}
          </a>
          <span className="measure block first-letter:uppercase">{locale === "en" ? subjectEn : subjectZh}</span>
        </li>
      ))}
    </ul>
  );
}
