import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { ImportForm } from "@/features/meetings/plan/working-days/components/import-form";
import { YearList } from "@/features/meetings/plan/working-days/components/year-list";
import { listYears, readExceptions } from "@/features/meetings/plan/working-days/queries";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ taken?: string | string[]; moved?: string | string[] }>;
};

const path = "/dashboard/working-days";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "workingDays" });
  return { title: t("title"), robots: { index: false } };
}

export default async function WorkingDaysPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("meeting.read", locale, path);
  const [t, words, years, exceptions] = await Promise.all([
    getTranslations("workingDays"),
    getTranslations("meetings"),
    listYears(),
    readExceptions(),
  ]);
  const { taken, moved } = await searchParams;
  const told =
    typeof taken === "string" && /^\d{4}(-\d{4})*$/.test(taken) ? taken.replaceAll("-", words("comma")) : null;
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="measure mt-2 mb-6 text-muted">{t("intro")}</p>
      {told && (
        <Notice kind="done" className="mb-6 max-w-3xl" title={t("taken", { years: told, moved: Number(moved) || 0 })} />
      )}
      <YearList years={years} days={[...exceptions.values()]} />
      {may(actor, "working_days.write") && (
        <section aria-labelledby="take" className="mt-10">
          <h2 id="take" className="mb-3 max-w-3xl border-ink border-b pb-1 text-lg">
            {t("takeTitle")}
          </h2>
          <ImportForm />
        </section>
      )}
    </Desk>
  );
}
