"use server";

import { z } from "zod";
import { whoActs } from "@/features/people/session";
import { kinds } from "./kinds";
import { exportReport } from "./mutations/export-report";

const given = z.object({
  reportId: z.int().min(1).max(2_147_483_647),
  language: z.enum(["en", "zh"]),
  kind: z.enum(kinds),
});

/** A report's text in one language, to be made a file of; null for whoever may not have it. That it was taken is recorded. */
export async function exportReportAction(input: z.input<typeof given>) {
  const act = await whoActs();
  const parsed = given.safeParse(input);
  if (!act || !parsed.success) return null;
  const answer = await exportReport(parsed.data, act);
  return answer.ok ? answer.report : null;
}
