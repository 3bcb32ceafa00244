import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import {
  agendaItems,
  asks,
  attendanceGroups,
  meetingPeople,
  meetingRemarks,
  outlookPoints,
  trainings,
} from "@/db/schema/meetings";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { writeEntries } from "@/features/search/entries";
import { findPublicMeeting } from "../published/queries";
import { entriesOf } from "../published/words";
import type { MeetingRecord } from "../record";
import { listsOf } from "../row";

const parts = [agendaItems, attendanceGroups, meetingPeople, meetingRemarks, asks, trainings, outlookPoints];

async function tellPublic(tx: Transaction, meetingId: number): Promise<void> {
  const meeting = await findPublicMeeting(meetingId, tx);
  await writeEntries(tx, { kind: "meeting", id: meetingId }, meeting ? entriesOf(meeting) : []);
  await raiseGeneration(tx);
}

/**
 * Replaces all that hangs on a meeting at the end of a verb's transaction, records what it was and is, and makes the
 * public site follow where the meeting is or was public.
 */
export async function writeParts(
  tx: Transaction,
  meetingId: number,
  record: MeetingRecord,
  act: Act,
  before: MeetingRecord | null,
): Promise<void> {
  for (const part of parts) await tx.delete(part).where(eq(part.meetingId, meetingId));
  const lists = listsOf(meetingId, record);
  if (lists.agenda.length > 0) await tx.insert(agendaItems).values(lists.agenda);
  if (lists.attendance.length > 0) await tx.insert(attendanceGroups).values(lists.attendance);
  if (lists.people.length > 0) await tx.insert(meetingPeople).values(lists.people);
  if (lists.asks.length > 0) await tx.insert(asks).values(lists.asks);
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
  await recordAudit(tx, {
    act,
    action: before ? "meeting.save" : "meeting.create",
    subject: { type: "meeting", id: meetingId },
    before,
    after: record,
  });
  if (record.isPublic || before?.isPublic) await tellPublic(tx, meetingId);
}
