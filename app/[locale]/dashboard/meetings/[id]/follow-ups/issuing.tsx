import { randomUUID } from "node:crypto";
import { listUnits } from "@/features/districts/queries";
import { GiveForm } from "@/features/meetings/follow-ups/components/give-form";
import { IssueForm } from "@/features/meetings/follow-ups/components/issue-form";
import type { LoadedMeeting } from "./load";

/** The forms by which follow-ups begin: the asks of the record, and what is given by hand. */
export async function Issuing({ meeting, followUps }: Pick<LoadedMeeting, "meeting" | "followUps">) {
  const units = (await listUnits()).map(({ id, kind, shortEn, shortZh }) => ({ id, kind, shortEn, shortZh }));
  const asks = meeting.record.asks.flatMap(({ id, en, zh, dueOn = null }) =>
    id === undefined ? [] : [{ id, en, zh, dueOn, issued: followUps.filter(({ askId }) => askId === id).length }],
  );
  return (
    <>
      {asks.length > 0 && <IssueForm meetingId={meeting.id} asks={asks} units={units} />}
      <GiveForm meetingId={meeting.id} units={units} formKey={randomUUID()} />
    </>
  );
}
