import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/features/people/session";
import { exportReportAction } from "@/features/reports/export/actions";
import { printReport } from "@/features/reports/export/components/print-report";
import { docxOf } from "@/features/reports/export/docx/file";
import type { ExportedPictures, ExportedReport } from "@/features/reports/export/exported";
import { htmlOf } from "@/features/reports/export/html-file";
import { fileIn, type Kind, mediaTypes } from "@/features/reports/export/kinds";
import { markdownOf } from "@/features/reports/export/markdown/file";
import { rowId } from "@/features/reports/writing";
import { downloadHeaders, fileNameOf } from "@/features/tables/download";
import { longDate } from "@/i18n/dates";
import { type Locale, languageTag, localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadPictures } from "./pictures";

type Props = { params: Promise<{ locale: string; id: string; file: string }> };
type Taken = NonNullable<Awaited<ReturnType<typeof exportReportAction>>>;

const makers: Record<Kind, (report: ExportedReport, pictures: ExportedPictures) => Promise<Buffer> | string> = {
  docx: docxOf,
  pdf: printReport,
  md: markdownOf,
  html: htmlOf,
};

/** The working version of a report as a file in one language; that it was taken is recorded. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale: given, id, file } = await params;
  const locale = localeOf(given);
  await requireActor("report.read", locale, `/dashboard/reports/${id}`);
  const wanted = fileIn(file) ?? notFound();
  const reportId = rowId.safeParse(id);
  const taken = (reportId.success && (await exportReportAction({ reportId: reportId.data, ...wanted }))) || notFound();
  const { kind, language } = wanted;
  const report = await exportedIn(language, taken);
  const made = await makers[kind](report, kind === "md" ? new Map() : await loadPictures(report.body));
  const name = fileNameOf(report.title, kind, `${taken.slug}-${language}`);
  const headers = { ...downloadHeaders(name, mediaTypes[kind]), "Content-Language": report.tag };
  return new Response(typeof made === "string" ? made : new Uint8Array(made), { headers });
}

async function exportedIn(language: Locale, { text, source, eventDate }: Taken): Promise<ExportedReport> {
  const t = await getTranslations({ locale: language });
  const unit = language === "en" ? source.nameEn : source.nameZh;
  return {
    ...{ language, tag: languageTag[language], publisher: t("site.name"), site: readEnv().siteUrl },
    ...text,
    facts: [t("documents.export.source", { unit }), ...(eventDate ? [longDate(eventDate, language)] : [])],
    words: { notes: t("documents.export.notes") },
  };
}
