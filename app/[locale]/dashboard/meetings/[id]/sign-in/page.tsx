import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { CountTable } from "@/features/meetings/attendance/components/count-table";
import { HeadCountForm } from "@/features/meetings/attendance/components/head-count-form";
import { PlaceRow } from "@/features/meetings/attendance/components/place-row";
import { SignInDesk } from "@/features/meetings/attendance/components/sign-in-desk";
import { attended } from "@/features/meetings/attendance/head-count";
import { isOver } from "@/features/meetings/attendance/presence";
import { listPlaces, listVacant } from "@/features/meetings/attendance/queries";
import { timesOf } from "@/features/meetings/attendance/times";
import { MeetingHead } from "@/features/meetings/components/meeting-head";
import { SealedLine } from "@/features/meetings/minutes/components/sealed-line";
import { isMeetingSealed } from "@/features/meetings/minutes/queries";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadDay, loadUnits } from "../load-day";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "presence" });
  return { title: t("title"), robots: { index: false } };
}

export default async function SignInDeskPage({ params }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/meetings/${id}/sign-in`;
  const actor = await requireActor("meeting.read", locale, path);
  const day = await loadDay(id);
  const [t, places, vacant, units] = await Promise.all([
    getTranslations("presence"),
    listPlaces(day.id),
    listVacant(day.id),
    loadUnits(),
  ]);
  const times = timesOf(day);
  const { status } = day;
  const sealed = await isMeetingSealed(day.id);
  const over = isOver(status, [...places, ...vacant]);
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <MeetingHead meeting={day} current="attendance" />
      {sealed && <SealedLine meetingId={day.id} actor={actor} />}
      <p className="mb-4 flex flex-wrap gap-x-6">
        <a href={`/${locale}/dashboard/meetings/${id}/present`}>{t("toScreen")}</a>
        {may(actor, "presence.write") && <a href={`/${locale}${path}/badges`}>{t("toBadges")}</a>}
      </p>
      {may(actor, "presence.write") && !sealed && actor.accountId !== null ? (
        <SignInDesk
          {...{ places, units, times, status, vacant }}
          meetingId={day.id}
          account={{ id: actor.accountId, name: actor.name }}
        />
      ) : (
        <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_26rem]">
          <ul aria-label={t("list")}>
            {places.map((place) => (
              <PlaceRow key={place.ref} place={place} times={times} over={over} isWaiting={false} take={null} />
            ))}
          </ul>
          <CountTable {...{ status, places, vacant, times }} />
        </div>
      )}
      {may(actor, "meeting.write") && !sealed && <HeadCountForm meeting={day} people={attended(places)} />}
    </Desk>
  );
}
