import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { sections } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";

export type AddSectionInput = {
  parentId: number | null;
  slug: string;
  nameEn: string;
  nameZh: string;
  position: number;
};

/** Adds a place where reports stand. */
export async function addSection(input: AddSectionInput, act: Act, database: Database = db) {
  if (!may(act.actor, "organisation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const [section] = await tx.insert(sections).values(input).returning({ id: sections.id });
    if (!section) throw new Error("the section was not written");
    await recordAudit(tx, {
      act,
      action: "section.add",
      subject: { type: "section", id: section.id },
      after: input,
    });
    await raiseGeneration(tx);
    return { ok: true, sectionId: section.id } as const;
  });
}
