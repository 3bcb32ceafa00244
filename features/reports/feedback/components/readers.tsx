import { useLocale, useTranslations } from "next-intl";
import { longDay } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";

type Props = {
  reportId: number;
  open: boolean;
  shown: { id: number; name: string; words: string; language: Locale; at: Date }[];
};

/** What readers wrote about a report, as far as editors show it, and the way to write. */
export function Readers({ reportId, open, shown }: Props) {
  const t = useTranslations("feedback");
  const locale = useLocale() as Locale;
  if (!open && shown.length === 0) return null;
  return (
    <section aria-labelledby="readers" className="no-print measure mt-14">
      <h2 id="readers" className="border-ink border-b pb-2 text-xl">
        {t("readers")}
      </h2>
      <ul className="divide-y divide-hairline">
        {shown.map((message) => (
          <li key={message.id} className="py-4">
            <p
              dir="auto"
              lang={message.language === locale ? undefined : languageTag[message.language]}
              className="whitespace-pre-line break-words"
            >
              {message.words}
            </p>
            <p className="mt-2 text-muted text-sm">
              <bdi>{message.name || t("aReader")}</bdi>
              <span className="mx-2" aria-hidden="true">
                ·
              </span>
              <time dateTime={message.at.toISOString()}>{longDay(message.at, locale)}</time>
            </p>
          </li>
        ))}
      </ul>
      {open && (
        <p className="mt-4">
          <a href={`/${locale}/feedback/${reportId}`} rel="nofollow">
            {t("write")}
          </a>
        </p>
      )}
    </section>
  );
}
