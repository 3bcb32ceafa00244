import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { meetings, trainings } from "@/db/schema/meetings";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { isSealed } from "../../minutes/sealing/queries";
import { noteMeeting } from "../../mutations/note-meeting";
import { lockMeeting } from "../../queries";
import type { BeginTrainingInput } from "../training";

const blank = {
  ...{ partnerEn: "", partnerZh: "", basisEn: "", basisZh: "" },
  ...{ secondAudienceEn: "", secondAudienceZh: "", outcomeEn: "", outcomeZh: "" },
};

/** Gives a meeting's record its training, with nothing but the topic. Raises the record's version. */
export async function beginTraining(input: BeginTrainingInput, act: Act, database: Database = db) {
  if (!may(act.actor, "training.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, startedFrom, ...topic } = input;
  return database.transaction(async (tx) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    if (await isSealed(tx, meetingId)) return { ok: false, reasons: ["sealed"] } as const;
    if (meeting.record.training) return { ok: false, reasons: ["has_training"] } as const;
    if (meeting.version !== startedFrom) return { ok: false, reasons: ["newer_version"] } as const;
    await tx.insert(trainings).values({ meetingId, ...topic, ...blank });
    const version = meeting.version + 1;
    await tx.update(meetings).set({ version, updatedAt: act.at }).where(eq(meetings.id, meetingId));
    const { year, quarter, isPublic } = meeting.record;
    const after = { year, quarter, ...topic };
    await noteMeeting(tx, meetingId, { action: "meeting.begin_training", after, isPublic }, act);
    return { ok: true, version } as const;
  });
}
