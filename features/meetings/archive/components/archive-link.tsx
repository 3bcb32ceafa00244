import { useLocale, useTranslations } from "next-intl";

/** The way to the archive of a meeting. */
export function ArchiveLink({ meetingId }: { meetingId: number }) {
  const t = useTranslations("archive");
  const locale = useLocale();
  return (
    <p className="border-hairline border-t pt-3">
      <a href={`/${locale}/dashboard/meetings/${meetingId}/archive`}>{t("title")}</a>
    </p>
  );
}
