import { eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import {
  agendaItems,
  asks,
  attendanceGroups,
  meetingPartners,
  meetingPeople,
  meetingRemarks,
  outlookPoints,
  trainings,
} from "@/db/schema/meetings";
import type { Act } from "@/features/people/actor";
import { isFrozen } from "../agenda/queries";
import type { MeetingRecord } from "../record";
import { listsOf, type RowIds } from "../row";
import { noteMeeting } from "./note-meeting";

const parts = [meetingPartners, attendanceGroups, meetingPeople, meetingRemarks, trainings, outlookPoints];

type Hands<Row> = { change(id: number, row: Row): Promise<unknown>; add(row: Row): Promise<{ id: number }[]> };

/** Makes a list whose rows have ids what `rows` says; what hangs on a row that stays is untouched. Answers the ids. */
async function writeList<Row>(
  tx: Transaction,
  table: typeof agendaItems | typeof asks,
  meetingId: number,
  rows: { id?: number; row: Row }[],
  { change, add }: Hands<Row>,
): Promise<number[]> {
  const there = await tx.select({ id: table.id }).from(table).where(eq(table.meetingId, meetingId));
  const known = new Set(there.map(({ id }) => id));
  const kept = new Set(rows.map(({ id }) => id));
  await tx.delete(table).where(
    inArray(
      table.id,
      [...known].filter((id) => !kept.has(id)),
    ),
  );
  const ids: number[] = [];
  for (const { id, row } of rows) {
    if (id !== undefined && known.has(id)) {
      await change(id, row);
      ids.push(id);
    } else ids.push(...(await add(row)).map((added) => added.id));
  }
  return ids;
}

/**
 * Replaces all that hangs on a meeting at the end of a verb's transaction, records what it was and is, and makes the
 * public site follow where the meeting is or was public. Answers the ids of the rows that have one.
 */
export async function writeParts(
  tx: Transaction,
  meetingId: number,
  record: MeetingRecord,
  act: Act,
  before: MeetingRecord | null,
): Promise<RowIds> {
  for (const part of parts) await tx.delete(part).where(eq(part.meetingId, meetingId));
  const lists = listsOf(meetingId, record);
  const late = await isFrozen(meetingId, tx);
  const agenda = await writeList(tx, agendaItems, meetingId, lists.agenda, {
    change: (id, row) => tx.update(agendaItems).set(row).where(eq(agendaItems.id, id)),
    add: (row) =>
      tx
        .insert(agendaItems)
        .values({ ...row, late })
        .returning({ id: agendaItems.id }),
  });
  const asked = await writeList(tx, asks, meetingId, lists.asks, {
    change: (id, row) => tx.update(asks).set(row).where(eq(asks.id, id)),
    add: (row) => tx.insert(asks).values(row).returning({ id: asks.id }),
  });
  if (lists.partners.length > 0) await tx.insert(meetingPartners).values(lists.partners);
  if (lists.attendance.length > 0) await tx.insert(attendanceGroups).values(lists.attendance);
  if (lists.people.length > 0) await tx.insert(meetingPeople).values(lists.people);
  if (lists.outlook.length > 0) await tx.insert(outlookPoints).values(lists.outlook);
  const { remarks, training } = record;
  if (remarks) {
    await tx.insert(meetingRemarks).values({
      meetingId,
      speakerId: remarks.speakerId,
      acknowledgedEn: remarks.acknowledged.en,
      acknowledgedZh: remarks.acknowledged.zh,
      analysedEn: remarks.analysed.en,
      analysedZh: remarks.analysed.zh,
      aimEn: remarks.aim.en,
      aimZh: remarks.aim.zh,
    });
  }
  if (training) {
    await tx.insert(trainings).values({
      meetingId,
      topicEn: training.topic.en,
      topicZh: training.topic.zh,
      partnerEn: training.partner.en,
      partnerZh: training.partner.zh,
      basisEn: training.basis.en,
      basisZh: training.basis.zh,
      secondAudienceEn: training.secondAudience.en,
      secondAudienceZh: training.secondAudience.zh,
      outcomeEn: training.outcome.en,
      outcomeZh: training.outcome.zh,
    });
  }
  const action = before ? "meeting.save" : "meeting.create";
  await noteMeeting(
    tx,
    meetingId,
    { action, before, after: record, isPublic: record.isPublic || before?.isPublic },
    act,
  );
  return { agenda, asks: asked };
}
