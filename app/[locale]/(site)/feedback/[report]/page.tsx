import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { makeChallenge } from "@/features/reports/feedback/challenge";
import { FeedbackForm } from "@/features/reports/feedback/components/feedback-form";
import { findReport } from "@/features/reports/feedback/queries";
import { rowId } from "@/features/reports/writing";
import { languageTag, localeOf } from "@/i18n/routing";
import { SitePage } from "../../site-page";

type Props = { params: Promise<{ locale: string; report: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "feedback" });
  return { title: t("write"), robots: { index: false } };
}

export default async function FeedbackPage({ params }: Props) {
  const { locale: given, report: text } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const id = rowId.safeParse(text);
  const report = id.success ? await findReport(id.data, locale) : null;
  if (!report) notFound();
  const [t, { feedback }] = await Promise.all([getTranslations("feedback"), getMessages()]);
  const back = `/${locale}/events/${report.section}/${report.slug}`;
  return (
    <SitePage path={`/feedback/${report.id}`}>
      <h1 className="mt-4 text-3xl sm:text-4xl">{t("write")}</h1>
      <p className="measure mt-3 text-muted">
        {t("about")}{" "}
        <a href={back} lang={languageTag[report.language]}>
          {report.title}
        </a>
      </p>
      {report.open ? (
        <>
          <p className="measure mt-3 mb-8 text-muted">{t("intro")}</p>
          <noscript>
            <p className="measure border-caution border-s-4 bg-wash px-4 py-3">
              {t("noScript")} <a href={`/${locale}/contact`}>{t("contact")}</a>
            </p>
          </noscript>
          <NextIntlClientProvider messages={{ feedback }}>
            <FeedbackForm
              reportId={report.id}
              challenge={await makeChallenge(report.id, new Date(), process.env.NEXTAUTH_SECRET ?? "")}
              back={back}
            />
          </NextIntlClientProvider>
        </>
      ) : (
        <Notice kind="calm" title={t("closed")} className="measure mt-6">
          <a href={back}>{t("back")}</a>
        </Notice>
      )}
    </SitePage>
  );
}
