import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { Article } from "@/features/reports/components/article";
import { getReport } from "@/features/reports/queries";
import { rowId } from "@/features/reports/writing";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "reports" });
  return { title: t("aside.preview"), robots: { index: false } };
}

export default async function PreviewPage({ params }: Props) {
  const { locale: given, id: text } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const path = `/dashboard/reports/${text}/preview`;
  const actor = await requireActor("report.read", locale, path);
  const id = rowId.safeParse(text);
  const report = id.success ? await getReport(id.data) : null;
  if (!report) notFound();
  const t = await getTranslations("reports");
  const { draft, source } = report;
  const language = locale === "zh" && draft.zh ? "zh" : "en";
  const shown = (language === "zh" && draft.zh) || draft.en;
  const article = {
    ...shown,
    id: report.id,
    language,
    publishedAt: report.publishedAt ?? new Date(),
    eventDate: draft.eventDate,
    sourceEn: source.nameEn,
    sourceZh: source.nameZh,
    views: report.views,
    editor: report.editor,
  } as const;
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <p className="text-sm">
        <a href={`/${locale}/dashboard/reports/${report.id}`}>{t("aside.edit")}</a>
      </p>
      <Notice kind="calm" title={t("aside.preview")} className="measure mt-3">
        <p>{t("preview.notice", { version: report.version })}</p>
      </Notice>
      <Article report={article} preview />
    </Desk>
  );
}
