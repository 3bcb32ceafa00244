import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MeetingHead } from "@/features/meetings/components/meeting-head";
import { AudienceList } from "@/features/meetings/trainings/audiences/components/audience-list";
import { BeginForm } from "@/features/meetings/trainings/components/begin-form";
import { SessionList } from "@/features/meetings/trainings/components/session-list";
import { TrainingFacts } from "@/features/meetings/trainings/components/training-facts";
import { TrainingNav } from "@/features/meetings/trainings/components/training-nav";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";
import { loadTraining } from "./load-training";
import { Practice } from "./practice";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "trainings" });
  return { title: t("title"), robots: { index: false } };
}

export default async function TrainingPage({ params }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/meetings/${id}/training`;
  const actor = await requireActor("training.read", locale, path);
  const today = beijingDay(new Date());
  const loaded = await loadTraining(id, { actor, locale, today });
  const { meeting, isAlone, sessions, choices, audiences, people, mayWrite, mayInvite } = loaded;
  const { training, status } = meeting.record;
  const its = { id: meeting.id, version: meeting.version, status };
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <MeetingHead meeting={{ ...meeting.record, ...meeting }} current="training" />
      {(training || isAlone) && <TrainingNav meetingId={meeting.id} current="training" />}
      <div className="grid max-w-5xl gap-10">
        {training ? (
          <TrainingFacts meetingId={meeting.id} training={training} mayWrite={mayWrite} />
        ) : (
          <BeginForm meeting={its} isAlone={isAlone} mayWrite={mayWrite} />
        )}
        {(training || isAlone) && (
          <>
            <SessionList meeting={its} {...{ sessions, choices, mayWrite, mayInvite }} />
            <AudienceList meetingId={meeting.id} {...{ audiences, people, mayWrite, mayInvite }} />
            <Practice
              meeting={its}
              sessions={sessions.map((session) => session.id)}
              today={today}
              mayGive={may(actor, "follow_up.issue")}
            />
          </>
        )}
      </div>
    </Desk>
  );
}
