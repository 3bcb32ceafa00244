import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { EventDone } from "@/features/events/components/event-done";
import { EventForm } from "@/features/events/components/event-form";
import { RegistrationList } from "@/features/events/components/registration-list";
import { saidIn } from "@/features/events/event";
import { sheetOf } from "@/features/events/form/sheet";
import { callOffRefusals, publishRefusals } from "@/features/events/publishing";
import { listRegistrations } from "@/features/events/queries";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadChoices } from "../choices";
import { loadEvent } from "./load-event";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "eventDesk" });
  return { title: t("one"), robots: { index: false } };
}

export default async function DeskEventPage({ params, searchParams }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/events/${id}`;
  const actor = await requireActor("event.read", locale, path);
  const event = await loadEvent(id);
  const [t, choices] = await Promise.all([getTranslations("eventDesk"), loadChoices(locale)]);
  const { done } = await searchParams;
  const { slug, status, version, record } = event;
  const mayWrite = may(actor, "event.write");
  const mayCallOff = callOffRefusals(event, new Date()).length === 0;
  const steps = { eventId: event.id, slug, status, mayCallOff, refusals: publishRefusals(event) };
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <p className="mb-1 text-sm">
        <a href={`/${locale}/dashboard/events`}>{t("all")}</a>
      </p>
      {(done === "create" || done === "publish" || done === "cancel") && <EventDone done={done} slug={slug} />}
      <h1 className="mb-6 text-2xl">{saidIn(locale, record.title)}</h1>
      <EventForm
        event={{ id: event.id, version, savedAt: event.updatedAt.toISOString(), sheet: sheetOf(record) }}
        accountId={actor.accountId}
        formKey={randomUUID()}
        choices={choices}
        mayWrite={mayWrite && status !== "cancelled"}
        steps={mayWrite ? steps : null}
      />
      {may(actor, "registration.read") && (
        <RegistrationList
          eventId={event.id}
          registrations={await listRegistrations(event.id)}
          counts={{ confirmed: event.confirmed, waiting: event.waiting, capacity: event.capacity }}
        />
      )}
    </Desk>
  );
}
