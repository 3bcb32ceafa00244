import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { buttonLook } from "@/components/ui/button";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { DeskLists } from "@/features/reports/components/desk-lists";
import { readDesk } from "@/features/reports/desk/queries";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string }> };

const path = "/dashboard";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "overview" });
  return { title: t("title"), robots: { index: false } };
}

export default async function DeskPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("dashboard.enter", locale, path);
  const t = await getTranslations("overview");
  const [mayWrite, mayReview] = [may(actor, "report.write"), may(actor, "report.review")];
  const found = await readDesk(actor.accountId);
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-2xl">{t("title")}</h1>
        {mayWrite && (
          <a
            href={`/${locale}/dashboard/reports/new`}
            className={buttonLook({ look: mayReview ? "plain" : "primary" })}
          >
            {t("begin")}
          </a>
        )}
      </div>
      <DeskLists {...found} mayWrite={mayWrite} mayReview={mayReview} />
    </Desk>
  );
}
