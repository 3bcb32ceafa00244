import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageLinks } from "@/components/layout/page-links";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { TranslationTable } from "@/features/reports/translation/components/translation-table";
import { translationFilter, translationQuery } from "@/features/reports/translation/filter";
import { listTranslations } from "@/features/reports/translation/queries";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const path = "/dashboard/reports/translations";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "overview" });
  return { title: t("translations"), robots: { index: false } };
}

export default async function TranslationsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("report.read", locale, path);
  const t = await getTranslations();
  const { state: show, page } = translationFilter.parse(await searchParams);
  const { rows, total, pages } = await listTranslations({ show, page });
  const stated = rows.map((row) => {
    const inWords = <Edition extends (typeof row)["en"]>({ state, status }: Edition) => {
      return { state, status: state === "missing" ? "" : t(`overview.status.${status}`) };
    };
    return { ...row, en: inWords(row.en), zh: inWords(row.zh) };
  });
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <p className="text-sm">
        <a href={`/${locale}/dashboard/reports`}>{t("reports.all")}</a>
      </p>
      <h1 className="mt-1 text-2xl">
        {t("overview.translations")}{" "}
        <span className="ms-2 font-normal font-sans text-base text-muted tabular-nums">
          {t("reports.count", { count: total })}
        </span>
      </h1>
      <TranslationTable rows={stated} show={show} />
      <PageLinks page={page} pages={pages} href={(other) => `/${locale}${path}${translationQuery(show, other)}`} />
    </Desk>
  );
}
