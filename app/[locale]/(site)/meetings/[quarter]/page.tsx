import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { StructuredData } from "@/components/layout/structured-data";
import { listCollectionsOfMeetings } from "@/features/cases/collections/queries";
import { PublicMeetingView } from "@/features/meetings/components/public-meeting-view";
import { QuarterLinks } from "@/features/meetings/components/quarter-links";
import { listPublicMaterials } from "@/features/meetings/materials/queries";
import { listPublishedOfMeetings } from "@/features/reports/published/of-meeting/queries";
import { localeOf } from "@/i18n/routing";
import { trailFacts } from "../../page-facts";
import { pageMetadata } from "../../page-metadata";
import { SitePage } from "../../site-page";
import { AboutMeeting } from "../about-meeting";
import { meetingFacts } from "../meeting-facts";
import { load } from "./load";

type Props = { params: Promise<{ locale: string; quarter: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: text, quarter } = await params;
  const locale = localeOf(text);
  const { path, title, description } = await load(quarter, locale);
  const site = await getTranslations({ locale, namespace: "site" });
  return pageMetadata({ locale, path, title: `${title} - ${site("name")}`, description });
}

export default async function QuarterPage({ params }: Props) {
  const { locale: text, quarter } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const { meetings, previous, next, path, title } = await load(quarter, locale);
  const t = await getTranslations("publicMeetings");
  const site = await getTranslations("site");
  const ids = meetings.map(({ id }) => id);
  const [reports, collections, materials] = await Promise.all([
    listPublishedOfMeetings(ids, locale),
    listCollectionsOfMeetings(ids),
    listPublicMaterials(ids),
  ]);
  const places = [
    { href: `/${locale}`, label: site("home") },
    { href: `/${locale}/meetings`, label: t("title") },
  ];
  const heading = meetings.length === 1 ? "h1" : "h2";
  return (
    <SitePage path={path}>
      <Breadcrumb places={places} />
      {heading === "h2" && <h1 className="mt-6 text-3xl sm:text-4xl">{title}</h1>}
      {meetings.map((meeting) => (
        <PublicMeetingView key={meeting.id} meeting={meeting} heading={heading}>
          <AboutMeeting
            meetingId={meeting.id}
            collections={collections.filter(({ meetingId }) => meetingId === meeting.id)}
            materials={materials.filter(({ meetingId }) => meetingId === meeting.id)}
            reports={reports.filter(({ meetingId }) => meetingId === meeting.id)}
            under={heading}
          />
        </PublicMeetingView>
      ))}
      <QuarterLinks previous={previous} next={next} />
      {[...meetings.flatMap((one) => meetingFacts(one, locale)), trailFacts(places)].map((data) => (
        <StructuredData key={JSON.stringify(data)} data={data} />
      ))}
    </SitePage>
  );
}
