import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { Actor } from "@/features/people/actor";
import { listStaff, listThreads } from "@/features/reports/comments/queries";
import { EditReportForm } from "@/features/reports/components/edit-report-form";
import { Reading } from "@/features/reports/components/reading";
import type { FactsGiven } from "@/features/reports/facts/given";
import { listCaptions } from "@/features/reports/facts/queries";
import { type Language, otherLanguage } from "@/features/reports/language";
import { type DeskReport, findText, type listHistory } from "@/features/reports/queries";
import { placeOf } from "@/features/reports/writing";
import type { Locale } from "@/i18n/routing";
import { loadChoices } from "../choices";
import { loadFacts } from "./load-facts";
import { loadOffice } from "./load-office";
import { writable } from "./writable";

type Props = {
  report: DeskReport;
  actor: Actor;
  locale: Locale;
  events: Awaited<ReturnType<typeof listHistory>>;
  /** The record it was made from; null where there is none. */
  facts: FactsGiven | null;
  /** The language to be read, as the address gives it. */
  chosen: string | string[] | undefined;
};

/** The working version: a form for whoever may save it now, a page to read for everyone else. */
export async function ReportText({ report, actor, locale, events, facts, chosen }: Props) {
  const t = await getTranslations("reports");
  const open = writable(report.state, actor);
  if (!open || actor.accountId === null) {
    const root = `/${locale}/dashboard/reports/${report.id}`;
    return (
      <Reading
        draft={report.draft}
        source={locale === "en" ? report.source.nameEn : report.source.nameZh}
        section={locale === "en" ? report.section.nameEn : report.section.nameZh}
        theme={locale === "en" ? report.theme?.nameEn : report.theme?.nameZh}
        language={chosen === "zh" ? "zh" : "en"}
        href={(language) => (language === "zh" ? `${root}?text=zh` : root)}
        record={facts}
      />
    );
  }
  const { units, themes } = await loadChoices(locale);
  const { sourceLanguage, editions } = report;
  const { translatedVersionId } = editions[otherLanguage(sourceLanguage)];
  // Discarding and restoring lead to another text; the form then begins anew. After a save it must not.
  const anew = events.filter(({ step, restoredFrom }) => step === "discard" || restoredFrom !== null).length;
  const isUnsettled = (language: Language) => report.state.editions[language].words?.factsUnsettled === true;
  const kept = report.state.standing === "unpublished" ? null : report.state.standing;
  return (
    <div className="min-w-0">
      <h1 className="mb-4 text-2xl">{report.draft.en.title || report.draft.zh?.title || t("untitled")}</h1>
      {kept && (
        <Notice kind="calm" className="mb-4">
          {t(kept === "live" ? "save.live" : "save.withdrawn")}
        </Notice>
      )}
      <EditReportForm
        key={anew}
        place={placeOf(actor, report.id)}
        accountId={actor.accountId}
        report={{ id: report.id, version: report.version, revision: report.revision, draft: report.draft }}
        open={open}
        known={kept !== null}
        units={units}
        themes={themes}
        office={await loadOffice(report.publishedAt, await loadFacts(report.id))}
        threads={await listThreads(report.id)}
        staff={await listStaff()}
        facts={facts && { given: facts, unsettled: { en: isUnsettled("en"), zh: isUnsettled("zh") } }}
        captions={await listCaptions(report.id)}
        translation={{ sourceLanguage, translatedFrom: await findText(translatedVersionId, sourceLanguage) }}
      />
    </div>
  );
}
