import { z } from "zod";
import { line, lineNeeded, rowId } from "@/features/people/fields";
import { chosen, id, minutes, words } from "../agenda/item";

const inMeeting = { meetingId: rowId, startedFrom: rowId };

/** A training begins with what it is about; English is asked for, as in the record. */
export const beginning = z.object({ ...inMeeting, topicEn: lineNeeded(300), topicZh: line(300) });

/** A session as the training's own screen adds it: an item of the agenda. */
export const addingSession = z
  .object({ ...inMeeting, subjectEn: words.default(""), subjectZh: words.default(""), minutes, personId: chosen })
  .superRefine(({ subjectEn, subjectZh }, check) => {
    if (!subjectEn && !subjectZh) check.addIssue({ code: "custom", path: ["subjectEn"], message: "missing" });
  })
  .transform((session) => ({
    ...session,
    ...{ kind: "train" as const, unitId: null, subjectYear: null, internal: false, standing: false },
  }));

/** Who lectures at a session; nobody where none is chosen. */
export const settingLecturer = z.object({ ...inMeeting, itemId: id, lecturerId: chosen });
export const invitingLecturer = z.object({ meetingId: rowId, lecturerId: rowId });
export const invitingAudience = z.object({ meetingId: rowId, audienceId: rowId });

export type BeginTrainingInput = z.output<typeof beginning>;
export type SetLecturerInput = z.output<typeof settingLecturer>;
