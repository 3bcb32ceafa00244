import { useTranslations } from "next-intl";
import { CollectionList, type ListedCollection } from "@/features/cases/components/collection-list";
import { PublicMaterials } from "@/features/meetings/materials/components/public-materials";
import type { ShownMaterial } from "@/features/meetings/materials/material";
import { type ListedReport, ReportList } from "@/features/reports/components/report-list";

type Props = {
  meetingId: number;
  collections: ListedCollection[];
  materials: ShownMaterial[];
  reports: ListedReport[];
  under: "h1" | "h2";
};

/** What else the site has about a meeting: files and collections of cases that were handed out, reports. */
export function AboutMeeting({ meetingId, collections, materials, reports, under }: Props) {
  const t = useTranslations("publicMeetings");
  const Heading = under === "h1" ? "h2" : "h3";
  return (
    <>
      {collections.length + materials.length > 0 && (
        <section aria-labelledby={`materials-${meetingId}`} className="measure mt-10">
          <Heading id={`materials-${meetingId}`} className="mb-3 text-xl">
            {t("section.materials")}
          </Heading>
          {collections.length > 0 && <CollectionList collections={collections} />}
          {materials.length > 0 && <PublicMaterials materials={materials} />}
        </section>
      )}
      {reports.length > 0 && (
        <section aria-labelledby={`reports-${meetingId}`} className="mt-10">
          <Heading id={`reports-${meetingId}`} className="border-ink border-b pb-2 text-xl">
            {t("section.reports")}
          </Heading>
          <ReportList reports={reports} headings={under === "h1" ? "h3" : "h4"} />
        </section>
      )}
    </>
  );
}
