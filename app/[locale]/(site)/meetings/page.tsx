import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PublicMeetingList } from "@/features/meetings/components/public-meeting-list";
import { listPublicMeetings } from "@/features/meetings/published/queries";
import { localeOf } from "@/i18n/routing";
import { pageMetadata } from "../page-metadata";
import { SitePage } from "../site-page";

type Props = { params: Promise<{ locale: string }> };

const path = "/meetings";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: "publicMeetings" });
  const site = await getTranslations({ locale, namespace: "site" });
  return pageMetadata({ locale, path, title: `${t("title")} - ${site("name")}`, description: t("intro") });
}

export default async function MeetingsPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("publicMeetings");
  const site = await getTranslations("site");
  const meetings = await listPublicMeetings();
  return (
    <SitePage path={path}>
      <Breadcrumb places={[{ href: `/${locale}`, label: site("home") }]} />
      <h1 className="mt-6 text-3xl sm:text-4xl">{t("title")}</h1>
      <p className="measure mt-3 mb-10 text-muted">{t("intro")}</p>
      {meetings.length === 0 ? (
        <p className="border-ink border-t py-8 text-muted">
          {t("empty")} <a href={`/${locale}/events`}>{t("emptyNext")}</a>
        </p>
      ) : (
        <PublicMeetingList meetings={meetings} />
      )}
    </SitePage>
  );
}
