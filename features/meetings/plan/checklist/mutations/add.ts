import { type Database, db } from "@/db/client";
import { checklistItems } from "@/db/schema/plan";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockMeeting } from "../../../queries";
import { notePlan } from "../../mutations/note-plan";
import { listChecklist, nextPosition } from "../../queries";
import { mostItems } from "../checklist";

/** Puts a line at the end of a meeting's checklist. The same words as the last line are taken for a second click. */
export async function addItem(
  { meetingId, en, zh }: { meetingId: number; en: string; zh: string },
  act: Act,
  database: Database = db,
) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    const items = await listChecklist(meetingId, tx);
    const last = items.at(-1);
    if (last?.textEn === en && last.textZh === zh) return { ok: true, itemId: last.id } as const;
    if (items.length >= mostItems) return { ok: false, reasons: ["too_many"] } as const;
    const position = await nextPosition(tx, meetingId);
    const [item] = await tx
      .insert(checklistItems)
      .values({ meetingId, position, textEn: en, textZh: zh })
      .returning({ id: checklistItems.id });
    if (!item) throw new Error("the line was not written");
    await notePlan(tx, meeting, { action: "meeting.add_check", after: { item: item.id, en, zh } }, act);
    return { ok: true, itemId: item.id } as const;
  });
}
