import { readFactsGiven } from "@/features/reports/facts/desk/queries";
import { readWithFacts } from "@/features/reports/facts/state/queries";
import { getReport } from "@/features/reports/queries";
import { rowId } from "@/features/reports/writing";
import { beijingDay } from "@/platform/clock";

/** A report by the number in an address, with the record it was made from as its text is held against it. */
export async function loadReport(number: string) {
  const id = rowId.safeParse(number);
  const found = id.success ? await getReport(id.data) : null;
  if (!found) return null;
  const { report, record } = await readWithFacts(found, new Date());
  return { report, facts: record && (await readFactsGiven(report, record, beijingDay(new Date()))) };
}
