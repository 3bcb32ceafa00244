import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageLinks } from "@/components/layout/page-links";
import { listDistricts } from "@/features/districts/queries";
import { FilterForm } from "@/features/meetings/follow-ups/components/filter-form";
import { FollowUpTable } from "@/features/meetings/follow-ups/components/follow-up-table";
import { followUpFilter, queryOf } from "@/features/meetings/follow-ups/filter";
import { listFollowUps, listMeetingsFollowedUp, pageSize } from "@/features/meetings/follow-ups/queries";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, unknown>> };

const path = "/dashboard/follow-ups";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "followUps" });
  return { title: t("title"), robots: { index: false } };
}

export default async function FollowUpsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("follow_up.read", locale, path);
  const filter = followUpFilter.parse(await searchParams);
  const [t, { rows, total }, districts, meetings] = await Promise.all([
    getTranslations("followUps"),
    listFollowUps(filter, beijingDay(new Date())),
    listDistricts(),
    listMeetingsFollowedUp(null),
  ]);
  const hrefOf = (page: number) => `/${locale}${path}${queryOf({ ...filter, page })}`;
  const file = (ending: string) => `/${locale}${path}/list/follow-ups.${ending}${queryOf({ ...filter, page: 1 })}`;
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <h1 className="mb-4 text-2xl">{t("title")}</h1>
      <FilterForm root={path} filter={filter} districts={districts} meetings={meetings} />
      <p className="mb-2 flex flex-wrap gap-x-6 text-sm">
        <span className="text-muted tabular-nums">{t("count", { count: total })}</span>
        {total > 0 && <a href={file("csv")}>{t("export.csv")}</a>}
        {total > 0 && <a href={file("xlsx")}>{t("export.xlsx")}</a>}
      </p>
      {rows.length > 0 ? (
        <FollowUpTable followUps={rows} root={path} withDistrict />
      ) : (
        <p className="text-muted">{t("none")}</p>
      )}
      <PageLinks
        page={filter.page}
        pages={Math.ceil(total / pageSize)}
        href={hrefOf}
        labels={{ before: t("before"), after: t("after") }}
      />
    </Desk>
  );
}
