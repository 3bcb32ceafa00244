import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { ImportWordFile } from "@/features/reports/word-file/components/import-word-file";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadChoices } from "../choices";

type Props = { params: Promise<{ locale: string }> };

const path = "/dashboard/reports/import";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "documents.import" });
  return { title: t("title"), robots: { index: false } };
}

export default async function ImportWordFilePage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("report.write", locale, path);
  const t = await getTranslations();
  const { units, sections } = await loadChoices(locale);
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <p className="text-sm">
        <a href={`/${locale}/dashboard/reports`}>{t("reports.all")}</a>
      </p>
      <h1 className="mt-1 text-2xl">{t("documents.import.title")}</h1>
      <p className="mt-1 mb-6 max-w-3xl text-muted text-sm">{t("documents.import.intro")}</p>
      <ImportWordFile formKey={randomUUID()} units={units} sections={sections} />
    </Desk>
  );
}
