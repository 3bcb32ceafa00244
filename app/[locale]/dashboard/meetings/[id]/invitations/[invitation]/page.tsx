import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MeetingHead } from "@/features/meetings/components/meeting-head";
import { isAnswerable } from "@/features/meetings/invitations/answering/link";
import { getInvitation, listNamedBefore } from "@/features/meetings/invitations/answering/queries";
import { AnsweringSheet } from "@/features/meetings/invitations/components/answering-sheet";
import { InvitationFacts } from "@/features/meetings/invitations/components/invitation-facts";
import { getNoticeFacts } from "@/features/meetings/invitations/letters/queries";
import { findAddresses, listLetters } from "@/features/meetings/invitations/queries";
import { SealedLine } from "@/features/meetings/minutes/components/sealed-line";
import { isMeetingSealed } from "@/features/meetings/minutes/queries";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";
import { idIn } from "../load-invitations";

type Props = { params: Promise<{ locale: string; id: string; invitation: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "invitations" });
  return { title: t("one"), robots: { index: false } };
}

export default async function InvitationPage({ params }: Props) {
  const { locale: text, id, invitation: number } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/meetings/${id}/invitations`;
  const actor = await requireActor("invitation.read", locale, `${path}/${number}`);
  const invitation = await getInvitation(idIn(number));
  if (invitation?.meetingId !== idIn(id)) notFound();
  const { meeting, unit, unitId, places, notice, questions } = invitation;
  const facts = (await getNoticeFacts(meeting.id)) ?? notFound();
  const before = await listNamedBefore(unitId, meeting.id);
  const closed = !isAnswerable(invitation, meeting, beijingDay(new Date()));
  const sealed = await isMeetingSealed(meeting.id);
  const mayWrite = may(actor, "invitation.write") && !sealed;
  const t = await getTranslations("invitations");
  const addresses = (await findAddresses([unitId])).get(unitId) ?? [];
  const answering = { by: mayWrite && !closed ? ("organiser" as const) : null, late: false, before, questions };
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <MeetingHead meeting={meeting} current="invitations" />
      {sealed && <SealedLine meetingId={meeting.id} actor={actor} />}
      <p className="no-print mb-3 text-sm">
        <a href={`/${locale}${path}`}>{t("back")}</a>
      </p>
      <h2 className="mb-3 text-xl">{locale === "en" ? unit.nameEn : unit.nameZh}</h2>
      <InvitationFacts {...{ invitation, unit, addresses, mayWrite }} letters={await listLetters(invitation.id)} />
      <AnsweringSheet {...{ places, facts, answering, closed }} repliesDueOn={notice.repliesDueOn} />
    </Desk>
  );
}
