import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { archivedSeals } from "@/db/schema/archive";
import { seals } from "@/db/schema/minutes";
import type { Act } from "@/features/people/actor";
import { writeSeal } from "../../minutes/mutations/write-seal";
import type { Content, ProofInside } from "../content";

type Sealed = { meetingId: number; content: Content; proofs: readonly ProofInside[]; ids: ReadonlyMap<string, number> };

/** By table: the id of a row here, and the one it was sealed under; also of what was gone already. */
function idsOf({ ids: there }: ProofInside, here: Sealed["ids"]) {
  const kept: Record<string, Record<string, number>> = {};
  for (const [ref, id] of Object.entries(there)) {
    const gone = /^gone-(\d+)$/.exec(ref)?.[1];
    const [table = "", at] = gone ? ["gone", gone] : [ref.split("/")[0], here.get(ref)];
    if (at !== undefined) kept[table] = { ...kept[table], [at]: id };
  }
  return kept;
}

/**
 * Seals a meeting that came sealed anew, in the chain of this portal and over its rows as they are here, and keeps
 * each seal that it bore beside the one that stands for it.
 */
export async function writeArchivedSeals(tx: Transaction, sealed: Sealed, act: Act): Promise<void> {
  const { meetingId, content, proofs, ids } = sealed;
  for (const seal of content.seals) {
    const row = (content.tables.minutes_annexes ?? []).find(({ number }) => number === seal.annex);
    const annexId = seal.annex === null ? null : (ids.get(String(row?.ref)) ?? 0);
    const hash = await writeSeal(tx, { meetingId, annexId }, act);
    const [here] = await tx.select({ id: seals.id }).from(seals).where(eq(seals.hash, hash));
    const proof = proofs.find(({ annex }) => annex === seal.annex);
    if (!here || !proof) throw new Error("the seal was not written");
    const { columns, rows } = proof;
    await tx.insert(archivedSeals).values({
      ...{ sealId: here.id, at: new Date(seal.at), previous: seal.previous, hash: seal.hash },
      manifestHash: seal.manifest_hash,
      proof: { meetingId: proof.meetingId, annexId: proof.annexId, columns, rows, ids: idsOf(proof, ids) },
    });
  }
}
