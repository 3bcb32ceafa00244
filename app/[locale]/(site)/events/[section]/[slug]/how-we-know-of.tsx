import { HowWeKnow } from "@/features/reports/components/how-we-know";
import type { ReportText } from "@/features/reports/draft";
import type { Language } from "@/features/reports/language";
import { basisOf } from "@/features/reports/published/basis/basis";
import { readPublicRecord } from "@/features/reports/published/basis/queries";

type Props = {
  report: ReportText & { id: number; language: Language; meetingId: number | null };
  /** In a preview, when it would go out. */
  goingOut?: Date;
};

/** What a report rests on, where it tells of a public meeting that was held. */
export async function HowWeKnowOf({ report, goingOut }: Props) {
  const known = report.meetingId === null ? null : await readPublicRecord(report.id, report.language);
  const basis = known && basisOf(report, report.language, known.record);
  return known && basis && <HowWeKnow basis={basis} checkedAt={goingOut ?? known.checkedAt} />;
}
