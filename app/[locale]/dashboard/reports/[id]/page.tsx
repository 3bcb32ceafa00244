import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { DoneNotice } from "@/features/reports/components/done-notice";
import { ReportAside } from "@/features/reports/components/report-aside";
import { UnsavedProvider } from "@/features/reports/components/unsaved";
import { listHistory } from "@/features/reports/queries";
import { doneStep } from "@/features/reports/step";
import { placeOf } from "@/features/reports/writing";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { CommentsOf } from "./comments-of";
import { CorrectionOf } from "./correction-of";
import { countDifferences } from "./count-differences";
import { FactChecksOf } from "./fact-checks-of";
import { FactsOf } from "./facts-of";
import { loadReport } from "./load-report";
import { ReportText } from "./report-text";
import { writable } from "./writable";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ done?: string | string[]; text?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "reports" });
  return { title: t("title"), robots: { index: false } };
}

export default async function ReportPage({ params, searchParams }: Props) {
  const { locale: given, id: text } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const path = `/dashboard/reports/${text}`;
  const actor = await requireActor("report.read", locale, path);
  const found = await loadReport(text);
  if (!found) notFound();
  const { report, facts } = found;
  const { done: said, text: chosen } = await searchParams;
  const t = await getTranslations("reports");
  const events = await listHistory(report.id);
  const done = doneStep.safeParse(said);
  const writing = writable(report.state, actor) !== null;
  const language = chosen === "zh" ? "zh" : "en";
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <p className="mb-1 text-sm">
        <a href={`/${locale}/dashboard/reports`}>{t("all")}</a>
      </p>
      {done.success && <DoneNotice done={done.data} written={placeOf(actor, "new")} />}
      <CorrectionOf report={report} actor={actor} locale={locale} />
      <UnsavedProvider>
        <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
          <ReportText report={report} actor={actor} locale={locale} events={events} facts={facts} chosen={chosen} />
          <ReportAside
            report={report}
            actor={actor}
            differences={await countDifferences(report)}
            events={events}
            factChecks={<FactChecksOf report={report} actor={actor} />}
            writing={writing}
            facts={writing ? null : <FactsOf report={report} facts={facts} actor={actor} language={language} />}
            comments={writing ? null : <CommentsOf reportId={report.id} actor={actor} language={language} />}
          />
        </div>
      </UnsavedProvider>
    </Desk>
  );
}
