import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { listUnits } from "@/features/districts/queries";
import { MeetingHead } from "@/features/meetings/components/meeting-head";
import { BodyList } from "@/features/meetings/invitations/components/body-list";
import { InvitationNav } from "@/features/meetings/invitations/components/invitation-nav";
import { NoticeForm } from "@/features/meetings/invitations/components/notice-form";
import { NoticeSheet } from "@/features/meetings/invitations/components/notice-sheet";
import { QuestionList } from "@/features/meetings/invitations/components/question-list";
import { RoleList } from "@/features/meetings/invitations/components/role-list";
import { getNoticeFacts } from "@/features/meetings/invitations/letters/queries";
import { getNotice, listInvitations, listQuestions, listRoles } from "@/features/meetings/invitations/queries";
import { SealedLine } from "@/features/meetings/minutes/components/sealed-line";
import { isMeetingSealed } from "@/features/meetings/minutes/queries";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadInvitedMeeting } from "../load-invitations";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "invitations" });
  return { title: t("screen.prepare"), robots: { index: false } };
}

export default async function PreparePage({ params }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/meetings/${id}/invitations/prepare`;
  const actor = await requireActor("invitation.write", locale, path);
  const meeting = await loadInvitedMeeting(id);
  const sealed = await isMeetingSealed(meeting.id);
  const facts = (await getNoticeFacts(meeting.id)) ?? notFound();
  const t = await getTranslations("invitations");
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <MeetingHead meeting={meeting} current="invitations" />
      {sealed && <SealedLine meetingId={meeting.id} actor={actor} />}
      <InvitationNav meetingId={meeting.id} current="prepare" mayWrite={!sealed} />
      <div className="grid gap-x-12 xl:grid-cols-[minmax(0,1fr)_24rem]">
        {!sealed && (
          <div className="min-w-0">
            <RoleList meetingId={meeting.id} roles={await listRoles(meeting.id)} />
            <BodyList
              meetingId={meeting.id}
              units={await listUnits()}
              invitations={await listInvitations(meeting.id)}
            />
            <NoticeForm notice={await getNotice(meeting.id)} />
            <QuestionList meetingId={meeting.id} questions={await listQuestions(meeting.id)} />
          </div>
        )}
        <section aria-labelledby="as-sent">
          <h2 id="as-sent" className="mb-2 border-ink border-b pb-1 text-lg">
            {t("notice.asSent")}
          </h2>
          <NoticeSheet facts={facts} />
        </section>
      </div>
    </Desk>
  );
}
