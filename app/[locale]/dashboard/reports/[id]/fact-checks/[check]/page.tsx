import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { CheckedText } from "@/features/reports/fact-checks/components/checked-text";
import { getFactCheck } from "@/features/reports/fact-checks/queries";
import { rowId } from "@/features/reports/writing";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string; id: string; check: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "factCheck" });
  return { title: t("desk.title"), robots: { index: false } };
}

export default async function CheckedPage({ params }: Props) {
  const { locale: given, id, check: text } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const path = `/dashboard/reports/${id}/fact-checks/${text}`;
  const actor = await requireActor("report.read", locale, path);
  const checkId = rowId.safeParse(text);
  const check = checkId.success ? await getFactCheck(checkId.data) : null;
  if (!check || String(check.reportId) !== id) notFound();
  const t = await getTranslations("factCheck");
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <p className="mb-1 text-sm">
        <a href={`/${locale}/dashboard/reports/${check.reportId}`}>{t("desk.back")}</a>
      </p>
      <CheckedText check={check} now={new Date()} />
    </Desk>
  );
}
