import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { factChecks } from "@/db/schema/fact-checks";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { enqueue } from "@/platform/queue";
import { pictureKeysOf } from "../../body/contents";
import { lockReport } from "../../queries";
import { type asking, expiryOf } from "../check";
import { mostParts, partsOf, snapshotOf } from "../parts";
import { findByForm, formKeyOf, keyFor, keyHashOf } from "../queries";

/**
 * Asks someone without an account to check one language of a report as it is written now; a letter takes the link to
 * her. The text is copied, so that what is answered speaks of what was read. The same form sent again asks once.
 */
export async function askForFactCheck(input: z.infer<typeof asking>, act: Act, database: Database = db) {
  const askedBy = act.actor.accountId;
  if (!may(act.actor, "fact_check.ask") || askedBy === null) return { ok: false, reasons: ["not_permitted"] } as const;
  const { key, days, ...asked } = input;
  const { reportId, language } = asked;
  const formKey = formKeyOf(key, input);
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, reportId);
    if (!report?.workingVersionId) return { ok: false, reasons: ["not_found"] } as const;
    const made = await findByForm(formKey, tx);
    if (made) return { ok: true, checkId: made.id } as const;
    const written = report.draft[language];
    const text = written && snapshotOf(written);
    const parts = text ? partsOf(text) : [];
    if (!text || !parts.some(({ kind }) => kind === "text"))
      return { ok: false, reasons: ["nothing_written"] } as const;
    if (parts.length > mostParts) return { ok: false, reasons: ["too_many_parts"] } as const;
    const [check] = await tx
      .insert(factChecks)
      .values({
        ...asked,
        versionId: report.workingVersionId,
        text,
        pictureKeys: pictureKeysOf(text.body),
        keyHash: keyHashOf(keyFor(formKey)),
        formKey,
        askedBy,
        askedAt: act.at,
        expiresAt: expiryOf(act.at, days),
      })
      .returning({ id: factChecks.id });
    if (!check) throw new Error("the fact check was not written");
    await recordAudit(tx, {
      act,
      action: "fact_check.ask",
      subject: { type: "report", id: reportId },
      after: { check: check.id, name: asked.name, language, version: report.version, days },
    });
    await enqueue(tx, "reports.fact-check-asked", { checkId: check.id, reminder: false });
    return { ok: true, checkId: check.id } as const;
  });
}
