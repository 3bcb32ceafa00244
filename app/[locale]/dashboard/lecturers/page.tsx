import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MeetingsNav } from "@/features/meetings/components/meetings-nav";
import { AddForm } from "@/features/meetings/trainings/lecturers/components/add-form";
import { LecturerList } from "@/features/meetings/trainings/lecturers/components/lecturer-list";
import { lecturerFilter } from "@/features/meetings/trainings/lecturers/lecturer";
import { countLecturers, listLecturers, listOtherPeople } from "@/features/meetings/trainings/lecturers/queries";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const path = "/dashboard/lecturers";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "lecturers" });
  return { title: t("title"), robots: { index: false } };
}

export default async function LecturersPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("lecturer.read", locale, path);
  const mayWrite = may(actor, "lecturer.write");
  const filter = lecturerFilter.parse(await searchParams);
  const [t, lecturers, counts, people] = await Promise.all([
    getTranslations("lecturers"),
    listLecturers(filter),
    countLecturers(),
    mayWrite ? listOtherPeople() : [],
  ]);
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <MeetingsNav current="lecturers" />
      <h1 className="mb-4 text-2xl">{t("title")}</h1>
      <LecturerList filter={filter} lecturers={lecturers} counts={counts} mayWrite={mayWrite} />
      {mayWrite && <AddForm people={people} formKey={randomUUID()} open={counts.asked + counts.aside === 0} />}
    </Desk>
  );
}
