import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { findDistrict } from "@/features/districts/queries";
import { queryOf } from "@/features/meetings/statistics/choice";
import { ChoiceForm } from "@/features/meetings/statistics/components/choice-form";
import { OneDistrict } from "@/features/meetings/statistics/components/one-district";
import { officeLists } from "@/features/meetings/statistics/lists";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadDistrict } from "../load-statistics";

type Props = { params: Promise<{ locale: string; district: string }>; searchParams: Promise<Record<string, unknown>> };

const root = "/dashboard/meetings/statistics";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "meetingStatistics" });
  return { title: t("title"), robots: { index: false } };
}

export default async function DistrictStatisticsPage({ params, searchParams }: Props) {
  const { locale: given, district: slug } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const path = `${root}/${slug}`;
  const actor = await requireActor("meeting_statistics.read", locale, path);
  const district = (await findDistrict(slug)) ?? notFound();
  const t = await getTranslations("meetingStatistics");
  const { form, ...shown } = await loadDistrict(await searchParams, district.id, new Date());
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <div className="print-wide">
        <p className="no-print mb-1 text-sm">
          <a href={`/${locale}${root}${queryOf(form.choice)}`}>{t("back")}</a>
        </p>
        <h1 className="text-2xl">{t("of", { district: locale === "en" ? district.shortEn : district.shortZh })}</h1>
        <ChoiceForm root={path} {...form} />
        {shown.own.rows.length === 0 ? (
          <p className="mt-8 text-muted">{t("nothingOf")}</p>
        ) : (
          <OneDistrict {...shown} lists={officeLists(district.id)} heading={t("meetings")} />
        )}
      </div>
    </Desk>
  );
}
