import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { z } from "zod";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { titleFor } from "@/features/reports/desk/listed";
import { arranged } from "@/features/reports/home/arrangement";
import { ArrangedNotice } from "@/features/reports/home/components/arranged-notice";
import { LeadOrder } from "@/features/reports/home/components/lead-order";
import { LeadSearch } from "@/features/reports/home/components/lead-search";
import { findLeads, findTitles, listLeads } from "@/features/reports/home/queries";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const path = "/dashboard/home";
const words = z.string().trim().max(100).catch("");

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "homeDesk" });
  return { title: t("title"), robots: { index: false } };
}

export default async function HomeDeskPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("home.arrange", locale, path);
  const t = await getTranslations("homeDesk");
  const asked = await searchParams;
  const q = words.parse(asked.q);
  const told = arranged.safeParse(asked);
  const [leads, found, about] = await Promise.all([
    listLeads(),
    findLeads(q),
    told.success ? findTitles(told.data.report) : null,
  ]);
  const order = leads.map(({ id }) => id);
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="measure mt-2 mb-6 text-muted">
        {t("intro")} <a href={`/${locale}`}>{t("toSite")}</a>
      </p>
      {told.success && about && (
        <ArrangedNotice {...told.data} title={titleFor(locale, about)?.text ?? ""} order={order} />
      )}
      <h2 className="max-w-4xl border-ink border-b pb-1.5 font-sans text-base">{t("chosen")}</h2>
      {leads.length > 0 ? <LeadOrder leads={leads} told={told.data} /> : <p className="py-4 text-muted">{t("none")}</p>}
      <LeadSearch words={q} found={found} order={order} />
    </Desk>
  );
}
