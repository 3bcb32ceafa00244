import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { fieldsOfAnswers } from "@/features/reports/fact-checks/answers";
import { AnswerForm } from "@/features/reports/fact-checks/components/answer-form";
import { ForgetKept } from "@/features/reports/fact-checks/components/forget-kept";
import { Passage } from "@/features/reports/fact-checks/components/passage";
import { Thanks } from "@/features/reports/fact-checks/components/thanks";
import { partsOf } from "@/features/reports/fact-checks/parts";
import { findByKey } from "@/features/reports/fact-checks/queries";
import { localeOf } from "@/i18n/routing";
import { beijingSecond } from "@/platform/clock";
import { SitePage } from "../../site-page";

type Props = { params: Promise<{ locale: string; key: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "factCheck" });
  // No other site is told the address. Where none at all is told, a browser without script could not post the form.
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function FactCheckPage({ params }: Props) {
  const { locale: text, key } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const check = await findByKey(key, new Date());
  if (!check) notFound();
  const [t, { factCheck }] = await Promise.all([getTranslations("factCheck"), getMessages()]);
  const root = `/${locale}/fact-check/${key}/picture`;
  const place = `fact-check:${check.id}`;
  const passages = partsOf(check.text).map((part) => ({
    number: part.number,
    place: part.place,
    kind: part.kind,
    content: <Passage part={part} language={check.language} root={root} />,
  }));
  return (
    <SitePage path={`/fact-check/${key}`}>
      <div className="measure mt-4">
        {check.answeredAt ? (
          <>
            <Thanks check={check} />
            <ForgetKept place={place} />
          </>
        ) : (
          <NextIntlClientProvider messages={{ factCheck }}>
            <h1 className="text-3xl sm:text-4xl">{t("title")}</h1>
            <p className="mt-4">{t("intro", { name: check.name, asker: check.asker })}</p>
            <p className="mt-2 text-muted">{t("until", { time: beijingSecond(check.expiresAt).slice(0, 16) })}</p>
            {check.question && (
              <div className="mt-4 border-strong-line border-s-2 ps-4">
                <p className="text-muted text-sm">{t("question")}</p>
                <p dir="auto" className="whitespace-pre-line break-words">
                  {check.question}
                </p>
              </div>
            )}
            <AnswerForm
              checkKey={key}
              place={place}
              passages={passages}
              saved={fieldsOfAnswers(check)}
              opened={check.openedAt !== null}
            />
          </NextIntlClientProvider>
        )}
      </div>
    </SitePage>
  );
}
