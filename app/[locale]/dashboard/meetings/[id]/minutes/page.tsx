import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MeetingHead } from "@/features/meetings/components/meeting-head";
import { UnsavedProvider } from "@/features/meetings/components/unsaved";
import { MinutesDone } from "@/features/meetings/minutes/components/minutes-done";
import { standingOf } from "@/features/meetings/minutes/queries";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadMinutes } from "./load-minutes";
import { MinutesToBe } from "./minutes-to-be";
import { MinutesWork } from "./minutes-work";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "minutes" });
  return { title: t("title"), robots: { index: false } };
}

export default async function MinutesPage({ params, searchParams }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/meetings/${id}/minutes`;
  const actor = await requireActor("meeting.read", locale, path);
  const { meeting, minutes } = await loadMinutes(id);
  const { done } = await searchParams;
  const standing = standingOf(meeting.record.status, minutes);
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <UnsavedProvider>
        <MeetingHead meeting={{ ...meeting.record, ...meeting }} current="minutes" />
        {done && <MinutesDone done={done} />}
        {minutes ? (
          <MinutesWork {...{ minutes, standing, actor, locale }} date={meeting.record.endDate ?? meeting.record.date} />
        ) : (
          <MinutesToBe meetingId={meeting.id} standing={standing} actor={actor} />
        )}
      </UnsavedProvider>
    </Desk>
  );
}
