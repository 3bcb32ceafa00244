import { randomUUID } from "node:crypto";
import type { Actor } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { FactChecks } from "@/features/reports/fact-checks/components/fact-checks";
import { listFactChecks } from "@/features/reports/fact-checks/queries";
import type { DeskReport } from "@/features/reports/queries";

/** The fact checks of a report, with what this person can do about them. */
export async function FactChecksOf({ report, actor }: { report: DeskReport; actor: Actor }) {
  const languages = (["en", "zh"] as const).filter((one) => report.draft[one] !== null);
  return (
    <FactChecks
      reportId={report.id}
      checks={await listFactChecks(report.id)}
      languages={languages}
      mayAsk={may(actor, "fact_check.ask")}
      now={new Date()}
      formKey={randomUUID()}
    />
  );
}
