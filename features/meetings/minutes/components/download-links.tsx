import { useLocale, useTranslations } from "next-intl";
import { languages } from "../document";

/** The minutes as files and for printing, in each language. */
export function DownloadLinks({ meetingId }: { meetingId: number }) {
  const t = useTranslations("minutes.files");
  const locale = useLocale();
  const place = `dashboard/meetings/${meetingId}/minutes`;
  return (
    <section aria-labelledby="files" className="border-hairline border-t pt-3">
      <h2 id="files" className="font-sans font-semibold text-sm">
        {t("title")}
      </h2>
      <dl className="mt-1 grid grid-cols-[max-content_1fr] gap-x-3 gap-y-1">
        {languages.map((language) => (
          <div key={language} className="contents">
            <dt className="text-muted">{t(`in.${language}`)}</dt>
            <dd className="flex flex-wrap gap-x-3">
              <a
                href={`/${locale}/${place}/export/minutes-${language}.pdf`}
                aria-label={t("pdf", { language: t(`in.${language}`) })}
              >
                PDF
              </a>
              <a
                href={`/${locale}/${place}/export/minutes-${language}.docx`}
                aria-label={t("docx", { language: t(`in.${language}`) })}
              >
                Word
              </a>
              <a href={`/${language}/${place}/print`} aria-label={t("printIn", { language: t(`in.${language}`) })}>
                {t("print")}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
