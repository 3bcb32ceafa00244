import { and, eq, inArray } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { followUpFiles, followUpLinks, followUpSteps, followUps } from "@/db/schema/follow-ups";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { beijingDay } from "@/platform/clock";
import { enqueue } from "@/platform/queue";
import type { ListedFollowUp } from "../follow-up";
import { findWaitingFiles, selectFollowUps } from "../queries";
import type { Stepping, TakeReason } from "../stepping";
import { mayRead, type Step, saidRefusals, stepRefusals, steps } from "../steps";

export type Taken =
  | { ok: true; version: number }
  | { ok: false; reasons: readonly TakeReason[]; newest?: { version: number; word: ListedFollowUp["word"] } };

async function keepReport(tx: Transaction, stepId: number, { links, fileKeys }: Stepping): Promise<void> {
  if (links.length > 0)
    await tx.insert(followUpLinks).values(links.map((address, at) => ({ stepId, position: at + 1, address })));
  if (fileKeys.length > 0) await tx.update(followUpFiles).set({ stepId }).where(inArray(followUpFiles.key, fileKeys));
}

const closing: readonly Step[] = ["close", "close_early"];

/**
 * Takes one step with a follow-up. Whoever started from an older version is told how it stands now, and nothing is
 * written; to whoever may not read it, it is not there.
 */
export async function takeStep(input: Stepping, act: Act, database: Database = db): Promise<Taken> {
  const { followUpId, version, step, note, progress, links } = input;
  return database.transaction(async (tx): Promise<Taken> => {
    const [now] = await selectFollowUps(eq(followUps.id, followUpId), beijingDay(act.at), tx);
    if (!now || !mayRead(act.actor, now)) return { ok: false, reasons: ["not_found"] };
    const newest = { version: now.version, word: now.word };
    const standing = { ...now, leadIsDistrict: now.leadKind === "district" };
    const closed = stepRefusals(step, standing, act.actor);
    if (closed.includes("not_permitted")) return { ok: false, reasons: ["not_permitted"] };
    if (now.version !== version) return { ok: false, reasons: ["newer_version"], newest };
    const fileKeys = step === "report" ? await findWaitingFiles(followUpId, input.fileKeys, tx) : [];
    if (step === "report" && fileKeys.length < input.fileKeys.length) return { ok: false, reasons: ["unknown_file"] };
    const reasons = [...closed, ...saidRefusals(step, { note, progress, evidence: links.length + fileKeys.length })];
    if (reasons.length > 0) return { ok: false, reasons };
    const after = {
      state: steps[step].to,
      lastStep: step,
      progress: step === "work" && progress !== null ? progress : now.progress,
      closedAt: closing.includes(step) ? act.at : null,
      // What begins anew may be reminded of anew.
      ...(step === "reopen" ? { reminded: [] } : {}),
    };
    const moved = await tx
      .update(followUps)
      .set({ ...after, version: version + 1 })
      .where(and(eq(followUps.id, followUpId), eq(followUps.version, version)))
      .returning({ id: followUps.id });
    if (moved.length === 0) {
      // Somebody was quicker between the reading and the writing.
      const [latest] = await selectFollowUps(eq(followUps.id, followUpId), beijingDay(act.at), tx);
      return { ok: false, reasons: ["newer_version"], newest: latest ?? newest };
    }
    const [taken] = await tx
      .insert(followUpSteps)
      .values({ followUpId, step, note, progress: after.progress, actorId: act.actor.accountId, at: act.at })
      .returning({ id: followUpSteps.id });
    if (!taken) throw new Error("the step was not written");
    if (step === "report") await keepReport(tx, taken.id, { ...input, fileKeys });
    await recordAudit(tx, {
      act,
      action: `follow_up.${step}`,
      subject: { type: "follow_up", id: followUpId },
      before: { state: now.state, progress: now.progress },
      after: { title: `${now.textEn} (${now.leadEn})`, state: after.state, progress: after.progress },
      ...(note ? { reason: note } : {}),
    });
    if (step === "return") await enqueue(tx, "follow-ups.tell-returned", { followUpId, reason: note });
    return { ok: true, version: version + 1 };
  });
}
