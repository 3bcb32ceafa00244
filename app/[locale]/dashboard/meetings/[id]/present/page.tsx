import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { HallScreen } from "@/features/meetings/attendance/screen/components/hall-screen";
import { titleOf } from "@/features/meetings/published/words";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadDay, loadHall } from "../load-day";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "hall" });
  return { title: t("title"), robots: { index: false } };
}

export default async function HallScreenPage({ params }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const actor = await requireActor("meeting.read", locale, `/dashboard/meetings/${id}/present`);
  const day = await loadDay(id);
  const [{ hall, meetings }, first] = await Promise.all([getMessages(), loadHall(day, new Date())]);
  return (
    <NextIntlClientProvider messages={{ hall, meetings }}>
      <HallScreen
        meetingId={day.id}
        title={titleOf(day)[locale]}
        first={first}
        root={`${readEnv().siteUrl}/${locale}/sign-in-here/`}
        mayRun={may(actor, "meeting.run")}
      />
    </NextIntlClientProvider>
  );
}
