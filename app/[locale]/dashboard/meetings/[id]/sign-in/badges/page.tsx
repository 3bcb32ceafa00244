import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { BadgeSheets } from "@/features/meetings/attendance/badges/components/badge-sheets";
import { listBadges } from "@/features/meetings/attendance/badges/queries";
import { titleOf } from "@/features/meetings/published/words";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { loadDay } from "../../load-day";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "badges" });
  return { title: t("title"), robots: { index: false } };
}

/** The badges alone on the page, as they go on paper. */
export default async function BadgesPage({ params }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  await requireActor("presence.write", locale, `/dashboard/meetings/${id}/sign-in/badges`);
  const day = await loadDay(id);
  const [t, badges] = await Promise.all([getTranslations("badges"), listBadges(day.id)]);
  return (
    <main className="print-badges mx-auto max-w-[200mm] px-4 py-6 print:max-w-none print:p-0">
      <div className="no-print mb-6 grid gap-1 text-sm">
        <p>
          <a href={`/${locale}/dashboard/meetings/${day.id}/sign-in`}>{t("back")}</a>
        </p>
        <h1 className="font-sans font-semibold text-base">{t("title")}</h1>
        <p className="text-muted tabular-nums">{t("hint", { count: badges.length })}</p>
      </div>
      <BadgeSheets badges={badges} title={titleOf(day)} />
    </main>
  );
}
