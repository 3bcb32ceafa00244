import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import type { Actor } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { OpenForm } from "../feedback/components/open-form";
import type { ReportState } from "../workflow";
import { History } from "./history";
import { Steps } from "./steps";

type Props = {
  report: {
    id: number;
    slug: string;
    version: number;
    state: ReportState;
    section: { slug: string };
    feedbackOpen: boolean;
  };
  actor: Actor;
  events: ComponentProps<typeof History>["events"];
};

/** Where a report stands, what can be done with it next, and what has happened to it. */
export function ReportAside({ report, actor, events }: Props) {
  const t = useTranslations("reports");
  const readers = useTranslations("feedback");
  const locale = useLocale();
  const { status, standing } = report.state;
  return (
    <aside aria-label={t("aside.label")} className="grid min-w-0 content-start gap-7">
      <Part title={t("aside.status")}>
        <p className="font-semibold">{t(`state.${standing}_${status}`)}</p>
        <p className="text-muted text-sm">{t("aside.working", { version: report.version })}</p>
        <p className="mt-2 grid gap-1 text-sm">
          <a href={`/${locale}/dashboard/reports/${report.id}/preview`}>{t("aside.preview")}</a>
          {standing !== "unpublished" && (
            <a href={`/${locale}/events/${report.section.slug}/${report.slug}`}>
              {t(standing === "live" ? "aside.onSite" : "aside.notice")}
            </a>
          )}
        </p>
      </Part>
      <Part title={t("aside.steps")}>
        <Steps report={report} actor={actor} />
      </Part>
      {standing !== "unpublished" && may(actor, "feedback.moderate") && (
        <Part title={readers("desk.readers")}>
          <OpenForm reportId={report.id} open={report.feedbackOpen} />
        </Part>
      )}
      <Part title={t("aside.history")}>
        <History events={events} />
      </Part>
    </aside>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 border-hairline border-b pb-1 font-sans text-muted text-sm">{title}</h2>
      {children}
    </section>
  );
}
