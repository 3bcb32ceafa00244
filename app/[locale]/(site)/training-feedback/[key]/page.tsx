import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { findOpened } from "@/features/meetings/trainings/feedback/answering/queries";
import { FeedbackForm } from "@/features/meetings/trainings/feedback/components/feedback-form";
import { leastShown } from "@/features/meetings/trainings/feedback/results";
import { longDate } from "@/i18n/dates";
import { localeOf } from "@/i18n/routing";
import { beijingSecond } from "@/platform/clock";
import { SitePage } from "../../site-page";

type Props = { params: Promise<{ locale: string; key: string }> };

const aMinute = 60_000;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "trainingFeedback" });
  // No other site is told the address. Where none at all is told, a browser without script could not post the form.
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function TrainingFeedbackFormPage({ params }: Props) {
  const { locale: text, key } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const opened = (await findOpened(key, new Date())) ?? notFound();
  const [t, { trainingFeedback }] = await Promise.all([getTranslations("trainingFeedback"), getMessages()]);
  const until = beijingSecond(new Date(opened.closesAt.getTime() - aMinute)).slice(0, 16);
  const date = opened.date ? longDate(opened.date, locale) : "none";
  const isTaken = opened.state === "open";
  return (
    <SitePage path={`/training-feedback/${key}`}>
      <div className="measure mt-4">
        <h1 className="text-3xl sm:text-4xl">{isTaken ? t("form.title") : t(`state.${opened.state}`)}</h1>
        <p className="mt-3 text-lg">{t("form.about", { title: opened.title[locale], date })}</p>
        {isTaken ? (
          <NextIntlClientProvider messages={{ trainingFeedback }}>
            <p className="mt-3">{t("form.anonymous", { by: opened.by, least: leastShown })}</p>
            <p className="mt-2 text-muted">{t("form.until", { until })}</p>
            <FeedbackForm address={key} formKey={randomUUID()} questions={opened.questions} />
          </NextIntlClientProvider>
        ) : (
          <p className="mt-4">{t(`state.${opened.state}Text`, { until })}</p>
        )}
      </div>
    </SitePage>
  );
}
