import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { cache } from "react";
import { ArchiveLink } from "@/features/meetings/archive/components/archive-link";
import { attended } from "@/features/meetings/attendance/head-count";
import { listSeats } from "@/features/meetings/attendance/queries";
import { MeetingHead } from "@/features/meetings/components/meeting-head";
import { RecordForm } from "@/features/meetings/components/record-form";
import { RecordView } from "@/features/meetings/components/record-view";
import { UnsavedProvider } from "@/features/meetings/components/unsaved";
import { sheetOf } from "@/features/meetings/form/sheet";
import { SealedLine } from "@/features/meetings/minutes/components/sealed-line";
import { isMeetingSealed } from "@/features/meetings/minutes/queries";
import { OpenNext } from "@/features/meetings/plan/opening/components/open-next";
import { getMeeting } from "@/features/meetings/queries";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { MeetingReports } from "@/features/reports/compose/components/meeting-reports";
import { listReportsOf } from "@/features/reports/compose/queries";
import { composeRefusals } from "@/features/reports/compose/refusals";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";
import { loadChoices } from "../choices";

type Props = { params: Promise<{ locale: string; id: string }> };

const load = cache(async (text: string) => {
  const meeting = /^[1-9]\d{0,8}$/.test(text) ? await getMeeting(Number(text)) : null;
  return meeting ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "meetings" });
  return { title: t("one"), robots: { index: false } };
}

export default async function MeetingPage({ params }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/meetings/${id}`;
  const actor = await requireActor("meeting.read", locale, path);
  const { record, ...meeting } = await load(id);
  const today = beijingDay(new Date());
  const [choices, reports, seats] = await Promise.all([
    loadChoices(),
    listReportsOf(meeting.id, today),
    listSeats(meeting.id),
  ]);
  const signedIn = attended(seats);
  const sealed = await isMeetingSealed(meeting.id);
  const mayWrite = may(actor, "meeting.write") && !sealed;
  const saved = {
    id: meeting.id,
    version: meeting.version,
    savedAt: meeting.updatedAt.toISOString(),
    sheet: sheetOf(record),
  };
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <UnsavedProvider>
        <MeetingHead meeting={{ ...record, ...meeting }} current="record" />
        {sealed && <SealedLine meetingId={meeting.id} actor={actor} />}
        <div className="grid gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_18rem]">
          <div className="min-w-0 max-w-5xl">
            {mayWrite ? (
              <RecordForm meeting={saved} accountId={actor.accountId} {...{ signedIn, choices, today }} />
            ) : (
              <RecordView record={record} choices={choices} today={today} />
            )}
          </div>
          <div className="grid content-start gap-8">
            <MeetingReports
              meetingId={meeting.id}
              formKey={randomUUID()}
              reports={reports}
              refusals={may(actor, "meeting.compose") ? composeRefusals(record, actor) : null}
              main={!mayWrite}
            />
            {may(actor, "meeting.write") && record.status === "held" && (
              <p>
                <OpenNext fromId={meeting.id} />
              </p>
            )}
            {may(actor, "archive.export") && <ArchiveLink meetingId={meeting.id} />}
          </div>
        </div>
      </UnsavedProvider>
    </Desk>
  );
}
