import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { EventFacts } from "@/features/events/components/event-facts";
import { RegistrationForm } from "@/features/events/components/registration-form";
import { RegistrationState } from "@/features/events/components/registration-state";
import { standingOf } from "@/features/events/standing";
import { localeOf } from "@/i18n/routing";
import { SitePage } from "../../site-page";
import { loadEvent } from "./load-event";
import { registrationPlaces } from "./places";

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: text, slug } = await params;
  const locale = localeOf(text);
  const [event, t] = await Promise.all([loadEvent(slug), getTranslations({ locale })]);
  const title = locale === "en" ? event.titleEn : event.titleZh;
  return { title: `${t("registration.title")}: ${title} - ${t("site.name")}`, robots: { index: false } };
}

export default async function RegistrationPage({ params }: Props) {
  const { locale: text, slug } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const event = await loadEvent(slug);
  const [t, { registration }] = await Promise.all([getTranslations("registration"), getMessages()]);
  const standing = standingOf(event, event.confirmed, new Date());
  const isOpen = standing.state === "open" || standing.state === "waiting";
  return (
    <SitePage path={`/registration/${slug}`}>
      <Breadcrumb places={await registrationPlaces(event, locale)} />
      <div className="measure mt-4">
        <h1 className="text-3xl sm:text-4xl">{t("title")}</h1>
        <EventFacts event={event} />
        <RegistrationState standing={standing} />
        {isOpen && (
          <NextIntlClientProvider messages={{ registration }}>
            <RegistrationForm
              eventId={event.id}
              slug={slug}
              formKey={randomUUID()}
              isWaiting={standing.state === "waiting"}
            />
          </NextIntlClientProvider>
        )}
      </div>
    </SitePage>
  );
}
