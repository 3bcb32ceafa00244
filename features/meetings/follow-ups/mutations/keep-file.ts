import { createHash, randomBytes } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { followUpFiles, followUps } from "@/db/schema/follow-ups";
import { recordAudit } from "@/features/audit/record";
import { largestFile } from "@/features/media/files/kind";
import { fileName } from "@/features/media/files/name";
import type { Act } from "@/features/people/actor";
import { beijingDay } from "@/platform/clock";
import { keepFile } from "@/platform/storage";
import { evidenceKindOf, storedEvidence } from "../evidence";
import { selectFollowUps } from "../queries";
import { actsForLead, isOwed, mayRead } from "../steps";

export type EvidenceInput = { followUpId: number; bytes: Buffer; name: string };

/**
 * Keeps a file for the report that a district writes about a follow-up, and answers it, or why it is not taken. Sent
 * again after a lost answer it is kept once. The bytes are there before the row.
 */
export async function keepEvidence(input: EvidenceInput, act: Act, database: Database = db) {
  const { followUpId, bytes } = input;
  const [followUp] = await selectFollowUps(eq(followUps.id, followUpId), beijingDay(act.at), database);
  if (!followUp || !mayRead(act.actor, followUp)) return { ok: false, reasons: ["not_found"] } as const;
  const lead = { ...followUp, leadIsDistrict: followUp.leadKind === "district" };
  if (!actsForLead(act.actor, lead)) return { ok: false, reasons: ["not_permitted"] } as const;
  if (!isOwed(followUp.state)) return { ok: false, reasons: ["wrong_state"] } as const;
  if (bytes.length > largestFile) return { ok: false, reasons: ["too_large"] } as const;
  const name = fileName(input.name);
  const type = evidenceKindOf(name, bytes);
  if (!type) return { ok: false, reasons: ["not_a_file_we_take"] } as const;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const key = randomBytes(12).toString("hex");
  const same = and(
    eq(followUpFiles.followUpId, followUpId),
    eq(followUpFiles.sha256, sha256),
    eq(followUpFiles.name, name),
    isNull(followUpFiles.stepId),
  );
  const known = { key: followUpFiles.key };
  const [before] = await database.select(known).from(followUpFiles).where(same);
  if (!before) await keepFile(storedEvidence(key), bytes);
  return database.transaction(async (tx) => {
    const file = { name, bytes: bytes.length };
    const by = { createdBy: act.actor.accountId, createdAt: act.at };
    const [kept] = await tx
      .insert(followUpFiles)
      .values({ key, followUpId, ...file, type, sha256, ...by })
      .onConflictDoNothing()
      .returning({ key: followUpFiles.key });
    if (!kept) {
      const [there] = await tx.select(known).from(followUpFiles).where(same);
      if (!there) throw new Error("the file was not written");
      return { ok: true, file: { key: there.key, ...file } } as const;
    }
    await recordAudit(tx, {
      act,
      action: "follow_up.keep_file",
      subject: { type: "follow_up", id: followUpId },
      after: { title: `${followUp.textEn} (${followUp.leadEn})`, file: name, bytes: bytes.length, sha256 },
    });
    return { ok: true, file: { key: kept.key, ...file } } as const;
  });
}
