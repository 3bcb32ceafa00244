import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { AgainForm } from "@/features/reports/compose/again/components/again-form";
import { AgainTabs } from "@/features/reports/compose/again/components/again-tabs";
import { readAgain } from "@/features/reports/compose/again/queries";
import { shownOffers } from "@/features/reports/compose/again/shown";
import { getReport } from "@/features/reports/queries";
import { VersionPlaces } from "@/features/reports/versions/components/version-places";
import { refusals } from "@/features/reports/workflow";
import { rowId } from "@/features/reports/writing";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ language?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "reports.composeAgain" });
  return { title: t("title"), robots: { index: false } };
}

export default async function ComposeAgainPage({ params, searchParams }: Props) {
  const { locale: given, id: text } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const language = (await searchParams).language === "zh" ? "zh" : "en";
  const path = `/dashboard/reports/${text}/compose-again`;
  const actor = await requireActor("report.write", locale, `${path}?language=${language}`);
  const id = rowId.safeParse(text);
  const report = id.success ? await getReport(id.data) : null;
  const read = report && (await readAgain(report, language, beijingDay(new Date())));
  if (!report || !read) notFound();
  const t = await getTranslations("reports.composeAgain");
  const open = refusals("save", report.state, actor, [language]).length === 0;
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <VersionPlaces report={report} />
      <h1 className="mt-1 text-2xl">{t("title")}</h1>
      <p className="measure mt-2 mb-4 text-muted text-sm">
        {t("intro")} <a href={`/${locale}/dashboard/meetings/${read.meetingId}`}>{t("record")}</a>
      </p>
      <AgainTabs reportId={report.id} language={language} />
      {read.told ? (
        <AgainForm
          report={{ id: report.id, revision: report.revision }}
          language={language}
          mark={read.mark}
          open={open}
          {...shownOffers(read.offers, language)}
        />
      ) : (
        <p className="py-4">{t("untold")}</p>
      )}
    </Desk>
  );
}
