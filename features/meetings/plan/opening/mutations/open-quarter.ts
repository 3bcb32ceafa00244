import { createHash } from "node:crypto";
import { type Database, db } from "@/db/client";
import { invitedRoles } from "@/db/schema/invitations";
import { meetings } from "@/db/schema/meetings";
import { checklistItems } from "@/db/schema/plan";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { writeParts } from "../../../mutations/write-parts";
import { rowOf } from "../../../row";
import { firstChecklist } from "../../checklist/checklist";
import { notePlan } from "../../mutations/note-plan";
import { writePlan } from "../../mutations/write-plan";
import { blankMeeting } from "../blank-meeting";
import type { OpenQuarterInput } from "../opening";
import { findByForm, findInQuarter, findSource, lockSeries, municipalUnit, readStanding } from "../queries";

const hash = (input: OpenQuarterInput) => createHash("sha256").update(JSON.stringify(input)).digest("hex");

/**
 * Opens a meeting of a series in one step: planned, with the standing agenda items, the invited roles and the checklist
 * of the meeting it is opened from, and with its plan. One of another series is opened from the latest of that series,
 * or begins blank where there is none. The same form sent again is answered with the meeting it made; a
 * quarterly meeting is opened once a quarter.
 */
export async function openQuarter(input: OpenQuarterInput, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { seriesId } = input;
  const formKey = hash(input);
  return database.transaction(async (tx) => {
    const series = await lockSeries(tx, seriesId);
    const fromId = input.fromId === null ? null : await findSource(tx, { fromId: input.fromId, seriesId });
    const standing = fromId ? await readStanding(fromId, tx) : null;
    const hostUnitId = standing?.hostUnitId ?? (await municipalUnit(tx));
    if (!series || hostUnitId === null || (input.fromId !== null && fromId === undefined)) {
      return { ok: false, reasons: ["not_found"] } as const;
    }
    const made = await findByForm(tx, formKey);
    if (made !== null) return { ok: true, meetingId: made } as const;
    const there = series.kind === "quarterly" ? await findInQuarter(tx, input) : null;
    if (there !== null) return { ok: false, reasons: ["quarter_open"], meetingId: there } as const;

    const record = blankMeeting({ ...input, hostUnitId }, standing);
    const [meeting] = await tx
      .insert(meetings)
      .values({ ...rowOf(record), formKey, version: 1, createdAt: act.at, updatedAt: act.at })
      .returning({ id: meetings.id });
    if (!meeting) throw new Error("the meeting was not written");
    const meetingId = meeting.id;
    await writeParts(tx, meetingId, record, act, null);
    const roles = standing?.roles ?? [];
    if (roles.length > 0) {
      await tx.insert(invitedRoles).values(roles.map(({ id: _, ...role }) => ({ ...role, meetingId })));
    }
    const lines = standing ? standing.checklist : firstChecklist;
    if (lines.length > 0) {
      await tx
        .insert(checklistItems)
        .values(lines.map(({ en, zh }, index) => ({ meetingId, position: index + 1, textEn: en, textZh: zh })));
    }
    await writePlan(tx, { id: meetingId, record }, act);
    const after = { from: fromId, items: record.agenda.length, roles: roles.length, checklist: lines.length };
    await notePlan(tx, { id: meetingId, record }, { action: "meeting.open_quarter", after }, act);
    return { ok: true, meetingId } as const;
  });
}
