import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MeetingHead } from "@/features/meetings/components/meeting-head";
import { GridFilters } from "@/features/meetings/invitations/components/grid-filters";
import { InvitationNav } from "@/features/meetings/invitations/components/invitation-nav";
import { OpeningPanel } from "@/features/meetings/invitations/components/opening-panel";
import { ReplyGrid } from "@/features/meetings/invitations/components/reply-grid";
import { filterOf, gridOf } from "@/features/meetings/invitations/grid";
import { SealedLine } from "@/features/meetings/minutes/components/sealed-line";
import { isMeetingSealed } from "@/features/meetings/minutes/queries";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadInvitedMeeting } from "./load-invitations";
import { loadReplies } from "./load-replies";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ show?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "invitations" });
  return { title: t("title"), robots: { index: false } };
}

export default async function InvitationsPage({ params, searchParams }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/meetings/${id}/invitations`;
  const actor = await requireActor("invitation.read", locale, path);
  const meeting = await loadInvitedMeeting(id);
  const { bodies, roles, places, ...panel } = await loadReplies(meeting, new Date());
  const t = await getTranslations("invitations");
  const filter = filterOf((await searchParams).show);
  const grid = gridOf(bodies, roles, places, filter);
  const sealed = await isMeetingSealed(meeting.id);
  const mayWrite = may(actor, "invitation.write") && !sealed;
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <MeetingHead meeting={meeting} current="invitations" />
      {sealed && <SealedLine meetingId={meeting.id} actor={actor} />}
      <InvitationNav meetingId={meeting.id} current="replies" mayWrite={mayWrite} />
      {mayWrite && <OpeningPanel meetingId={meeting.id} {...panel} />}
      {bodies.length === 0 || roles.length === 0 ? (
        <p className="text-muted">{t("nothingYet")}</p>
      ) : (
        <>
          <div className="no-print mb-3 flex flex-wrap items-center justify-between gap-x-6">
            <GridFilters meetingId={meeting.id} chosen={filter} sums={gridOf(bodies, roles, places).total} />
            <p className="flex gap-x-4 text-sm">
              <a href={`/${locale}${path}/list/invitations.csv`}>{t("csv")}</a>
              <a href={`/${locale}${path}/list/invitations.xlsx`}>{t("xlsx")}</a>
            </p>
          </div>
          <ReplyGrid meetingId={meeting.id} grid={grid} mayWrite={mayWrite} />
        </>
      )}
    </Desk>
  );
}
