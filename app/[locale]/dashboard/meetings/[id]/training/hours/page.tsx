import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MeetingHead } from "@/features/meetings/components/meeting-head";
import { TrainingNav } from "@/features/meetings/trainings/components/training-nav";
import { CreditForm } from "@/features/meetings/trainings/hours/components/credit-form";
import { CreditingHistory } from "@/features/meetings/trainings/hours/components/crediting-history";
import { ProposalTable } from "@/features/meetings/trainings/hours/components/proposal-table";
import { SessionList } from "@/features/meetings/trainings/hours/components/session-list";
import { creditingOf, creditRefusals } from "@/features/meetings/trainings/hours/proposing";
import { getProposals, listCrediting } from "@/features/meetings/trainings/hours/queries";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";
import { loadDay } from "../../load-day";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "trainingHours" });
  return { title: t("title"), robots: { index: false } };
}

export default async function TrainingHoursPage({ params }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/meetings/${id}/training/hours`;
  const actor = await requireActor("training_hours.read", locale, path);
  const { id: meetingId } = await loadDay(id);
  const [t, list, steps] = await Promise.all([
    getTranslations("trainingHours"),
    getProposals(meetingId),
    listCrediting(meetingId),
  ]);
  if (!list) notFound();
  const { day, title, sessions, proposals, seen, apart } = list;
  const { written, replaced } = creditingOf(proposals);
  const refusals = creditRefusals(day, sessions, proposals, beijingDay(new Date()));
  const mayWrite = may(actor, "training_hours.write") && sessions.length > 0;
  const crediting = { meetingId, seen, written: written.length, replaced: replaced.length, again: steps.length > 0 };
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <MeetingHead meeting={day} current="training" />
      <TrainingNav meetingId={meetingId} current="hours" />
      <h2 className="mb-3 text-lg">{t("of", { title: title[locale] })}</h2>
      <SessionList meetingId={meetingId} sessions={sessions} />
      {(sessions.length > 0 || steps.length > 0) && (
        <>
          <h3 className="mt-6 mb-1 text-base">{t("people")}</h3>
          <ProposalTable {...{ proposals, sessions, mayWrite }} />
        </>
      )}
      {mayWrite && proposals.length > 0 && <CreditForm {...crediting} refusals={refusals} />}
      <CreditingHistory steps={steps} apart={apart} />
    </Desk>
  );
}
