import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { pictures } from "@/db/schema/media";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { changeRefusals } from "../library/change";
import { lockThings } from "../library/queries";

/** `x` and `y` in per cent from the left and the top. */
export type FocusInput = { key: string; version: number; x: number; y: number };

/** Says which point of a picture stays in sight when it is cut. */
export async function setFocus({ key, version, x, y }: FocusInput, act: Act, database: Database = db) {
  if (!may(act.actor, "media.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const named = [{ kind: "picture" as const, key, version }];
    const rows = await lockThings(named, tx);
    const reasons = changeRefusals(named, rows);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    await tx
      .update(pictures)
      .set({ focusX: x / 100, focusY: y / 100, version: version + 1 })
      .where(eq(pictures.key, key));
    const after = { title: rows[0]?.name, x, y };
    await recordAudit(tx, { act, action: "picture.focus", subject: { type: "picture", id: key }, after });
    await raiseGeneration(tx);
    return { ok: true, version: version + 1 } as const;
  });
}
