import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { MeetingHead } from "@/features/meetings/components/meeting-head";
import { Checklist } from "@/features/meetings/plan/checklist/components/checklist";
import { RemovedNotice } from "@/features/meetings/plan/checklist/components/removed-notice";
import { DayForm } from "@/features/meetings/plan/components/day-form";
import { PlanButton } from "@/features/meetings/plan/components/plan-button";
import { StepList } from "@/features/meetings/plan/components/step-list";
import { UnknownYears } from "@/features/meetings/plan/components/unknown-years";
import { WhenFacts } from "@/features/meetings/plan/components/when-facts";
import { Subscribe } from "@/features/meetings/plan/feed/components/subscribe";
import { OpenNext } from "@/features/meetings/plan/opening/components/open-next";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";
import { loadFeedAddress } from "../../feed-address";
import { loadAsked, loadPlan } from "./load-plan";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "plan" });
  return { title: t("title"), robots: { index: false } };
}

export default async function PlanPage({ params, searchParams }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/meetings/${id}`;
  const actor = await requireActor("meeting.read", locale, `${path}/plan`);
  const { meeting, steps, checklist, exceptions, unknown } = await loadPlan(id);
  const { record, startsAt, endsAt, version } = meeting;
  const [t, told, address] = await Promise.all([
    getTranslations("plan"),
    loadAsked(await searchParams, meeting.id),
    loadFeedAddress(actor, locale),
  ]);
  const mayWrite = may(actor, "meeting.write");
  const mayMove = mayWrite && record.status === "planned";
  const heading = "mb-2 border-ink border-b pb-1 text-lg";
  const when = { id: meeting.id, version, date: record.date, startsAt, endsAt };
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <MeetingHead meeting={{ ...record, ...meeting }} current="plan" />
      {told.opened && <Notice kind="done" className="mb-6" title={t("opened")} />}
      <div className="grid gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_20rem] xl:grid-rows-[auto_1fr]">
        <section aria-labelledby="when" className="grid content-start gap-3 text-sm xl:col-start-2">
          <h2 id="when" className={heading}>
            {t("when.title")}
          </h2>
          <WhenFacts meeting={{ ...record, startsAt, endsAt }} recordPath={`/${locale}${path}`} />
          {mayMove && <DayForm meeting={when} steps={steps} exceptions={[...exceptions.values()]} asked={told.typed} />}
        </section>
        <div className="grid min-w-0 max-w-5xl content-start gap-10 xl:col-start-1 xl:row-span-2 xl:row-start-1">
          <section aria-labelledby="steps">
            <h2 id="steps" className={heading}>
              {t("steps")}
            </h2>
            <UnknownYears years={unknown} />
            {steps.length > 0 ? (
              <StepList meeting={record} today={beijingDay(new Date())} {...{ steps, exceptions, mayWrite }} />
            ) : (
              <p className="text-muted">{t(mayMove ? "noneNext" : "none")}</p>
            )}
            {steps.length === 0 && mayMove && <PlanButton meetingId={meeting.id} />}
          </section>
          <section aria-labelledby="checklist">
            <h2 id="checklist" className={heading}>
              {t("checklist")}
            </h2>
            {told.removed && mayWrite && <RemovedNotice meetingId={meeting.id} item={told.removed} />}
            <Checklist meetingId={meeting.id} items={checklist} mayWrite={mayWrite} />
          </section>
        </div>
        <div className="grid content-start gap-10 text-sm">
          <section aria-labelledby="feed">
            <h2 id="feed" className={heading}>
              {t("feed")}
            </h2>
            <Subscribe address={address} />
          </section>
          {mayWrite && record.status === "held" && <OpenNext fromId={meeting.id} />}
        </div>
      </div>
    </Desk>
  );
}
