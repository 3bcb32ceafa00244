import { getTranslations } from "next-intl/server";
import { ReadingTools } from "@/components/layout/reading-tools";
import { StructuredData } from "@/components/layout/structured-data";
import { AroundReport } from "@/features/reports/components/around-report";
import { Article } from "@/features/reports/components/article";
import { Matters } from "@/features/reports/components/matters";
import { Readers } from "@/features/reports/feedback/components/readers";
import { readFeedback } from "@/features/reports/feedback/queries";
import type { Locale } from "@/i18n/routing";
import { reportFacts } from "../../../page-facts";
import { loadAround, type loadArticle } from "./load";

type Props = Awaited<ReturnType<typeof loadArticle>> & { locale: Locale };

/** A report that is on the site: its text, and after it everything a reader can go on to. */
export async function PublishedReport({ report, section, locale }: Props) {
  const t = await getTranslations("site");
  const { around, changes, changedAt } = await loadAround(report, locale);
  const facts = reportFacts(report, locale, { publisher: t("name"), section: section.name, changedAt });
  return (
    <>
      <StructuredData data={facts} />
      <Article
        report={report}
        changes={changes}
        tools={<ReadingTools path={`/events/${section.slug}/${report.slug}`} />}
      />
      <Matters section={section} theme={report.theme} quarter={report.quarter} />
      <Readers reportId={report.id} {...(await readFeedback(report.id))} />
      <AroundReport {...around} />
    </>
  );
}
