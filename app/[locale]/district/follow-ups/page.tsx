import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { AcknowledgeAll } from "@/features/meetings/follow-ups/components/acknowledge-all";
import { FilterForm } from "@/features/meetings/follow-ups/components/filter-form";
import { FollowUpTable } from "@/features/meetings/follow-ups/components/follow-up-table";
import { PrintButton } from "@/features/meetings/follow-ups/components/print-button";
import { followUpFilter } from "@/features/meetings/follow-ups/filter";
import { titleOf, withinSentence } from "@/features/meetings/published/words";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";
import { loadOwn } from "./load-own";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, unknown>> };

const path = "/district/follow-ups";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "followUps" });
  return { title: t("title"), robots: { index: false } };
}

export default async function OwnFollowUpsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("follow_up.read_own", locale, path);
  const filter = { ...followUpFilter.parse(await searchParams), district: undefined };
  const own = (await loadOwn(actor.districtId, filter, beijingDay(new Date()))) ?? notFound();
  const t = await getTranslations("followUps");
  const district = locale === "en" ? own.unit.nameEn : own.unit.nameZh;
  const meeting = own.meetings.find(({ id }) => id === filter.meeting);
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <h1 className="mb-4 text-2xl">
        {meeting
          ? t("askedAt", { district, meeting: withinSentence(titleOf(meeting), locale) })
          : t("own", { district })}
      </h1>
      {may(actor, "follow_up.answer") && <AcknowledgeAll count={own.isNew} />}
      <FilterForm root={path} filter={filter} meetings={own.meetings} />
      <p className="mb-2 text-muted text-sm tabular-nums">{t("count", { count: own.followUps.length })}</p>
      {own.followUps.length > 0 ? (
        <FollowUpTable followUps={own.followUps} root={path} />
      ) : (
        <p className="text-muted">{t(own.meetings.length > 0 ? "none" : "ownNone")}</p>
      )}
      <div className="mt-5">
        <PrintButton />
      </div>
    </Desk>
  );
}
