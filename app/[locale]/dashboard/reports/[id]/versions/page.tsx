import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { getReport } from "@/features/reports/queries";
import { VersionList } from "@/features/reports/versions/components/version-list";
import { VersionPlaces } from "@/features/reports/versions/components/version-places";
import { listVersions } from "@/features/reports/versions/queries";
import { rowId } from "@/features/reports/writing";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "versions" });
  return { title: t("title"), robots: { index: false } };
}

export default async function VersionsPage({ params }: Props) {
  const { locale: given, id: text } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const path = `/dashboard/reports/${text}/versions`;
  const actor = await requireActor("report.read", locale, path);
  const id = rowId.safeParse(text);
  const report = id.success ? await getReport(id.data) : null;
  if (!report) notFound();
  const t = await getTranslations("versions");
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <VersionPlaces report={report} />
      <h1 className="mt-1 text-2xl">{t("title")}</h1>
      <VersionList reportId={report.id} versions={await listVersions(report.id)} />
    </Desk>
  );
}
