"use server";

import { z } from "zod";
import { whoActs } from "@/features/people/session";
import { deskFilter } from "./filter";
import { exportReportList } from "./mutations/export-list";

const given = z.intersection(deskFilter, z.object({ file: z.enum(["csv", "xlsx"]) }));

/** All reports that a list's address shows; null for whoever may not have them. That they were taken is recorded. */
export async function exportReportListAction(input: unknown) {
  const act = await whoActs();
  const parsed = given.safeParse(input);
  if (!act || !parsed.success) return null;
  const answer = await exportReportList(parsed.data, act);
  return answer.ok ? answer.reports : null;
}
