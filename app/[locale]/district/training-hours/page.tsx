import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { getUnit } from "@/features/districts/queries";
import { hoursText } from "@/features/meetings/trainings/hours/class-hours";
import { recordFilter } from "@/features/meetings/trainings/hours/personal-record";
import { PrintButton } from "@/features/meetings/trainings/hours/record/components/print-button";
import { RecordFilter } from "@/features/meetings/trainings/hours/record/components/record-filter";
import { RecordTable } from "@/features/meetings/trainings/hours/record/components/record-table";
import { listRecord, listYears } from "@/features/meetings/trainings/hours/record/queries";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, unknown>> };

const path = "/district/training-hours";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "trainingHours" });
  return { title: t("title"), robots: { index: false } };
}

export default async function OwnTrainingRecordPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("training_hours.read_own", locale, path);
  const unit = actor.districtId === null ? null : await getUnit(actor.districtId);
  if (!unit) notFound();
  const filter = { ...recordFilter.parse(await searchParams), district: undefined };
  const [t, people, years] = await Promise.all([
    getTranslations("trainingHours"),
    listRecord({ ...filter, district: unit.id }),
    listYears(unit.id),
  ]);
  const hours = hoursText(people.reduce((sum, { minutes }) => sum + minutes, 0));
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <h1 className="mb-2 text-2xl">{t("record.of", { district: locale === "en" ? unit.nameEn : unit.nameZh })}</h1>
      <p className="mb-4 max-w-3xl text-muted text-sm">{t("record.intro")}</p>
      <RecordFilter root={path} filter={filter} years={years} />
      {people.length > 0 ? (
        <>
          <p className="mb-2 text-muted text-sm tabular-nums">{t("record.count", { people: people.length, hours })}</p>
          <RecordTable people={people} root={path} />
          <PrintButton />
        </>
      ) : (
        <p className="text-muted">{t(years.length > 0 ? "record.none" : "record.emptyOwn")}</p>
      )}
    </Desk>
  );
}
