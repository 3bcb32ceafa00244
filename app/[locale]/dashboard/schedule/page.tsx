import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { DueList, JobList, RoundList } from "@/features/reports/board/components/board";
import { TroubleList } from "@/features/reports/board/components/trouble-list";
import { listDue, listTroubles, listWaitingJobs } from "@/features/reports/board/queries";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ noted?: string }> };

const path = "/dashboard/schedule";
const dayMs = 24 * 3_600_000;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "board" });
  return { title: t("title"), robots: { index: false } };
}

export default async function SchedulePage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("report.read", locale, path);
  const t = await getTranslations("board");
  const now = new Date();
  const until = new Date(now.getTime() + dayMs);
  const [due, troubles, jobs] = await Promise.all([listDue(until, now), listTroubles(now), listWaitingJobs(until)]);
  const past = troubles.filter(({ kind }) => kind !== "overdue");
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="measure mt-1 text-muted text-sm">{t("intro")}</p>
      {(await searchParams).noted && <Notice kind="done" title={t("trouble.noted")} className="mt-6" />}
      <TroubleList troubles={past} mayNote={may(actor, "report.publish")} back={path} />
      <div className="mt-6 grid max-w-4xl gap-8">
        <DueList due={due} />
        <JobList jobs={jobs} />
        <RoundList />
      </div>
    </Desk>
  );
}
