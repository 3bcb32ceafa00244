import { parityOf } from "@/features/reports/facts/parity";
import type { DeskReport } from "@/features/reports/queries";
import { loadFacts } from "./load-facts";

/** In how many facts of the record the saved texts of a report differ; none for a report without a record. */
export async function countDifferences({ id, draft }: DeskReport): Promise<number> {
  const record = await loadFacts(id);
  return record ? parityOf(draft, record.facts, record.compositions).length : 0;
}
