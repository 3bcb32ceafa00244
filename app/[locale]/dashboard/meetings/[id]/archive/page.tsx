import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ArchiveView } from "@/features/meetings/archive/components/archive-view";
import { lostFiles } from "@/features/meetings/archive/entries";
import { getArchived } from "@/features/meetings/archive/queries";
import { summaryOf } from "@/features/meetings/archive/summary";
import { MeetingHead } from "@/features/meetings/components/meeting-head";
import { getMeeting } from "@/features/meetings/queries";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { readKeptFile } from "@/platform/storage";
import { idIn } from "../invitations/load-invitations";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ lost?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "archive" });
  return { title: t("title"), robots: { index: false } };
}

export default async function ArchivePage({ params, searchParams }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/meetings/${id}/archive`;
  const actor = await requireActor("archive.export", locale, path);
  const [meeting, found] = await Promise.all([getMeeting(idIn(id)), getArchived(idIn(id), new Date())]);
  if (!meeting || !found) notFound();
  const { lost } = await searchParams;
  const gone = lost === undefined ? null : await lostFiles(found.archived, readKeptFile);
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <MeetingHead meeting={{ ...meeting.record, ...meeting }} current="record" />
      <ArchiveView meetingId={meeting.id} summary={summaryOf(found.archived, found.from)} lost={gone} />
    </Desk>
  );
}
