import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageLinks } from "@/components/layout/page-links";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { FeedbackList } from "@/features/reports/feedback/components/feedback-list";
import { feedbackFilter, feedbackQuery, standings } from "@/features/reports/feedback/message";
import { countFeedback, listFeedback } from "@/features/reports/feedback/queries";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const path = "/dashboard/feedback";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "feedback" });
  return { title: t("desk.title"), robots: { index: false } };
}

export default async function FeedbackDeskPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("feedback.moderate", locale, path);
  const t = await getTranslations("feedback");
  const filter = feedbackFilter.parse(await searchParams);
  const [{ rows, pages }, counts] = await Promise.all([listFeedback(filter), countFeedback()]);
  const href = (asked: typeof filter) => `/${locale}${path}${feedbackQuery(asked)}`;
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <h1 className="text-2xl">{t("desk.title")}</h1>
      <p className="measure mt-2 text-muted">{t("desk.intro")}</p>
      <nav aria-label={t("desk.standings")} className="mt-6 flex gap-6 border-hairline border-b">
        {standings.map((standing) => (
          <a
            key={standing}
            href={href({ standing, page: 1 })}
            aria-current={standing === filter.standing ? "page" : undefined}
            className="-mb-px border-transparent border-b-2 py-2 text-ink no-underline aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent"
          >
            {t(`desk.standing.${standing}`)} <span className="font-normal tabular-nums">{counts[standing]}</span>
          </a>
        ))}
      </nav>
      {rows.length > 0 ? (
        <FeedbackList messages={rows} />
      ) : (
        <p className="py-6 text-muted">{t(`desk.none.${filter.standing}`)}</p>
      )}
      <PageLinks page={filter.page} pages={pages} href={(page) => href({ ...filter, page })} />
    </Desk>
  );
}
