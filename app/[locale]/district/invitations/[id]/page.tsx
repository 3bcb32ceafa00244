import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { isAnswerable } from "@/features/meetings/invitations/answering/link";
import { getInvitationFor, listNamedBefore } from "@/features/meetings/invitations/answering/queries";
import { AnsweringSheet } from "@/features/meetings/invitations/components/answering-sheet";
import { getNoticeFacts } from "@/features/meetings/invitations/letters/queries";
import { isLate } from "@/features/meetings/invitations/place";
import { titleOf } from "@/features/meetings/published/words";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "invitations" });
  return { title: t("one"), robots: { index: false } };
}

export default async function DistrictInvitationPage({ params }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/district/invitations/${id}`;
  const actor = await requireActor("district.enter", locale, path);
  if (actor.districtId === null || !/^[1-9]\d{0,8}$/.test(id)) notFound();
  const invitation = await getInvitationFor(actor.districtId, Number(id));
  const facts = invitation && (await getNoticeFacts(invitation.meetingId));
  if (!invitation || !facts) notFound();
  const { meeting, places, notice, questions } = invitation;
  const today = beijingDay(new Date());
  const closed = !isAnswerable(invitation, meeting, today);
  const before = await listNamedBefore(invitation.unitId, meeting.id);
  const by = may(actor, "invitation.answer") && !closed ? ("body" as const) : null;
  const answering = { by, late: isLate(notice.repliesDueOn, today), before, questions };
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <h1 className="mb-4 text-2xl">{titleOf(meeting)[locale]}</h1>
      <AnsweringSheet {...{ places, facts, answering, closed }} repliesDueOn={notice.repliesDueOn} />
    </Desk>
  );
}
