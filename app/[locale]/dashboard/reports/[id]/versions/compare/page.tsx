import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { getReport } from "@/features/reports/queries";
import { chosenVersions } from "@/features/reports/versions/choice";
import { DifferencesView } from "@/features/reports/versions/components/differences-view";
import { VersionPlaces } from "@/features/reports/versions/components/version-places";
import { differences } from "@/features/reports/versions/differences";
import { readVersions } from "@/features/reports/versions/queries";
import { rowId } from "@/features/reports/writing";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "versions" });
  return { title: t("title"), robots: { index: false } };
}

export default async function ComparePage({ params, searchParams }: Props) {
  const { locale: given, id: text } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const chosen = chosenVersions(await searchParams);
  const query = chosen ? `?from=${chosen.before}&to=${chosen.after}` : "";
  const path = `/dashboard/reports/${text}/versions/compare${query}`;
  const actor = await requireActor("report.read", locale, path);
  const id = rowId.safeParse(text);
  const report = id.success ? await getReport(id.data) : null;
  if (!report || !chosen) notFound();
  const [before, after] = await readVersions(report.id, [chosen.before, chosen.after]);
  if (!before || !after) notFound();
  const t = await getTranslations("versions");
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <VersionPlaces report={report} all />
      <h1 className="mt-1 mb-6 text-2xl">{t("compareTitle", chosen)}</h1>
      <DifferencesView differences={differences(before.compared, after.compared)} before={before} after={after} />
    </Desk>
  );
}
