import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { themes } from "@/db/schema/themes";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";

export type AddThemeInput = { slug: string; nameEn: string; nameZh: string; position: number };

/** Adds a theme that reports, events and cases may be about. Answers its id, or why it is refused. */
export async function addTheme(input: AddThemeInput, act: Act, database: Database = db) {
  if (!may(act.actor, "organisation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const [theme] = await tx
      .insert(themes)
      .values(input)
      .onConflictDoNothing({ target: themes.slug })
      .returning({ id: themes.id });
    if (!theme) return { ok: false, reasons: ["slug_taken"] } as const;
    await recordAudit(tx, { act, action: "theme.add", subject: { type: "theme", id: theme.id }, after: input });
    await raiseGeneration(tx);
    return { ok: true, themeId: theme.id } as const;
  });
}
