import type { Actor } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { CorrectionNotice } from "@/features/reports/correction/components/correction-notice";
import { freeLanguages } from "@/features/reports/correction/free";
import { readCorrections } from "@/features/reports/correction/queries";
import { toldChanges } from "@/features/reports/correction/told";
import { languages } from "@/features/reports/language";
import type { DeskReport } from "@/features/reports/queries";
import type { Locale } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";

type Props = { report: DeskReport; actor: Actor; locale: Locale };

/** What the record behind a report on the site says otherwise by now; nothing where both agree. */
export async function CorrectionOf({ report, actor, locale }: Props) {
  const corrections = await readCorrections(report, beijingDay(new Date()));
  if (!corrections) return null;
  const { of, facts } = corrections;
  const otherwise = languages.filter((language) => of[language]);
  const all = (part: "changes" | "left") =>
    otherwise.flatMap((language) => (of[language]?.[part] ?? []).map((change) => ({ ...change, language })));
  return (
    <CorrectionNotice
      reportId={report.id}
      told={toldChanges(all("changes"), facts)[locale]}
      left={toldChanges(all("left"), facts)[locale]}
      free={freeLanguages(report.state, otherwise).length > 0}
      mayPropose={may(actor, "report.write")}
    />
  );
}
