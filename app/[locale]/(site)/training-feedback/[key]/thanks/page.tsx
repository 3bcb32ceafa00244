import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { readAddress } from "@/features/meetings/trainings/feedback/answering/queries";
import { localeOf } from "@/i18n/routing";
import { SitePage } from "../../../site-page";

type Props = { params: Promise<{ locale: string; key: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "trainingFeedback" });
  return { title: t("thanks.title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function TrainingFeedbackThanksPage({ params }: Props) {
  const { locale: text, key } = await params;
  setRequestLocale(localeOf(text));
  const address = await readAddress(key);
  if (!address || (address.by === "letter" && !address.spent)) notFound();
  const t = await getTranslations("trainingFeedback");
  return (
    <SitePage path={`/training-feedback/${key}/thanks`}>
      <div className="measure mt-4">
        <h1 className="text-3xl sm:text-4xl">{t("thanks.title")}</h1>
        <p className="mt-4 text-lg">{t("thanks.text")}</p>
      </div>
    </SitePage>
  );
}
