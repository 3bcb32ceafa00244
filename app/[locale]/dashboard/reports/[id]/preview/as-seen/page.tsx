import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { requireActor } from "@/features/people/session";
import { asSeenAddress, previewChoice } from "@/features/reports/preview/choice";
import { readPreview } from "@/features/reports/preview/queries";
import { rowId } from "@/features/reports/writing";
import { localeOf } from "@/i18n/routing";
import { findSection } from "../../../../../(site)/events/trail";
import { SitePage } from "../../../../../(site)/site-page";
import { PreviewedReport } from "./previewed-report";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "reports" });
  return { title: t("aside.preview"), robots: { index: false } };
}

export default async function AsSeenPage({ params, searchParams }: Props) {
  const { locale: given, id: text } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const choice = previewChoice.parse(await searchParams);
  await requireActor("report.read", locale, `/dashboard/reports/${text}/${asSeenAddress(choice)}`);
  const id = rowId.safeParse(text);
  const preview = id.success ? await readPreview(id.data, choice.version) : null;
  const section = preview && (await findSection(preview.section.slug, locale));
  if (!preview || !section) notFound();
  return (
    <div data-theme={choice.theme}>
      {/* A reader who looks around must not lose the preview, and the site itself may stand in no frame. */}
      <base target="_blank" />
      <SitePage path={`/events/${section.slug}/${preview.report.slug}`} shared={false}>
        <Breadcrumb places={section.places} />
        <PreviewedReport preview={preview} section={section} locale={locale} />
      </SitePage>
    </div>
  );
}
