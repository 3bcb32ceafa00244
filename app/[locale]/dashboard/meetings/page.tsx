import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { buttonLook } from "@/components/ui/button";
import { MeetingTable } from "@/features/meetings/components/meeting-table";
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
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-2xl">{t("title")}</h1>
        {mayWrite && (
          <a href={`/${locale}${path}/new`} className={buttonLook({ look: "primary" })}>
            {t("new")}
          </a>
        )}
      </div>
      {meetings.length > 0 ? (
        <MeetingTable meetings={meetings} />
      ) : (
        <p className="text-muted">{mayWrite ? t("emptyNext") : t("empty")}</p>
      )}
    </Desk>
  );
}
