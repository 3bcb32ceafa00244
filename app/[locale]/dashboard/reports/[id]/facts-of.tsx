import type { Actor } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { blankText } from "@/features/reports/draft";
import { FactsOfReading } from "@/features/reports/facts/components/facts-of-reading";
import type { FactsGiven } from "@/features/reports/facts/given";
import type { Language } from "@/features/reports/language";
import type { DeskReport } from "@/features/reports/queries";

type Props = { report: DeskReport; facts: FactsGiven | null; actor: Actor; language: Language };

/** How the facts of a text that is read stand to its record. */
export function FactsOf({ report, facts, actor, language }: Props) {
  if (!facts) return null;
  const { en, zh } = report.draft;
  return (
    <FactsOfReading
      reportId={report.id}
      given={facts}
      texts={{ en, zh: zh ?? blankText }}
      language={language}
      mayKeep={may(actor, "report.write")}
    />
  );
}
