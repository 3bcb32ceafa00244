import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { titleOf } from "../../published/words";
import type { Bilingual } from "../../record";
import type { deeds, Naming } from "../naming";

type Props = {
  done: (typeof deeds)[number];
  /** Where somebody is named on a day for which her posts are now others. */
  namings: readonly Naming[];
  names: ReadonlyMap<number, Bilingual>;
};

/** What was done, and the records of held meetings that it touches. */
export function TouchedNotice({ done, namings, names }: Props) {
  const t = useTranslations("people.posts");
  const locale = useLocale() as Locale;
  return (
    <Notice kind="done" title={t(`done.${done}`)} className="mb-6 max-w-4xl">
      {done !== "person" && <p>{t("touched", { count: namings.length })}</p>}
      {namings.length > 0 && (
        <ul className="mt-1">
          {namings.map(({ personId, meeting }) => {
            const name = names.get(personId);
            return (
              <li key={`${personId}-${meeting.id}`}>
                {longDate(meeting.date, locale)}{" "}
                <a href={`/${locale}/dashboard/meetings/${meeting.id}`}>{titleOf(meeting)[locale]}</a>{" "}
                {name && (name[locale] || name.en || name.zh)}
                {meeting.sealed && <span className="text-muted"> {t("sealed")}</span>}
              </li>
            );
          })}
        </ul>
      )}
    </Notice>
  );
}
