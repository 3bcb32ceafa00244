import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import type { Actor } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { ExportLinks } from "../export/components/export-links";
import { OpenForm } from "../feedback/components/open-form";
import type { Language } from "../language";
import { begunLanguages, type ReportState, type Status } from "../workflow";
import { AsideTabs } from "./aside-tabs";
import { History } from "./history";
import { Obstacles } from "./obstacles";
import { Steps } from "./steps";

type Props = {
  report: {
    id: number;
    slug: string;
    version: number;
    state: ReportState;
    section: { slug: string };
    feedbackOpen: boolean;
    meetingId: number | null;
    status: Status;
    editions: Record<Language, { publishAt: Date | null }>;
  };
  actor: Actor;
  /** In how many facts of the record its two languages differ. */
  differences: number;
  events: ComponentProps<typeof History>["events"];
  factChecks: ReactNode;
  /** Whether the text is being written beside it: then it brings its own facts and comments. */
  writing: boolean;
  comments: ReactNode;
  facts: ReactNode;
};

/** Where a report stands, what can be done with it next, and what has happened to it. */
export function ReportAside({ report, actor, differences, events, factChecks, writing, comments, facts }: Props) {
  const t = useTranslations("reports");
  const readers = useTranslations("feedback");
  const again = useTranslations("reports.composeAgain");
  const locale = useLocale();
  const { standing, trashed } = report.state;
  const publishAt = { en: report.editions.en.publishAt, zh: report.editions.zh.publishAt };
  const steps = (
    <>
      <Part title={t("aside.status")}>
        <p className="font-semibold">{t(trashed ? "state.trashed" : `state.${standing}_${report.status}`)}</p>
        <p className="text-muted text-sm">{t("aside.working", { version: report.version })}</p>
        <p className="mt-2 grid gap-1 text-sm">
          <a href={`/${locale}/dashboard/reports/${report.id}/preview`}>{t("aside.preview")}</a>
          <a href={`/${locale}/dashboard/reports/${report.id}/versions`}>{t("aside.versions")}</a>
          {report.meetingId !== null && may(actor, "report.write") && (
            <a href={`/${locale}/dashboard/reports/${report.id}/compose-again?language=en`}>{again("link")}</a>
          )}
          {standing !== "unpublished" && (
            <a href={`/${locale}/events/${report.section.slug}/${report.slug}`}>
              {t(standing === "live" ? "aside.onSite" : "aside.notice")}
            </a>
          )}
        </p>
      </Part>
      <Part title={t("aside.obstacles")}>
        <Obstacles state={report.state} publishAt={publishAt} />
      </Part>
      <Part title={t("aside.steps")}>
        <Steps
          report={{ ...report, publishAt: publishAt.en ?? publishAt.zh }}
          actor={actor}
          differences={differences}
        />
      </Part>
      {standing !== "unpublished" && may(actor, "feedback.moderate") && (
        <Part title={readers("desk.readers")}>
          <OpenForm reportId={report.id} open={report.feedbackOpen} />
        </Part>
      )}
    </>
  );
  const more = (
    <>
      {factChecks}
      <ExportLinks reportId={report.id} languages={begunLanguages(report.state)} />
      <Part title={t("aside.history")}>
        <History events={events} />
      </Part>
    </>
  );
  return (
    <aside aria-label={t("aside.label")} className="min-w-0">
      <AsideTabs
        steps={steps}
        more={more}
        facts={facts}
        comments={comments}
        hasFacts={report.meetingId !== null}
        writing={writing}
      />
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
