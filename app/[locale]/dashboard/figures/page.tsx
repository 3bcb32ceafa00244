import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { quarterSlug } from "@/features/meetings/address";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { QuarterReport } from "@/features/reports/figures/components/quarter-report";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadFigures } from "./load-figures";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const path = "/dashboard/figures";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "figures" });
  return { title: t("title"), robots: { index: false } };
}

export default async function FiguresPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("report.read", locale, path);
  const t = await getTranslations("figures");
  const { quarter, quarters, ...figures } = await loadFigures((await searchParams).quarter, new Date(), locale);
  const nameOf = (one: typeof quarter) => t("quarter", { year: String(one.year), quarter: one.quarter });
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <h1 className="text-2xl">{t("of", { quarter: nameOf(quarter) })}</h1>
      <p className="measure mt-1 text-muted text-sm">{t("intro")}</p>
      <nav aria-label={t("quarters")} className="mt-4 print:hidden">
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {quarters.map((one, index) => (
            <li key={quarterSlug(one)}>
              <a
                href={`/${locale}${path}${index === 0 ? "" : `?quarter=${quarterSlug(one)}`}`}
                aria-current={quarterSlug(one) === quarterSlug(quarter) ? "page" : undefined}
                className="inline-block py-0.5 aria-[current]:font-semibold"
              >
                {nameOf(one)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <QuarterReport {...figures} />
    </Desk>
  );
}
