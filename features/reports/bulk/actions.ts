"use server";

import { revalidatePath } from "next/cache";
import { whoActs } from "@/features/people/session";
import { type BulkAnswer, taking, untried } from "./bulk";
import { takeBulkStep } from "./mutations/take-bulk-step";

/** Takes one step with each of the chosen reports. */
export async function bulkAction(_before: BulkAnswer | null, form: FormData): Promise<BulkAnswer> {
  const act = await whoActs();
  if (!act) return untried("signed_out");
  const given = taking.safeParse({ ...Object.fromEntries(form), chosen: form.getAll("chosen") });
  if (!given.success) return untried("none_chosen");
  const answer = await takeBulkStep(given.data, act);
  revalidatePath("/[locale]/dashboard/reports", "page");
  return answer;
}
