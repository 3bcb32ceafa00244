import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { Actor } from "@/features/people/actor";
import { EditReportForm } from "@/features/reports/components/edit-report-form";
import { Reading } from "@/features/reports/components/reading";
import type { DeskReport, listHistory } from "@/features/reports/queries";
import { refusals } from "@/features/reports/workflow";
import { placeOf } from "@/features/reports/writing";
import type { Locale } from "@/i18n/routing";
import { loadChoices } from "../choices";

type Props = {
  report: DeskReport;
  actor: Actor;
  locale: Locale;
  events: Awaited<ReturnType<typeof listHistory>>;
  /** The language to be read, as the address gives it. */
  chosen: string | string[] | undefined;
};

/** The working version: a form for whoever may save it now, a page to read for everyone else. */
export async function ReportText({ report, actor, locale, events, chosen }: Props) {
  const t = await getTranslations("reports");
  const { state } = report;
  if (refusals("save", state, actor).length > 0) {
    const root = `/${locale}/dashboard/reports/${report.id}`;
    return (
      <Reading
        draft={report.draft}
        source={locale === "en" ? report.source.nameEn : report.source.nameZh}
        section={locale === "en" ? report.section.nameEn : report.section.nameZh}
        theme={locale === "en" ? report.theme?.nameEn : report.theme?.nameZh}
        language={chosen === "zh" ? "zh" : "en"}
        href={(language) => (language === "zh" ? `${root}?text=zh` : root)}
      />
    );
  }
  const { units, themes } = await loadChoices(locale);
  // Discarding leads back to an older text; the form then begins anew. After a save it must not.
  const discarded = events.filter(({ step }) => step === "discard").length;
  const kept = state.standing === "unpublished" ? null : state.standing;
  return (
    <div className="min-w-0">
      <h1 className="mb-6 text-2xl">{report.draft.en.title || t("untitled")}</h1>
      {kept && (
        <Notice kind="calm" className="mb-6">
          {t(kept === "live" ? "save.live" : "save.withdrawn")}
        </Notice>
      )}
      <EditReportForm
        key={discarded}
        place={placeOf(actor, report.id)}
        report={{ id: report.id, version: report.version, draft: report.draft }}
        known={kept !== null}
        units={units}
        themes={themes}
      />
    </div>
  );
}
