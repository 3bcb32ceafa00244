import { and, asc, desc, eq, gte, isNotNull, isNull } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { invitations } from "@/db/schema/invitations";
import { materials } from "@/db/schema/materials";
import { meetings } from "@/db/schema/meetings";
import { type Actor, visitor } from "@/features/people/actor";
import { isSealed } from "../minutes/sealing/queries";
import { mayHave } from "./access";

type Reader = Database | Transaction;

const shape = {
  id: materials.id,
  version: materials.version,
  key: materials.key,
  meetingId: materials.meetingId,
  itemId: materials.itemId,
  class: materials.class,
  titleEn: materials.titleEn,
  titleZh: materials.titleZh,
  name: materials.name,
  type: materials.type,
  bytes: materials.bytes,
};

const there = (meetingId: number) => and(eq(materials.meetingId, meetingId), isNull(materials.removedAt));

/** What decides who may have a meeting's materials; null when there is no such meeting. */
async function meetingOf(meetingId: number, database: Reader) {
  const [meeting] = await database
    .select({ isPublic: meetings.isPublic, status: meetings.status })
    .from(meetings)
    .where(eq(meetings.id, meetingId));
  if (!meeting) return null;
  const invited = await database
    .select({ unitId: invitations.unitId })
    .from(invitations)
    .where(and(eq(invitations.meetingId, meetingId), eq(invitations.state, "open")));
  return { ...meeting, invited: invited.map(({ unitId }) => unitId) };
}

/** Every material of a meeting in its order. */
export async function listMaterials(meetingId: number, database: Reader = db) {
  return database
    .select(shape)
    .from(materials)
    .where(there(meetingId))
    .orderBy(asc(materials.position), asc(materials.id));
}

export type Material = Awaited<ReturnType<typeof listMaterials>>[number];

/** The materials of a meeting that somebody may have; others are not there for her. */
export async function listMaterialsFor(actor: Actor, meetingId: number, database: Reader = db): Promise<Material[]> {
  const meeting = await meetingOf(meetingId, database);
  if (!meeting) return [];
  return (await listMaterials(meetingId, database)).filter((one) => mayHave(one.class, actor, meeting));
}

/** What visitors may have of these meetings. */
export async function listPublicMaterials(meetingIds: readonly number[], database: Reader = db): Promise<Material[]> {
  return (await Promise.all(meetingIds.map((id) => listMaterialsFor(visitor, id, database)))).flat();
}

/** A material by its key, if this person may have it; null otherwise. */
export async function findMaterialFor(actor: Actor, key: string, database: Reader = db): Promise<Material | null> {
  const [material] = await database
    .select(shape)
    .from(materials)
    .where(and(eq(materials.key, key), isNull(materials.removedAt)));
  const meeting = material && (await meetingOf(material.meetingId, database));
  return meeting && mayHave(material.class, actor, meeting) ? material : null;
}

/** The material that was removed last, since a moment; null when there is none. */
export async function findRemovedMaterial(meetingId: number, since: Date, database: Reader = db) {
  const [removed] = await database
    .select(shape)
    .from(materials)
    .where(and(eq(materials.meetingId, meetingId), isNotNull(materials.removedAt), gte(materials.removedAt, since)))
    .orderBy(desc(materials.removedAt), desc(materials.id))
    .limit(1);
  return removed ?? null;
}

/** A material and its meeting, locked until the transaction ends; null when there is none. */
export async function lockMaterial(tx: Transaction, id: number) {
  const [known] = await tx.select({ meetingId: materials.meetingId }).from(materials).where(eq(materials.id, id));
  if (!known) return null;
  const [meeting] = await tx
    .select({ isPublic: meetings.isPublic })
    .from(meetings)
    .where(eq(meetings.id, known.meetingId))
    .for("update");
  const [material] = await tx.select().from(materials).where(eq(materials.id, id));
  return material && meeting
    ? { ...material, isTold: meeting.isPublic, isSealed: await isSealed(tx, material.meetingId) }
    : null;
}
