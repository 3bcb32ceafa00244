import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MeetingHead } from "@/features/meetings/components/meeting-head";
import { TrainingNav } from "@/features/meetings/trainings/components/training-nav";
import { ResultsView } from "@/features/meetings/trainings/feedback/components/results-view";
import { getFeedback } from "@/features/meetings/trainings/feedback/queries";
import { isOpen } from "@/features/meetings/trainings/feedback/window";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadDay } from "../../load-day";
import { FormAsOpened } from "./form-as-opened";
import { FormToOpen } from "./form-to-open";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "trainingFeedback" });
  return { title: t("title"), robots: { index: false } };
}

export default async function TrainingFeedbackPage({ params }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/meetings/${id}/training/feedback`;
  const actor = await requireActor("training_feedback.read", locale, path);
  const { id: meetingId } = await loadDay(id);
  const now = new Date();
  const [t, feedback] = await Promise.all([getTranslations("trainingFeedback"), getFeedback(meetingId, now)]);
  if (!feedback) notFound();
  const { day, title, form, results } = feedback;
  const mayWrite = may(actor, "training_feedback.write");
  const file = (ending: string) => `/${locale}${path}/list/feedback.${ending}`;
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <MeetingHead meeting={day} current="training" />
      <TrainingNav meetingId={meetingId} current="feedback" />
      <h2 className="mb-3 text-lg">{t("of", { title: title[locale] })}</h2>
      {form ? (
        <>
          <FormAsOpened feedback={{ ...feedback, form }} locale={locale} mayWrite={mayWrite} />
          <ResultsView
            results={results}
            isOpen={isOpen(form, day, now)}
            files={{ xlsx: file("xlsx"), csv: file("csv") }}
          />
        </>
      ) : (
        <FormToOpen feedback={feedback} mayWrite={mayWrite} />
      )}
    </Desk>
  );
}
