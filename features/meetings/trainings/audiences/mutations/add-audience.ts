import { type Database, db } from "@/db/client";
import { trainingAudiences } from "@/db/schema/trainings";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { isSealed } from "../../../minutes/sealing/queries";
import { lockMeeting } from "../../../queries";
import { type AddAudienceInput, mostAudiences } from "../audience";
import { listAudiences } from "../queries";

/** Gives a training one more audience of its own; it stands last. */
export async function addAudience(input: AddAudienceInput, act: Act, database: Database = db) {
  if (!may(act.actor, "training.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, ...words } = input;
  return database.transaction(async (tx) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    if (await isSealed(tx, meetingId)) return { ok: false, reasons: ["sealed"] } as const;
    const there = await listAudiences(meetingId, tx);
    if (there.length >= mostAudiences) return { ok: false, reasons: ["too_many_audiences"] } as const;
    if (there.some(({ nameEn, nameZh }) => nameEn === words.nameEn && nameZh === words.nameZh)) {
      return { ok: false, reasons: ["already_there"] } as const;
    }
    const [audience] = await tx
      .insert(trainingAudiences)
      .values({ ...words, meetingId, position: (there.at(-1)?.position ?? 0) + 1 })
      .returning({ id: trainingAudiences.id });
    if (!audience) throw new Error("the audience was not written");
    const { year, quarter } = meeting.record;
    await recordAudit(tx, {
      act,
      action: "training.add_audience",
      subject: { type: "meeting", id: meetingId },
      after: { year, quarter, audience: words },
    });
    return { ok: true, audienceId: audience.id } as const;
  });
}
