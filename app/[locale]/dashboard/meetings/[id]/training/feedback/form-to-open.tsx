import { useLocale, useTranslations } from "next-intl";
import { OpenForm } from "@/features/meetings/trainings/feedback/components/days-form";
import { OwnQuestions } from "@/features/meetings/trainings/feedback/components/own-questions";
import type { getFeedback } from "@/features/meetings/trainings/feedback/queries";
import { days, openRefusals } from "@/features/meetings/trainings/feedback/window";
import type { Locale } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";

type Props = { feedback: NonNullable<Awaited<ReturnType<typeof getFeedback>>>; mayWrite: boolean };

/** What will be asked and of whom, and the step that opens the form. */
export function FormToOpen({ feedback, mayWrite }: Props) {
  const t = useTranslations("trainingFeedback");
  const locale = useLocale() as Locale;
  const { day, sessions, lecturers, questions, people } = feedback;
  if (sessions.length === 0) return <p className="text-muted">{t("noTraining")}</p>;
  const now = new Date();
  const refusals = openRefusals(day, sessions.length, days.most, beijingDay(now), now);
  const list = new Intl.ListFormat(locale === "en" ? "en-GB" : "zh-CN", { type: "unit" });
  const names = list.format(lecturers.map((one) => one[locale] || one.en || one.zh));
  return (
    <>
      <h3 className="text-base">{t("questions")}</h3>
      <p className="max-w-3xl text-sm">{t("fixed")}</p>
      <p className="max-w-3xl text-muted text-sm">{names ? t("lecturers", { names }) : t("noLecturers")}</p>
      <OwnQuestions meetingId={day.id} questions={questions} mayWrite={mayWrite} />
      <h3 className="mt-8 text-base">{t("open.title")}</h3>
      <p className="max-w-3xl text-sm tabular-nums">
        {t("open.who", { letters: people.toWrite, without: people.withoutLetter })}
      </p>
      {refusals.map((code) => (
        <p key={code} className="text-muted text-sm">
          {t(`reason.${code}`)}
        </p>
      ))}
      {mayWrite && refusals.length === 0 && <OpenForm meetingId={day.id} />}
    </>
  );
}
