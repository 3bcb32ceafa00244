import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { readDetails } from "@/features/federation/queries";
import { PersonSheet } from "@/features/meetings/trainings/hours/record/components/person-sheet";
import { PrintButton } from "@/features/meetings/trainings/hours/record/components/print-button";
import { getPerson } from "@/features/meetings/trainings/hours/record/queries";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string; person: string }> };

const root = "/dashboard/training-hours";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "trainingHours" });
  return { title: t("sheet.title"), robots: { index: false } };
}

export default async function PersonRecordPage({ params }: Props) {
  const { locale: text, person: given } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `${root}/${given}`;
  const actor = await requireActor("training_hours.read", locale, path);
  if (!/^[1-9]\d{0,8}$/.test(given)) notFound();
  const person = (await getPerson(Number(given), "any")) ?? notFound();
  const [t, { details }] = await Promise.all([getTranslations("trainingHours"), readDetails()]);
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <p className="no-print mb-4 text-sm">
        <a href={`/${locale}${root}`}>{t("sheet.all")}</a>
      </p>
      <PersonSheet
        person={person}
        publisher={locale === "en" ? details.organiserEn : details.organiserZh}
        today={beijingDay(new Date())}
      />
      <PrintButton />
    </Desk>
  );
}
