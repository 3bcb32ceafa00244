import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { OpeningForm } from "@/features/meetings/plan/opening/components/opening-form";
import { TakenOver } from "@/features/meetings/plan/opening/components/taken-over";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadOpening } from "./load-opening";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ from?: string | string[] }>;
};

const path = "/dashboard/meetings/open";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "opening" });
  return { title: t("title"), robots: { index: false } };
}

export default async function OpeningPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("meeting.write", locale, path);
  const t = await getTranslations("opening");
  const { series, begin, fromId, from, taken } = await loadOpening((await searchParams).from);
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <h1 className="mb-2 text-2xl">{t("title")}</h1>
      <TakenOver from={from} taken={taken} locale={locale} />
      <OpeningForm series={series} begin={begin} fromId={fromId} formKey={randomUUID()} />
    </Desk>
  );
}
