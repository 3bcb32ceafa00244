import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { getUnit } from "@/features/districts/queries";
import { ChoiceForm } from "@/features/meetings/statistics/components/choice-form";
import { OneDistrict } from "@/features/meetings/statistics/components/one-district";
import { ownLists } from "@/features/meetings/statistics/lists";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadDistrict } from "../../dashboard/meetings/statistics/load-statistics";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, unknown>> };

const path = "/district/statistics";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "meetingStatistics" });
  return { title: t("own.title"), robots: { index: false } };
}

export default async function OwnStatisticsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("meeting_statistics.read_own", locale, path);
  const unit = (actor.districtId === null ? null : await getUnit(actor.districtId)) ?? notFound();
  const t = await getTranslations("meetingStatistics");
  const { form, ...shown } = await loadDistrict(await searchParams, unit.id, new Date());
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <div className="print-wide">
        <h1 className="text-2xl">{t("own.title")}</h1>
        <p className="measure mt-1 text-muted text-sm">{t("own.intro")}</p>
        <ChoiceForm root={path} {...form} />
        {shown.own.rows.length === 0 ? (
          <p className="mt-8 text-muted">{t("nothingOwn")}</p>
        ) : (
          <OneDistrict {...shown} lists={ownLists} heading={t("own.meetings")} />
        )}
      </div>
    </Desk>
  );
}
