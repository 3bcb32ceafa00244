import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { CancelRegistrationForm } from "@/features/events/components/cancel-registration-form";
import { EventFacts } from "@/features/events/components/event-facts";
import { findByKey } from "@/features/events/registered/queries";
import { cancelRefusals } from "@/features/events/registration";
import { localeOf } from "@/i18n/routing";
import { SitePage } from "../../../site-page";
import { loadEvent } from "../load-event";

type Props = { params: Promise<{ locale: string; slug: string; key: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "registration" });
  return { title: t("mine.title"), robots: { index: false }, referrer: "no-referrer" };
}

export default async function MyRegistrationPage({ params }: Props) {
  const { locale: text, slug, key } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const event = await loadEvent(slug);
  const mine = await findByKey(key);
  if (!mine || mine.eventId !== event.id) notFound();
  const [t, { registration }] = await Promise.all([getTranslations("registration"), getMessages()]);
  const isOff = event.status === "cancelled" && mine.standing !== "cancelled";
  const mayCancel = mine.standing !== "cancelled" && cancelRefusals(event, new Date()).length === 0;
  return (
    <SitePage path={`/registration/${slug}/${key}`}>
      <div className="measure mt-4">
        <h1 className="text-3xl sm:text-4xl">{t("mine.title")}</h1>
        <p className="mt-4 text-lg">{t(isOff ? "state.cancelled" : `mine.${mine.standing}`)}</p>
        <EventFacts event={event} people={mine.people} />
        {mayCancel && (
          <NextIntlClientProvider messages={{ registration }}>
            <CancelRegistrationForm slug={slug} registrationKey={key} />
          </NextIntlClientProvider>
        )}
        {mine.standing === "cancelled" && (
          <p className="mt-6">
            <a href={`/${locale}/events/calendar`}>{t("otherEvents")}</a>
          </p>
        )}
      </div>
    </SitePage>
  );
}
