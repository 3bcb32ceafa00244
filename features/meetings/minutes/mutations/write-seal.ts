import type { Transaction } from "@/db/client";
import { sealedRows, seals } from "@/db/schema/minutes";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { digestOf, lastHash, manifestHashOf, rowsUnder, type Sealed } from "../sealing/queries";

/** Hangs one more seal on the chain at the end of a verb's transaction; what it freezes must have been written. */
export async function writeSeal(tx: Transaction, about: Sealed, act: Act): Promise<string> {
  const sealed = { ...about, at: act.at };
  // One chain: two who seal at once wait here for each other.
  await tx.execute("lock table seals in exclusive mode");
  const { columns, rows } = await rowsUnder(sealed, tx);
  const manifestHash = manifestHashOf(sealed, columns, rows);
  const hash = digestOf((await lastHash(tx)) + manifestHash);
  const [seal] = await tx
    .insert(seals)
    .values({ ...sealed, columns, manifestHash, hash })
    .returning({ id: seals.id });
  if (!seal) throw new Error("the seal was not written");
  await tx
    .insert(sealedRows)
    .values(
      rows.map(({ table, row, hash: digest }) => ({ sealId: seal.id, tableName: table, rowId: row, hash: digest })),
    );
  await recordAudit(tx, {
    ...{ act, action: "seal.write", subject: { type: "meeting", id: about.meetingId } },
    after: { seal: seal.id, annexId: about.annexId, hash, rows: rows.length },
  });
  return hash;
}
