import { useLocale, useTranslations } from "next-intl";
import { longDay } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import { type Change, noteFor } from "../published/around/changes";

/** What has changed in a report since it was first published, the newest first; nothing where nothing was noted. */
export function ChangeNotes({ changes }: { changes: Change[] }) {
  const t = useTranslations("article");
  const locale = useLocale() as Locale;
  if (changes.length === 0) return null;
  return (
    <ul aria-label={t("changes")} className="mt-4 grid gap-1 border-strong-line border-s-2 ps-4 text-sm">
      {changes.map((change) => {
        const note = noteFor(change, locale);
        return (
          <li key={change.at.getTime()}>
            {t.rich("updated", {
              day: longDay(change.at, locale),
              note: note.text,
              when: (day) => <time dateTime={change.at.toISOString()}>{day}</time>,
              said: (text) => (
                <span lang={note.language === locale ? undefined : languageTag[note.language]}>{text}</span>
              ),
            })}
          </li>
        );
      })}
    </ul>
  );
}
