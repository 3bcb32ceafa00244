"use server";

import { z } from "zod";
import { whoActs } from "@/features/people/session";
import { exportArchive } from "./mutations/export-archive";

const wanted = z.object({ meetingId: z.int().positive().max(2_147_483_647) });

/** Hands out a whole meeting; null to whoever may not have it, or where there is no such meeting. */
export async function exportArchiveAction(input: { meetingId: number }) {
  const act = await whoActs();
  const given = wanted.safeParse(input);
  if (!act || !given.success) return null;
  const answer = await exportArchive(given.data, act);
  return answer.ok ? { archived: answer.archived, act } : null;
}
