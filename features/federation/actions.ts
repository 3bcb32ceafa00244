"use server";

import { z } from "zod";
import { whoActs } from "@/features/people/session";
import { fieldErrors, type SaveAnswer } from "./answer";
import { details } from "./details";
import { saveDetails } from "./mutations/save-details";

const saving = z.object({
  startedFrom: z.coerce.number().int().nonnegative().max(2_147_483_647),
  details,
});

function refused(reason: "signed_out" | "unavailable"): SaveAnswer {
  return { ok: false, reasons: [reason], errors: {} };
}

/** Saves the federation's details; the form sends each by its name. */
export async function saveDetailsAction(_before: SaveAnswer | null, form: FormData): Promise<SaveAnswer> {
  try {
    const act = await whoActs();
    if (!act) return refused("signed_out");
    const { startedFrom, governmentMeta, ...texts } = Object.fromEntries(form);
    const given = saving.safeParse({ startedFrom, details: { ...texts, governmentMeta: governmentMeta === "on" } });
    if (!given.success) return { ok: false, reasons: ["invalid"], errors: fieldErrors(given.error) };
    const answer = await saveDetails(given.data, act);
    return answer.ok ? { ...answer, at: act.at } : { ...answer, errors: {} };
  } catch (error) {
    console.error("federation:", error instanceof Error ? (error.cause ?? error) : error);
    return refused("unavailable");
  }
}
