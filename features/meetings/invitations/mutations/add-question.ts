import { type Database, db } from "@/db/client";
import { meetingQuestions } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockMeeting } from "../../queries";
import { listQuestions } from "../queries";
import { type AddQuestionInput, mostQuestions } from "../question";

/** Asks whoever is named one thing more. */
export async function addQuestion(input: AddQuestionInput, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId } = input;
  return database.transaction(async (tx) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    const there = await listQuestions(meetingId, tx);
    if (there.length >= mostQuestions) return { ok: false, reasons: ["too_many_questions"] } as const;
    const [question] = await tx
      .insert(meetingQuestions)
      .values({ ...input, position: (there.at(-1)?.position ?? 0) + 1 })
      .returning({ id: meetingQuestions.id });
    const { year, quarter } = meeting.record;
    await recordAudit(tx, {
      act,
      action: "invitation.add_question",
      subject: { type: "meeting", id: meetingId },
      after: { year, quarter, ...input },
    });
    return { ok: true, questionId: question?.id ?? 0 } as const;
  });
}
