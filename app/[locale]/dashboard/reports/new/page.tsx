import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { NewReportForm } from "@/features/reports/components/new-report-form";
import { placeOf } from "@/features/reports/writing";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadChoices } from "../choices";

type Props = { params: Promise<{ locale: string }> };

const path = "/dashboard/reports/new";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "reports" });
  return { title: t("new"), robots: { index: false } };
}

export default async function NewReportPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("report.write", locale, path);
  const t = await getTranslations("reports");
  const choices = await loadChoices(locale);
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <p className="text-sm">
        <a href={`/${locale}/dashboard/reports`}>{t("all")}</a>
      </p>
      <h1 className="mt-1 text-2xl">{t("new")}</h1>
      <p className="mt-1 mb-6 text-muted text-sm">{t("newIntro")}</p>
      <NewReportForm place={placeOf(actor, "new")} formKey={randomUUID()} {...choices} />
    </Desk>
  );
}
