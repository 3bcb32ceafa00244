import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MeetingsNav } from "@/features/meetings/components/meetings-nav";
import { SeriesForm } from "@/features/meetings/series/components/series-form";
import { SeriesList } from "@/features/meetings/series/components/series-list";
import { listSeriesWithCounts } from "@/features/meetings/series/queries";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string }> };

const path = "/dashboard/meetings/series";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "series" });
  return { title: t("title"), robots: { index: false } };
}

export default async function SeriesPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("meeting.read", locale, path);
  const [t, series] = await Promise.all([getTranslations("series"), listSeriesWithCounts()]);
  const mayWrite = may(actor, "series.write");
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <MeetingsNav current="series" />
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="measure mt-2 mb-6 text-muted">{t("intro")}</p>
      <SeriesList series={series} mayWrite={mayWrite} />
      {mayWrite && (
        <section aria-labelledby="add" className="mt-10">
          <h2 id="add" className="mb-3 max-w-3xl border-ink border-b pb-1 text-lg">
            {t("addTitle")}
          </h2>
          <SeriesForm />
        </section>
      )}
    </Desk>
  );
}
