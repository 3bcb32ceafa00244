import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { asSeenAddress, previewAddress, previewChoice } from "@/features/reports/preview/choice";
import { PreviewControls } from "@/features/reports/preview/components/preview-controls";
import { PreviewFrame } from "@/features/reports/preview/components/preview-frame";
import { PreviewState } from "@/features/reports/preview/components/preview-state";
import { readPreview } from "@/features/reports/preview/queries";
import { isNotice, shownIn } from "@/features/reports/preview/shown";
import { rowId } from "@/features/reports/writing";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "reports" });
  return { title: t("aside.preview"), robots: { index: false } };
}

export default async function PreviewPage({ params, searchParams }: Props) {
  const { locale: given, id: text } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const { language = locale, ...rest } = previewChoice.parse(await searchParams);
  const choice = { ...rest, language };
  const path = `/dashboard/reports/${text}/${previewAddress(choice)}`;
  const actor = await requireActor("report.read", locale, path);
  const id = rowId.safeParse(text);
  const preview = id.success ? await readPreview(id.data, choice.version) : null;
  if (!preview) notFound();
  const t = await getTranslations("reports");
  const { report, version, working, live } = preview;
  const asSeen = `/${language}/dashboard/reports/${report.id}/${asSeenAddress(choice)}`;
  const versions = { shown: version.number, working, live };
  const shown = shownIn(language, version.compared);
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <p className="flex flex-wrap gap-x-4 text-sm">
        <a href={`/${locale}/dashboard/reports/${report.id}`}>{t("aside.edit")}</a>
        <a href={asSeen} target="_blank" rel="noopener">
          {t("preview.open")}
        </a>
      </p>
      <h1 className="mt-1 text-2xl">{t("aside.preview")}</h1>
      <PreviewControls reportId={report.id} choice={choice} versions={versions} />
      <PreviewState version={version.number} language={language} notice={isNotice(report, version)} shown={shown} />
      <PreviewFrame address={asSeen} width={choice.width} />
    </Desk>
  );
}
