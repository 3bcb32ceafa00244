import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/i18n/routing";
import { titleOf } from "../../published/words";
import type { Bilingual } from "../../record";

type Props = { extracts: { meetingId: number; series: Bilingual; year: number; quarter: number }[] };

/** The circulated minutes that are a district's business. */
export function ExtractList({ extracts }: Props) {
  const t = useTranslations("minutes.extract");
  const locale = useLocale() as Locale;
  return (
    <ul className="divide-y divide-hairline">
      {extracts.map(({ meetingId, ...meeting }) => (
        <li key={meetingId} className="py-2">
          <a href={`/${locale}/district/minutes/${meetingId}`}>{t("of", { meeting: titleOf(meeting)[locale] })}</a>
        </li>
      ))}
    </ul>
  );
}
