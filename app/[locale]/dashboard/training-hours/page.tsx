import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageLinks } from "@/components/layout/page-links";
import { listDistricts } from "@/features/districts/queries";
import { MeetingsNav } from "@/features/meetings/components/meetings-nav";
import { hoursText } from "@/features/meetings/trainings/hours/class-hours";
import { recordFilter, recordQuery } from "@/features/meetings/trainings/hours/personal-record";
import { RecordFilter } from "@/features/meetings/trainings/hours/record/components/record-filter";
import { RecordTable } from "@/features/meetings/trainings/hours/record/components/record-table";
import { listRecord, listYears, pageSize } from "@/features/meetings/trainings/hours/record/queries";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, unknown>> };

const path = "/dashboard/training-hours";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "trainingHours" });
  return { title: t("title"), robots: { index: false } };
}

export default async function TrainingRecordPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("training_hours.read", locale, path);
  const filter = recordFilter.parse(await searchParams);
  const [t, people, years, districts] = await Promise.all([
    getTranslations("trainingHours"),
    listRecord(filter),
    listYears(null),
    listDistricts(),
  ]);
  const hours = hoursText(people.reduce((sum, { minutes }) => sum + minutes, 0));
  const file = (ending: string) =>
    `/${locale}${path}/list/training-hours.${ending}${recordQuery({ ...filter, page: 1 })}`;
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <MeetingsNav current="trainingHours" />
      <h1 className="mb-2 text-2xl">{t("title")}</h1>
      <p className="mb-4 max-w-3xl text-muted text-sm">{t("record.intro")}</p>
      <RecordFilter root={path} filter={filter} years={years} districts={districts} />
      {people.length > 0 ? (
        <>
          <p className="mb-2 flex flex-wrap gap-x-6 text-sm tabular-nums">
            <span className="text-muted">{t("record.count", { people: people.length, hours })}</span>
            <a href={file("xlsx")}>{t("record.xlsx")}</a>
            <a href={file("csv")}>{t("record.csv")}</a>
          </p>
          <RecordTable
            people={people.slice((filter.page - 1) * pageSize, filter.page * pageSize)}
            root={path}
            withUnit
          />
        </>
      ) : (
        <p className="text-muted">{t(years.length > 0 ? "record.none" : "record.empty")}</p>
      )}
      <PageLinks
        page={filter.page}
        pages={Math.ceil(people.length / pageSize)}
        href={(page) => `/${locale}${path}${recordQuery({ ...filter, page })}`}
        labels={{ before: t("record.before"), after: t("record.after") }}
      />
    </Desk>
  );
}
