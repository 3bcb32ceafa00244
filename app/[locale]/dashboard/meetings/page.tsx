import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { buttonLook } from "@/components/ui/button";
import { MeetingTable } from "@/features/meetings/components/meeting-table";
import { MeetingsNav } from "@/features/meetings/components/meetings-nav";
import { OpenNext } from "@/features/meetings/plan/opening/components/open-next";
import { listMeetings } from "@/features/meetings/queries";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string }> };

const path = "/dashboard/meetings";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "meetings" });
  return { title: t("title"), robots: { index: false } };
}

export default async function MeetingsPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("meeting.read", locale, path);
  const t = await getTranslations("meetings");
  const meetings = await listMeetings();
  const mayWrite = may(actor, "meeting.write");
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
        <h1 className="text-2xl">{t("title")}</h1>
        {mayWrite && (
          <div className="flex flex-wrap items-center gap-2">
            <a href={`/${locale}${path}/new`} className={buttonLook()}>
              {t("new")}
            </a>
            <OpenNext look="primary" />
          </div>
        )}
      </div>
      <MeetingsNav />
      {meetings.length > 0 ? (
        <MeetingTable meetings={meetings} />
      ) : (
        <p className="text-muted">{mayWrite ? t("emptyNext") : t("empty")}</p>
      )}
    </Desk>
  );
}
