import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { AuditFilter } from "@/features/audit/components/audit-filter";
import { AuditList } from "@/features/audit/components/audit-list";
import { auditPageSize, listAudit, listAuditActions } from "@/features/audit/queries";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Query = { action?: string | string[]; before?: string | string[] };
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

const path = "/dashboard/audit";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "audit" });
  return { title: t("title"), robots: { index: false } };
}

async function readQuery(query: Promise<Query>) {
  const { action, before } = await query;
  const id = typeof before === "string" && /^[1-9]\d{0,8}$/.test(before) ? Number(before) : 0;
  return { action: typeof action === "string" && /^[\w.]{1,60}$/.test(action) ? action : "", before: id };
}

export default async function AuditPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("audit.read", locale, path);
  const t = await getTranslations("audit");
  const query = await readQuery(searchParams);
  const [entries, actions] = await Promise.all([listAudit(query), listAuditActions()]);
  const last = entries.length === auditPageSize ? entries.at(-1) : undefined;
  const older = new URLSearchParams({ ...(query.action ? { action: query.action } : {}), before: String(last?.id) });
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="measure mt-1 mb-6 text-muted">{t("intro")}</p>
      <AuditFilter actions={actions} chosen={query.action} />
      {entries.length > 0 ? <AuditList entries={entries} /> : <p className="text-muted">{t("empty")}</p>}
      <nav aria-label={t("pages")} className="mt-6 flex justify-between gap-4 empty:hidden">
        {query.before > 0 && (
          <a href={`/${locale}${path}${query.action && `?action=${query.action}`}`}>{t("newest")}</a>
        )}
        {last && (
          <a href={`/${locale}${path}?${older}`} rel="next">
            {t("older")}
          </a>
        )}
      </nav>
    </Desk>
  );
}
