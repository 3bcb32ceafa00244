import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { EventForm } from "@/features/events/components/event-form";
import { blankSheet } from "@/features/events/form/sheet";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadChoices } from "../choices";

type Props = { params: Promise<{ locale: string }> };

const path = "/dashboard/events/new";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "eventDesk" });
  return { title: t("new"), robots: { index: false } };
}

export default async function NewEventPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("event.write", locale, path);
  const [t, choices] = await Promise.all([getTranslations("eventDesk"), loadChoices(locale)]);
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <h1 className="mb-6 text-2xl">{t("new")}</h1>
      <EventForm
        event={{ id: null, version: 0, savedAt: null, sheet: blankSheet }}
        accountId={actor.accountId}
        formKey={randomUUID()}
        choices={choices}
        mayWrite
        steps={null}
      />
    </Desk>
  );
}
