import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reportCompositions } from "@/db/schema/report-facts";
import type { Act } from "@/features/people/actor";
import { beijingDay } from "@/platform/clock";
import { type Draft, type FieldName, isBlank } from "../../draft";
import { languages } from "../../language";
import { followed } from "../follow";
import { readReportFacts } from "../queries";

type Written = { reportId: number; draft: Draft; changed: readonly FieldName[] };

/**
 * Lets the kept compositions of a report follow a title and a summary that were just written, inside a verb's
 * transaction: plain lines bear no marks, so it is the composition that knows what is bound in them.
 */
export async function followLines(tx: Transaction, { reportId, draft, changed }: Written, act: Act): Promise<void> {
  const lines = languages.filter((one) => changed.includes(`${one}.title`) || changed.includes(`${one}.summary`));
  const isComposed = eq(reportCompositions.reportId, reportId);
  if (lines.length === 0 || (await tx.$count(reportCompositions, isComposed)) === 0) return;
  const record = await readReportFacts(reportId, beijingDay(act.at), tx);
  if (!record) return;
  for (const language of lines) {
    const [kept, text] = [record.compositions[language], draft[language]];
    const content = kept && text && !isBlank(text) ? followed(kept, text, record.facts, language) : null;
    if (!content) continue;
    await tx
      .update(reportCompositions)
      .set({ content })
      .where(and(isComposed, eq(reportCompositions.language, language)));
  }
}
