import { and, asc, desc, eq, lt } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { archivedSeals, archivedWordings } from "@/db/schema/archive";
import { auditEntries } from "@/db/schema/audit";
import { minutesAnnexes, sealedRows, seals } from "@/db/schema/minutes";
import { beginning } from "../../minutes/sealing/queries";
import type { Content, ProofInside, SealInside } from "../content";

/** Each key of a row here, such as places/7, with what it is called inside an archive. */
type Refs = readonly (readonly [key: string, ref: string])[];
type Proof = Omit<ProofInside, "ids"> & { idsOf: (refs: Refs) => ProofInside["ids"] };

const parts = (key: string) => /^(\w+)\/(\d+)$/.exec(key)?.slice(1) ?? [];

/** By what it is called inside an archive, the id that each row was sealed under. */
function idsThere(ids: Record<string, Record<string, number>> | null, refs: Refs): ProofInside["ids"] {
  const there: ProofInside["ids"] = {};
  for (const [key, ref] of refs) {
    const [table = "", here] = parts(key);
    const id = ids === null ? here : ids[table]?.[here ?? ""];
    if (id !== undefined) there[ref] = Number(id);
  }
  for (const [number, id] of Object.entries(ids?.gone ?? {})) there[`gone-${number}`] = id;
  return there;
}

/** The seals of a meeting as they were made, here or where it came from, with what shows that each held. */
export async function readSeals(meetingId: number, tx: Transaction): Promise<{ inside: SealInside; proof: Proof }[]> {
  const rows = await tx
    .select({ seal: seals, origin: archivedSeals, annex: minutesAnnexes.number })
    .from(seals)
    .leftJoin(archivedSeals, eq(archivedSeals.sealId, seals.id))
    .leftJoin(minutesAnnexes, eq(minutesAnnexes.id, seals.annexId))
    .where(eq(seals.meetingId, meetingId))
    .orderBy(asc(minutesAnnexes.number));
  const read = await Promise.all(
    rows.map(async ({ seal, origin, annex }) => {
      const { at, previous, manifestHash, hash } = origin ?? { ...seal, previous: await hashBefore(seal.id, tx) };
      const moment = at.toISOString();
      const { ids, ...proved } = origin?.proof ?? { ...seal, rows: await rowsUnder(seal.id, tx), ids: null };
      const { columns, rows: digests } = proved;
      return {
        inside: { annex, at: moment, previous, manifest_hash: manifestHash, hash },
        proof: {
          ...{ meetingId: proved.meetingId, annexId: proved.annexId, annex, at: moment, columns, rows: digests },
          idsOf: (refs: Refs) => idsThere(ids, refs),
        },
      };
    }),
  );
  return read.sort((one, other) => (one.inside.annex ?? 0) - (other.inside.annex ?? 0));
}

async function hashBefore(sealId: number, tx: Transaction): Promise<string> {
  const before = lt(seals.id, sealId);
  const [one] = await tx.select({ hash: seals.hash }).from(seals).where(before).orderBy(desc(seals.id)).limit(1);
  return one?.hash ?? beginning;
}

async function rowsUnder(sealId: number, tx: Transaction) {
  return tx
    .select({ table: sealedRows.tableName, row: sealedRows.rowId, hash: sealedRows.hash })
    .from(sealedRows)
    .where(eq(sealedRows.sealId, sealId))
    .orderBy(asc(sealedRows.tableName), asc(sealedRows.rowId));
}

/** The wordings that the minutes of a meeting had, from the record of deeds and from where it came from. */
export async function readWordings(meetingId: number, tx: Transaction): Promise<Content["wordings"]> {
  const ofMeeting = and(eq(auditEntries.subjectType, "meeting"), eq(auditEntries.subjectId, String(meetingId)));
  const here = await tx
    .select({ at: auditEntries.at, by: auditEntries.actorName, after: auditEntries.after })
    .from(auditEntries)
    .where(and(ofMeeting, eq(auditEntries.action, "minutes.save")));
  const before = await tx.select().from(archivedWordings).where(eq(archivedWordings.meetingId, meetingId));
  return [
    ...before.map(({ at, by, was, is }) => ({ at: at.toISOString(), by, was, is })),
    ...here.map(({ at, by, after }) => {
      const { was, is } = after as { was: unknown; is: unknown };
      return { at: at.toISOString(), by, was, is };
    }),
  ];
}
