import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { RecordForm } from "@/features/meetings/components/record-form";
import { blankSheet } from "@/features/meetings/form/blank";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";
import { loadChoices } from "../choices";

type Props = { params: Promise<{ locale: string }> };

const path = "/dashboard/meetings/new";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "meetings" });
  return { title: t("new"), robots: { index: false } };
}

export default async function NewMeetingPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("meeting.write", locale, path);
  const t = await getTranslations("meetings");
  const today = beijingDay(new Date());
  const choices = await loadChoices();
  const meeting = { id: null, version: 0, savedAt: null, sheet: blankSheet(today, choices) };
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <h1 className="mb-6 text-2xl">{t("new")}</h1>
      <div className="max-w-5xl">
        <RecordForm meeting={meeting} accountId={actor.accountId} choices={choices} today={today} />
      </div>
    </Desk>
  );
}
