import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { EventFacts } from "@/features/events/components/event-facts";
import { localeOf } from "@/i18n/routing";
import { SitePage } from "../../../site-page";
import { loadEvent } from "../load-event";

type Props = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<{ as?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "registration" });
  return { title: t("thanks.title"), robots: { index: false } };
}

export default async function ThanksPage({ params, searchParams }: Props) {
  const { locale: text, slug } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const event = await loadEvent(slug);
  const t = await getTranslations("registration");
  const isWaiting = (await searchParams).as === "waiting";
  return (
    <SitePage path={`/registration/${slug}/thanks${isWaiting ? "?as=waiting" : ""}`}>
      <div className="measure mt-4">
        <h1 className="text-3xl sm:text-4xl">{t(isWaiting ? "thanks.waiting" : "thanks.confirmed")}</h1>
        <p className="mt-4 text-lg">{t(isWaiting ? "thanks.waitingText" : "thanks.confirmedText")}</p>
        <EventFacts event={event} />
        <p className="mt-6">
          <a href={`/${locale}/events/calendar`}>{t("otherEvents")}</a>
        </p>
      </div>
    </SitePage>
  );
}
