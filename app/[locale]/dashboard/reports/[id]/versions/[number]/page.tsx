import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { RestoreVersion } from "@/features/reports/components/restore-version";
import { getReport } from "@/features/reports/queries";
import { VersionPlaces } from "@/features/reports/versions/components/version-places";
import { VersionReading } from "@/features/reports/versions/components/version-reading";
import { readVersions } from "@/features/reports/versions/queries";
import { mayTake } from "@/features/reports/workflow";
import { rowId } from "@/features/reports/writing";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = {
  params: Promise<{ locale: string; id: string; number: string }>;
  searchParams: Promise<{ text?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, number } = await params;
  const t = await getTranslations({ locale: localeOf(locale), namespace: "versions" });
  const read = rowId.safeParse(number);
  return { title: read.success ? t("number", { number: read.data }) : t("title"), robots: { index: false } };
}

export default async function VersionPage({ params, searchParams }: Props) {
  const { locale: given, id: text, number } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const path = `/dashboard/reports/${text}/versions/${number}`;
  const actor = await requireActor("report.read", locale, path);
  const [id, wanted] = [rowId.safeParse(text), rowId.safeParse(number)];
  const report = id.success ? await getReport(id.data) : null;
  const [version] = report && wanted.success ? await readVersions(report.id, [wanted.data]) : [];
  if (!report || !version) notFound();
  const { text: chosen } = await searchParams;
  const { section } = report;

  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <VersionPlaces report={report} all />
      <VersionReading
        reportId={report.id}
        version={version}
        section={locale === "en" ? section.nameEn : section.nameZh}
        language={chosen === "zh" ? "zh" : "en"}
        restore={
          version.number !== report.version &&
          mayTake("save", actor) && <RestoreVersion reportId={report.id} number={version.number} />
        }
      />
    </Desk>
  );
}
