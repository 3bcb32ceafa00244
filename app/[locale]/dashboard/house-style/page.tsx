import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { DeedNotice } from "@/features/reports/checks/house-rules/components/deed-notice";
import { FileForm } from "@/features/reports/checks/house-rules/components/file-form";
import { RuleForm } from "@/features/reports/checks/house-rules/components/rule-form";
import { RuleList } from "@/features/reports/checks/house-rules/components/rule-list";
import { ruleFilter, toldDeed } from "@/features/reports/checks/house-rules/house-rule";
import { listHouseRules } from "@/features/reports/checks/house-rules/queries";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadRule } from "./load-rule";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const path = "/dashboard/house-style";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "houseStyle" });
  return { title: t("title"), robots: { index: false } };
}

export default async function HouseStylePage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("house_rule.read", locale, path);
  const t = await getTranslations("houseStyle");
  const asked = await searchParams;
  const filter = ruleFilter.parse(asked);
  const told = toldDeed.safeParse(asked).data ?? null;
  const [list, about, open] = await Promise.all([listHouseRules(filter), loadRule(told?.rule), loadRule(asked.change)]);
  const mayWrite = may(actor, "house_rule.write");
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="measure mt-2 text-muted">{t("intro")}</p>
      {told && (about || told.done === "imported") && <DeedNotice told={told} rule={about} />}
      <RuleList filter={filter} list={list} mayWrite={mayWrite} />
      <div className="mt-10 grid max-w-3xl gap-10">
        {mayWrite && <RuleForm key={open?.id ?? 0} rule={open?.isRemoved ? null : open} />}
        <section aria-labelledby="rule-lists" className="grid gap-4">
          <h2 id="rule-lists" className="border-ink border-b pb-1.5 font-sans text-base">
            {t("file.title")}
          </h2>
          <p>
            <a href={`/${locale}${path}/rules.csv`}>{t("file.export")}</a>
          </p>
          {mayWrite && <FileForm />}
        </section>
      </div>
    </Desk>
  );
}
