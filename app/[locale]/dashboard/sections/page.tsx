import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { listSections } from "@/features/reports/queries";
import { ReviewTasksForm } from "@/features/reports/review-tasks/components/review-tasks-form";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string }> };

const path = "/dashboard/sections";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "reviewTasks" });
  return { title: t("title"), robots: { index: false } };
}

export default async function SectionsPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("report.read", locale, path);
  const t = await getTranslations("reviewTasks");
  const sections = await listSections();
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="measure mt-1 mb-4 text-muted">{t("intro")}</p>
      <div className="max-w-3xl">
        {sections.map(({ id, nameEn, nameZh, reviewTasks }) => (
          <ReviewTasksForm
            key={id}
            section={{ id, name: locale === "en" ? nameEn : nameZh, reviewTasks }}
            mayChange={may(actor, "section.write")}
          />
        ))}
      </div>
    </Desk>
  );
}
