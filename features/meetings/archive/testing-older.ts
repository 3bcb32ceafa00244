import { canonical } from "../minutes/sealing/canonical";
import { digestOf, manifestHashOf } from "../minutes/sealing/queries";
import { asHeld } from "./content";
import { contentHashOf } from "./digest";
import { changedAt, changedIds } from "./references";
import { shapes } from "./shapes/queries";
import type { ReadArchive } from "./zip/read";

/**
 * An archive as a release wrote it that knew neither last days nor partners, its seal made of what there was; for
 * tests. `change` is what somebody did to the meeting after that, who knows how archives are hashed.
 */
export function olderArchive(
  { content: now, manifest, files, proofs: given }: ReadArchive,
  change: (content: ReadArchive["content"]) => void = () => undefined,
): Pick<ReadArchive, "content" | "manifest" | "proofs"> {
  const [content, proofs] = [structuredClone(now), structuredClone(given)];
  const shape = shapes.find(({ name }) => name === "meetings");
  const [meeting] = content.tables.meetings ?? [];
  const [seal, ofAnnex] = content.seals;
  const proof = proofs.find(({ annex }) => annex === null);
  if (!shape || !meeting || !seal || !ofAnnex || !proof)
    throw new Error("the archive is not the one of a sealed meeting");
  delete meeting.end_date;
  delete content.tables.meeting_partners;
  const { meeting_partners: _, meetings: columns = [], ...others } = proof.columns;
  proof.columns = { ...others, meetings: columns.filter((column) => column !== "end_date") };
  const there = changedIds(meeting, shape.references, (name) => proof.ids[String(name)]);
  const held = shape.moments.reduce((done, column) => changedAt(done, column, asHeld), there);
  const row: Record<string, unknown> = { ...held, id: proof.meetingId };
  const sealed = Object.fromEntries((proof.columns.meetings ?? []).map((column) => [column, row[column]]));
  proof.rows = proof.rows
    .filter(({ table }) => table !== "meeting_partners")
    .map((one) => (one.table === "meetings" ? { ...one, hash: digestOf(canonical(sealed)) } : one));
  seal.manifest_hash = manifestHashOf({ ...proof, at: new Date(seal.at) }, proof.columns, proof.rows);
  seal.hash = digestOf(seal.previous + seal.manifest_hash);
  ofAnnex.previous = seal.hash;
  ofAnnex.hash = digestOf(ofAnnex.previous + ofAnnex.manifest_hash);
  change(content);
  return { content, proofs, manifest: { ...manifest, contentHash: contentHashOf(content, files) } };
}
