import { getTranslations } from "next-intl/server";
import { WithdrawalNotice } from "@/features/reports/components/withdrawal-notice";
import { Readers } from "@/features/reports/feedback/components/readers";
import { readFeedback } from "@/features/reports/feedback/queries";
import type { Preview } from "@/features/reports/preview/queries";
import { isNotice, shownIn } from "@/features/reports/preview/shown";
import { readAround, readChanges } from "@/features/reports/published/around/queries";
import type { Locale } from "@/i18n/routing";
import { HowWeKnowOf } from "../../../../../(site)/events/[section]/[slug]/how-we-know-of";
import { ReportAsRead } from "../../../../../(site)/events/[section]/[slug]/report-as-read";

type Props = { preview: Preview; section: { slug: string; name: string }; locale: Locale };

/** A version as its readers would see it once it is on the site, or the notice they see now. */
export async function PreviewedReport({ preview, section, locale }: Props) {
  const t = await getTranslations("reports");
  const { report, version, quarter, live } = preview;
  const { text, language } = shownIn(locale, version.compared);
  const title = text.title || t("untitled");
  if (report.withdrawnAt && isNotice(report, version)) {
    const { withdrawnAt: at, withdrawalReason } = report;
    const place = { name: section.name, href: `/${locale}/events/${section.slug}` };
    return (
      <WithdrawalNotice title={title} language={language} at={at} reason={withdrawalReason ?? ""} section={place} />
    );
  }
  const now = new Date();
  const { id, slug, sectionId, meetingId, views, publishedAt } = report;
  const { source, theme, editor, compared } = version;
  const read = { id, sectionId, meetingId, source, theme, publishedAt: publishedAt ?? now };
  const { changes } = await readChanges(id);
  const { en, zh } = compared.changeNote;
  const told = live !== undefined && !version.live && (en !== "" || zh !== "") ? [{ at: now, en, zh }] : [];
  return (
    <ReportAsRead
      preview
      report={{
        ...text,
        ...{ id, slug, title, language, views, editor },
        publishedAt: read.publishedAt,
        eventDate: compared.eventDate,
        sourceEn: source.nameEn,
        sourceZh: source.nameZh,
      }}
      basis={<HowWeKnowOf report={{ ...text, id, language, meetingId }} goingOut={now} />}
      changes={[...told, ...changes]}
      around={await readAround(read, locale)}
      section={section}
      theme={theme}
      quarter={quarter}
      readers={<Readers reportId={id} {...(await readFeedback(id))} />}
    />
  );
}
