import { asc, eq, inArray } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { decisions, itemNotes } from "@/db/schema/meeting-notes";
import { agendaItems, asks, meetingRemarks } from "@/db/schema/meetings";
import { accounts } from "@/db/schema/people";
import { lockSealed } from "../minutes/sealing/queries";

type Reader = Database | Transaction;

const shape = {
  itemId: itemNotes.itemId,
  version: itemNotes.version,
  text: {
    heardEn: itemNotes.heardEn,
    heardZh: itemNotes.heardZh,
    discussedEn: itemNotes.discussedEn,
    discussedZh: itemNotes.discussedZh,
  },
  writtenBy: accounts.name,
  writtenAt: itemNotes.writtenAt,
};

/** The note under an item as it was saved last; null while there is none. */
export async function findNote(itemId: number, database: Reader = db) {
  const [note] = await database
    .select(shape)
    .from(itemNotes)
    .leftJoin(accounts, eq(accounts.id, itemNotes.writtenBy))
    .where(eq(itemNotes.itemId, itemId));
  return note ?? null;
}

/** A decision as it was saved last; null when there is none. */
export async function findDecision(id: number, database: Reader = db) {
  const [decision] = await database.select().from(decisions).where(eq(decisions.id, id));
  return decision ?? null;
}

/**
 * The meeting whose agenda an item stands on, both locked against a save of the record and a seal, and whether it is
 * sealed already; null when there is none.
 */
export async function lockItem(tx: Transaction, itemId: number) {
  const shape = { id: agendaItems.id, meetingId: agendaItems.meetingId };
  const one = () => tx.select(shape).from(agendaItems).where(eq(agendaItems.id, itemId)).$dynamic();
  const [known] = await one();
  if (!known) return null;
  const isSealed = await lockSealed(tx, known.meetingId);
  const [item] = await one().for("key share");
  return item ? { ...item, isSealed } : null;
}

/** What was written under the items of a meeting. */
export async function listNotes(meetingId: number, database: Database = db) {
  const items = database.select({ id: agendaItems.id }).from(agendaItems).where(eq(agendaItems.meetingId, meetingId));
  const [notes, decided] = await Promise.all([
    database
      .select(shape)
      .from(itemNotes)
      .leftJoin(accounts, eq(accounts.id, itemNotes.writtenBy))
      .where(inArray(itemNotes.itemId, items)),
    database
      .select()
      .from(decisions)
      .where(inArray(decisions.itemId, items))
      .orderBy(asc(decisions.position), asc(decisions.id)),
  ]);
  return { notes: new Map(notes.map((note) => [note.itemId, note])), decisions: decided };
}

/** What the record of a meeting asks, and whether it says who does. */
export async function findAsked(meetingId: number, database: Database = db) {
  const [asked, [remarks]] = await Promise.all([
    database
      .select({ en: asks.textEn, zh: asks.textZh, dueOn: asks.dueOn })
      .from(asks)
      .where(eq(asks.meetingId, meetingId))
      .orderBy(asc(asks.position)),
    database
      .select({ id: meetingRemarks.meetingId })
      .from(meetingRemarks)
      .where(eq(meetingRemarks.meetingId, meetingId)),
  ]);
  return { asks: asked, hasSpeaker: remarks !== undefined };
}
