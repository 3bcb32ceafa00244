import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { pictures } from "@/db/schema/media";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { changeRefusals } from "../library/change";
import { lockThings } from "../library/queries";

export type ConsentInput = {
  key: string;
  version: number;
  consent: "not_needed" | "needed" | "given";
  /** Who agreed, on which day, in which way, and until which day; days are YYYY-MM-DD. */
  who: string;
  on: string | null;
  how: string;
  until: string | null;
};

/** Records whether the people shown in a picture have agreed that it is published. */
export async function recordConsent(input: ConsentInput, act: Act, database: Database = db) {
  if (!may(act.actor, "media.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { key, version, consent, who, on, how, until } = input;
  return database.transaction(async (tx) => {
    const named = [{ kind: "picture" as const, key, version }];
    const rows = await lockThings(named, tx);
    const reasons = changeRefusals(named, rows);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    await tx
      .update(pictures)
      .set({
        consent,
        consentWho: who,
        consentOn: on,
        consentHow: how,
        consentUntil: until,
        version: version + 1,
      })
      .where(eq(pictures.key, key));
    const after = { title: rows[0]?.name, consent, who, on, how, until };
    await recordAudit(tx, { act, action: "picture.consent", subject: { type: "picture", id: key }, after });
    return { ok: true, version: version + 1 } as const;
  });
}
