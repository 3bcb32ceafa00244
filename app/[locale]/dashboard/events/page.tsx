import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { buttonLook } from "@/components/ui/button";
import { EventTable } from "@/features/events/components/event-table";
import { listEvents } from "@/features/events/queries";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string }> };

const path = "/dashboard/events";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "eventDesk" });
  return { title: t("title"), robots: { index: false } };
}

export default async function EventsPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("event.read", locale, path);
  const t = await getTranslations("eventDesk");
  const events = await listEvents();
  const now = new Date();
  const mayWrite = may(actor, "event.write");
  const parts = [
    { name: "coming", events: events.filter(({ status, endsAt }) => status !== "draft" && endsAt > now) },
    { name: "drafts", events: events.filter(({ status }) => status === "draft") },
    { name: "past", events: events.filter(({ status, endsAt }) => status !== "draft" && endsAt <= now).reverse() },
  ] as const;
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-2xl">{t("title")}</h1>
        {mayWrite && (
          <a href={`/${locale}${path}/new`} className={buttonLook({ look: "primary" })}>
            {t("new")}
          </a>
        )}
      </div>
      {events.length === 0 && <p className="mt-6 text-muted">{t(mayWrite ? "emptyNext" : "empty")}</p>}
      {parts.map(
        (part) =>
          part.events.length > 0 && (
            <section key={part.name} aria-labelledby={part.name} className="mt-8">
              <h2 id={part.name} className="text-lg">
                {t(`list.${part.name}`)}
              </h2>
              <EventTable events={part.events} labelledBy={part.name} />
            </section>
          ),
      )}
    </Desk>
  );
}
