import { getTranslations } from "next-intl/server";
import { StructuredData } from "@/components/layout/structured-data";
import { Readers } from "@/features/reports/feedback/components/readers";
import { readFeedback } from "@/features/reports/feedback/queries";
import type { Locale } from "@/i18n/routing";
import { reportFacts } from "../../../page-facts";
import { HowWeKnowOf } from "./how-we-know-of";
import { loadAround, type loadArticle } from "./load";
import { ReportAsRead } from "./report-as-read";

type Props = Awaited<ReturnType<typeof loadArticle>> & { locale: Locale };

/** A report that is on the site: its text, and after it everything a reader can go on to. */
export async function PublishedReport({ report, section, locale }: Props) {
  const t = await getTranslations("site");
  const { around, changes, changedAt } = await loadAround(report, locale);
  const facts = reportFacts(report, locale, { publisher: t("name"), section: section.name, changedAt });
  return (
    <>
      <StructuredData data={facts} />
      <ReportAsRead
        report={report}
        basis={<HowWeKnowOf report={report} />}
        changes={changes}
        around={around}
        section={section}
        theme={report.theme}
        quarter={report.quarter}
        readers={<Readers reportId={report.id} {...(await readFeedback(report.id))} />}
      />
    </>
  );
}
