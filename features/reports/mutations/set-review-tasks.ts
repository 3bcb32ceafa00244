import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { sections } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";

export type ReviewTasksInput = { sectionId: number; tasks: number };

/** Says how many review tasks a report of a section passes from now on; a round that has begun keeps its own number. */
export async function setReviewTasks({ sectionId, tasks }: ReviewTasksInput, act: Act, database: Database = db) {
  if (!may(act.actor, "section.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const [section] = await tx.select().from(sections).where(eq(sections.id, sectionId)).for("update");
    if (!section) return { ok: false, reasons: ["not_found"] } as const;
    if (section.reviewTasks === tasks) return { ok: true } as const;
    await tx.update(sections).set({ reviewTasks: tasks }).where(eq(sections.id, sectionId));
    const subject = { type: "section", id: sectionId };
    const change = { before: { tasks: section.reviewTasks }, after: { tasks } };
    await recordAudit(tx, { act, action: "section.review_tasks", subject, ...change });
    return { ok: true } as const;
  });
}
