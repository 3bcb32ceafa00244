import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MeetingHead } from "@/features/meetings/components/meeting-head";
import { CarriedForward } from "@/features/meetings/follow-ups/components/carried-forward";
import { ClosedSentence } from "@/features/meetings/follow-ups/components/closed-sentence";
import { PrintButton } from "@/features/meetings/follow-ups/components/print-button";
import { followUpFilter } from "@/features/meetings/follow-ups/filter";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";
import { IssuedMatrix } from "./issued-matrix";
import { Issuing } from "./issuing";
import { loadFollowUps } from "./load";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "followUps" });
  return { title: t("title"), robots: { index: false } };
}

export default async function MeetingFollowUpsPage({ params, searchParams }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/meetings/${id}/follow-ups`;
  const actor = await requireActor("follow_up.read", locale, path);
  const loaded = (await loadFollowUps(id, beijingDay(new Date()))) ?? notFound();
  const { meeting, followUps, carried, sentence } = loaded;
  const { status } = meeting.record;
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <MeetingHead meeting={{ ...meeting.record, ...meeting }} current="followUps" />
      {status === "planned" && (
        <>
          <CarriedForward carried={carried} />
          {carried.length > 0 && <PrintButton />}
        </>
      )}
      {status === "held" && may(actor, "follow_up.issue") && <Issuing meeting={meeting} followUps={followUps} />}
      {(status === "held" || followUps.length > 0) && (
        <IssuedMatrix
          root={path}
          followUps={followUps}
          filter={followUpFilter.parse(await searchParams)}
          mayCheck={may(actor, "follow_up.check")}
        />
      )}
      {sentence && <ClosedSentence sentence={sentence} />}
    </Desk>
  );
}
