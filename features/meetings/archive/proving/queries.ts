import { canonical } from "../../minutes/sealing/canonical";
import { type Finding, firstDifference, type HashedRow, sealedPart } from "../../minutes/sealing/compare";
import { digestOf, manifestHashOf } from "../../minutes/sealing/queries";
import { annexTables, meetingTables, type SealedTable } from "../../minutes/sealing/tables";
import { asHeld, type Content, type ProofInside } from "../content";
import { changedAt, changedIds, type Row } from "../references";
import { type Shape, shapes } from "../shapes/queries";

/** A row as it was under the seal, with the ids of where it was sealed. */
function sealedRow({ ref, no: _, ...row }: Row, shape: Shape, ids: ProofInside["ids"]): Row {
  const there = (name: unknown) => ids[String(name)] ?? name;
  const held = shape.moments.reduce((done, column) => changedAt(done, column, asHeld), row);
  const own = shape.id ? { [shape.id.column]: there(ref) } : {};
  return { ...own, ...changedIds(held, shape.references, there) };
}

function hashedRows(
  { name, key, only }: SealedTable,
  rows: readonly Row[],
  { columns, ids }: ProofInside,
): HashedRow[] {
  const shape = shapes.find((one) => one.name === name);
  if (!shape) return [];
  return rows.map((inside) => {
    const row = sealedRow(inside, shape, ids);
    const sealed = sealedPart(row, columns[name] ?? [], only ? [] : shape.mayBeEmpty);
    return { table: name, row: key.map((column) => row[column]).join("/"), hash: digestOf(canonical(sealed)) };
  });
}

function findingIn(seal: Content["seals"][number], proof: ProofInside, { tables }: Content): Finding | null {
  const { meetingId, annexId, columns, rows: sealed } = proof;
  const under = seal.annex === null ? meetingTables : annexTables;
  const isUnder = (row: Row) => seal.annex === null || row.number === seal.annex;
  const now = under.flatMap((table) => hashedRows(table, (tables[table.name] ?? []).filter(isUnder), proof));
  const difference = firstDifference(sealed, now);
  if (difference) return difference;
  if (manifestHashOf({ meetingId, annexId, at: new Date(seal.at) }, columns, sealed) !== seal.manifest_hash) {
    return { what: "manifest" };
  }
  return digestOf(seal.previous + seal.manifest_hash) === seal.hash ? null : { what: "chain" };
}

function unsealedIn({ tables, seals }: Content): Finding | null {
  const bears = (number: unknown) => seals.some(({ annex }) => annex === number);
  const minutes = (tables.meeting_minutes ?? []).find(({ state }) => state === "sealed");
  if (minutes && !bears(null)) return { what: "unsealed", table: "meeting_minutes", row: String(minutes.ref) };
  const annex = (tables.minutes_annexes ?? []).find(({ number }) => !bears(number));
  return annex ? { what: "unsealed", table: "minutes_annexes", row: String(annex.ref) } : null;
}

/**
 * The first thing in an archive that is not as it was sealed, each row under the id that it had then; null where every
 * seal holds. A row that was altered after the seal and then archived is found here.
 */
export function findBroken(inside: Content, proofs: readonly ProofInside[]): Finding | null {
  for (const seal of inside.seals) {
    const proof = proofs.find(({ annex }) => annex === seal.annex);
    const finding = proof ? findingIn(seal, proof, inside) : ({ what: "manifest" } as const);
    if (finding) return finding;
  }
  return unsealedIn(inside);
}
