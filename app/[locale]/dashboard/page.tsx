import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { buttonLook } from "@/components/ui/button";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { WorkList } from "@/features/reports/components/work-list";
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
  const { inReview, unfinished, published } = await readDesk(actor.accountId);
  const [mayWrite, mayReview] = [may(actor, "report.write"), may(actor, "report.review")];
  const begin = `/${locale}/dashboard/reports/new`;
  const review = (
    <WorkList
      title={t(mayReview ? "forReview" : "inReview")}
      found={inReview}
      tells="submission"
      all={{ status: "in_review", mine: false }}
      empty={t(mayReview ? "forReviewNone" : "inReviewNone")}
    />
  );
  const drafts = mayWrite && (
    <WorkList
      title={t("unfinished")}
      found={unfinished}
      tells="change"
      all={{ status: "draft", mine: true }}
      empty={
        <>
          {t("unfinishedNone")} <a href={begin}>{t("begin")}</a>
        </>
      }
    />
  );
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-2xl">{t("title")}</h1>
        {mayWrite && (
          <a href={begin} className={buttonLook({ look: mayReview ? "plain" : "primary" })}>
            {t("begin")}
          </a>
        )}
      </div>
      <div className="mt-6 grid gap-x-12 gap-y-8 xl:grid-cols-2">
        <div className="grid content-start gap-8">
          {mayReview && review}
          {drafts}
        </div>
        <div className="grid content-start gap-8">
          {!mayReview && review}
          <WorkList
            title={t("published")}
            found={published}
            tells="publication"
            all={{ status: "published", mine: false }}
            empty={t("publishedNone")}
          />
        </div>
      </div>
    </Desk>
  );
}
