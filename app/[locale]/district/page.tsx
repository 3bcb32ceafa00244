import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { getUnit } from "@/features/districts/queries";
import { NextMeeting } from "@/features/meetings/components/next-meeting";
import { PresentationList } from "@/features/meetings/components/presentation-list";
import { ExtractList } from "@/features/meetings/minutes/components/extract-list";
import { listExtracts } from "@/features/meetings/minutes/extracts/queries";
import { Subscribe } from "@/features/meetings/plan/feed/components/subscribe";
import { findNextMeeting, listPresentations } from "@/features/meetings/queries";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { ReportList } from "@/features/reports/components/report-list";
import { listPublished } from "@/features/reports/published/queries";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";
import { loadFeedAddress } from "../dashboard/meetings/feed-address";
import { NextMaterials } from "./next-materials";

type Props = { params: Promise<{ locale: string }> };

const path = "/district";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "district" });
  return { title: t("title"), robots: { index: false } };
}

export default async function DistrictPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("district.enter", locale, path);
  const unit = actor.districtId === null ? null : await getUnit(actor.districtId);
  if (!unit) notFound();
  const [t, address, next, presentations, extracts, { rows: reports, total }] = await Promise.all([
    getTranslations("district"),
    loadFeedAddress(actor, locale),
    findNextMeeting(beijingDay(new Date())),
    listPresentations(unit.id),
    listExtracts(unit.id),
    listPublished({ sourceUnitId: unit.id, language: locale }),
  ]);
  const heading = "mb-2 mt-10 border-ink border-b pb-1 text-lg";
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <div className="max-w-4xl">
        <h1 className="text-2xl">{locale === "en" ? unit.nameEn : unit.nameZh}</h1>
        <p className="mt-2 text-sm">
          <a href={`/${locale}${path}/statistics`}>{t("statistics")}</a>
        </p>
        <h2 className={heading}>{t("next")}</h2>
        {next ? <NextMeeting meeting={next} /> : <p className="text-muted">{t("noNext")}</p>}
        <div className="mt-4 max-w-xl">
          <Subscribe address={address} />
        </div>
        {next && <NextMaterials actor={actor} heading={heading} />}
        {extracts.length > 0 && (
          <>
            <h2 className={heading}>{t("minutes")}</h2>
            <ExtractList extracts={extracts} />
          </>
        )}
        <h2 className={heading}>{t("presentations")}</h2>
        {presentations.length > 0 ? (
          <PresentationList presentations={presentations} />
        ) : (
          <p className="text-muted">{t("noPresentations")}</p>
        )}
        <h2 className={heading}>{t("reports")}</h2>
        {total > 0 ? <ReportList reports={reports} headings="h3" /> : <p className="text-muted">{t("noReports")}</p>}
        {total > reports.length && <p className="mt-3 text-muted">{t("more", { shown: reports.length, total })}</p>}
      </div>
    </Desk>
  );
}
