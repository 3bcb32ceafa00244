import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MeetingsNav } from "@/features/meetings/components/meetings-nav";
import { queryOf } from "@/features/meetings/statistics/choice";
import { AllStatistics } from "@/features/meetings/statistics/components/all-statistics";
import { ChoiceForm } from "@/features/meetings/statistics/components/choice-form";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadStatistics } from "./load-statistics";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, unknown>> };

const path = "/dashboard/meetings/statistics";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "meetingStatistics" });
  return { title: t("title"), robots: { index: false } };
}

export default async function StatisticsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("meeting_statistics.read", locale, path);
  const t = await getTranslations("meetingStatistics");
  const { form, ...shown } = await loadStatistics(await searchParams, new Date());
  const isEmpty = shown.statistics.rows.length === 0;
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <div className="print-wide">
        <MeetingsNav current="statistics" />
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="measure mt-1 text-muted text-sm">{t("intro")}</p>
        <ChoiceForm root={path} {...form} />
        {isEmpty ? (
          <p className="mt-8 text-muted">{t("nothing")}</p>
        ) : (
          <>
            <p className="no-print mt-3 text-sm">
              <a href={`/${locale}${path}/list/statistics.xlsx${queryOf(form.choice)}`}>{t("download")}</a>
            </p>
            <AllStatistics root={path} {...shown} />
          </>
        )}
      </div>
    </Desk>
  );
}
