import { useLocale, useTranslations } from "next-intl";
import type { ListedOnDesk } from "../desk/listed";
import { WorkList } from "./work-list";

type Found = { rows: ListedOnDesk[]; total: number };

type Props = { inReview: Found; unfinished: Found; published: Found; mayWrite: boolean; mayReview: boolean };

/** What someone finds on the desk: first what waits for them, then what goes on beside it. */
export function DeskLists({ inReview, unfinished, published, mayWrite, mayReview }: Props) {
  const t = useTranslations("overview");
  const locale = useLocale();
  const review = (
    <WorkList
      title={t(mayReview ? "forReview" : "inReview")}
      found={inReview}
      tells="submission"
      all={{ status: "in_review", mine: false }}
      empty={t(mayReview ? "forReviewNone" : "inReviewNone")}
    />
  );
  return (
    <div className="mt-6 grid gap-x-12 gap-y-8 xl:grid-cols-2">
      <div className="grid content-start gap-8">
        {mayReview && review}
        {mayWrite && (
          <WorkList
            title={t("unfinished")}
            found={unfinished}
            tells="change"
            all={{ status: "draft", mine: true }}
            empty={
              <>
                {t("unfinishedNone")} <a href={`/${locale}/dashboard/reports/new`}>{t("begin")}</a>
              </>
            }
          />
        )}
        {!mayReview && !mayWrite && review}
      </div>
      <div className="grid content-start gap-8">
        {!mayReview && mayWrite && review}
        <WorkList
          title={t("published")}
          found={published}
          tells="publication"
          all={{ status: "published", mine: false }}
          empty={t("publishedNone")}
        />
      </div>
    </div>
  );
}
