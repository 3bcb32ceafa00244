import { useTranslations } from "next-intl";
import type { ComposeRefusal } from "../refusals";
import { ComposeButton } from "./compose-button";
import { type Made, ReportsOfMeeting } from "./reports-of-meeting";

type Props = {
  meetingId: number;
  formKey: string;
  reports: Made[];
  /** Why no draft can be composed; null for whoever may not compose at all. */
  refusals: ComposeRefusal[] | null;
  /** Whether composing is what one does on this screen, or only stands beside it. */
  main: boolean;
};

/** What was made from a meeting's record, and the one button that makes more of it. */
export function MeetingReports({ meetingId, formKey, reports, refusals, main }: Props) {
  const t = useTranslations("meetings.reports");
  return (
    <aside aria-labelledby="reports" className="grid content-start gap-3">
      <h2 id="reports" className="border-ink border-b pb-1 text-lg">
        {t("title")}
      </h2>
      <ReportsOfMeeting reports={reports} />
      {refusals && (
        <ComposeButton meetingId={meetingId} formKey={formKey} refusals={refusals} look={main ? "primary" : "plain"} />
      )}
    </aside>
  );
}
