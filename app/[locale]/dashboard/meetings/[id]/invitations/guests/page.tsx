import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MeetingHead } from "@/features/meetings/components/meeting-head";
import { GuestList } from "@/features/meetings/invitations/components/guest-list";
import { InvitationNav } from "@/features/meetings/invitations/components/invitation-nav";
import { listGuests, listSteps } from "@/features/meetings/invitations/queries";
import { SealedLine } from "@/features/meetings/minutes/components/sealed-line";
import { isMeetingSealed } from "@/features/meetings/minutes/queries";
import { listAudiences } from "@/features/meetings/trainings/audiences/queries";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";
import { loadInvitedMeeting } from "../load-invitations";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "invitations" });
  return { title: t("screen.guests"), robots: { index: false } };
}

export default async function GuestsPage({ params }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/meetings/${id}/invitations/guests`;
  const actor = await requireActor("invitation.read", locale, path);
  const meeting = await loadInvitedMeeting(id);
  const guests = await listGuests(meeting.id);
  const sealed = await isMeetingSealed(meeting.id);
  const mayWrite = may(actor, "invitation.write") && !sealed;
  const isAhead = meeting.status === "planned" && meeting.date !== null && meeting.date >= beijingDay(new Date());
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <MeetingHead meeting={meeting} current="invitations" />
      {sealed && <SealedLine meetingId={meeting.id} actor={actor} />}
      <InvitationNav meetingId={meeting.id} current="guests" mayWrite={mayWrite} />
      <GuestList
        meetingId={meeting.id}
        guests={guests}
        audiences={await listAudiences(meeting.id)}
        steps={await listSteps(guests.map((guest) => guest.id))}
        mayWrite={mayWrite}
        mayInvite={mayWrite && isAhead}
      />
    </Desk>
  );
}
