import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { LectureList } from "@/features/meetings/trainings/lecturers/components/lecture-list";
import { LecturerView } from "@/features/meetings/trainings/lecturers/components/lecturer-view";
import { getLecturer, listLectures, whyNameStands } from "@/features/meetings/trainings/lecturers/queries";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "lecturers" });
  return { title: t("one"), robots: { index: false } };
}

export default async function LecturerPage({ params, searchParams }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/lecturers/${id}`;
  const actor = await requireActor("lecturer.read", locale, path);
  const lecturer = (/^[1-9]\d{0,8}$/.test(id) ? await getLecturer(Number(id)) : null) ?? notFound();
  const [t, lectures, stands, { done }] = await Promise.all([
    getTranslations("lecturers"),
    listLectures(lecturer.personId),
    whyNameStands(lecturer.personId),
    searchParams,
  ]);
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <p className="mb-3 text-sm">
        <a href={`/${locale}/dashboard/lecturers`}>{t("back")}</a>
      </p>
      {done === "added" && (
        <Notice kind="done" className="mb-4 max-w-3xl">
          {t("added")}
        </Notice>
      )}
      <LecturerView lecturer={lecturer} stands={stands} mayWrite={may(actor, "lecturer.write")} />
      <LectureList lectures={lectures} />
    </Desk>
  );
}
