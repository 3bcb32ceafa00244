import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MinutesText } from "@/features/meetings/minutes/components/minutes-text";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { loadMinutes, printedMinutes } from "../load-minutes";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "minutes" });
  return { title: t("title"), robots: { index: false } };
}

/** The minutes alone on the page, as they go on paper. */
export default async function PrintedMinutesPage({ params }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  await requireActor("meeting.read", locale, `/dashboard/meetings/${id}/minutes/print`);
  const { meeting, minutes } = await loadMinutes(id);
  if (!minutes) notFound();
  const t = await getTranslations("minutes");
  return (
    <main className="mx-auto max-w-[50rem] px-4 py-6">
      <p className="no-print mb-6 text-sm">
        <a href={`/${locale}/dashboard/meetings/${meeting.id}/minutes`}>{t("back")}</a>
      </p>
      <MinutesText minutes={await printedMinutes(minutes, locale)} alone />
    </main>
  );
}
