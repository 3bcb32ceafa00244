import type { PgTable } from "drizzle-orm/pg-core";
import { agendas, itemProposals, removedItems } from "@/db/schema/agendas";
import { archivedWordings, meetingImports } from "@/db/schema/archive";
import { deskSteps, itemPresences, runningItems } from "@/db/schema/attendance";
import { caseCollections } from "@/db/schema/cases";
import { units } from "@/db/schema/districts";
import { followUpFiles, followUpLinks, followUpSteps, followUpSupport, followUps } from "@/db/schema/follow-ups";
import {
  guestInvitations,
  invitationLetters,
  invitations,
  invitedRoles,
  meetingNotices,
  meetingQuestions,
  placeAnswers,
  placeSteps,
  places,
} from "@/db/schema/invitations";
import { materials } from "@/db/schema/materials";
import { decisions, itemNotes } from "@/db/schema/meeting-notes";
import {
  agendaItems,
  asks,
  attendanceGroups,
  meetingPartners,
  meetingPeople,
  meetingRemarks,
  meetingSeries,
  meetings,
  outlookPoints,
  trainings,
} from "@/db/schema/meetings";
import { meetingMinutes, minutesAnnexes, minutesCorrections, seals } from "@/db/schema/minutes";
import { accounts, people } from "@/db/schema/people";
import { checklistItems, planSteps } from "@/db/schema/plan";
import { reportCompositions } from "@/db/schema/report-facts";
import { reports } from "@/db/schema/reports";
import {
  trainingFeedbackAnswers,
  trainingFeedbackForms,
  trainingFeedbackKeys,
  trainingFeedbackQuestions,
  trainingFeedbackReplies,
} from "@/db/schema/training-feedback";
import { trainingHours, trainingMinutes } from "@/db/schema/training-hours";
import { trainingAudiences } from "@/db/schema/trainings";
import { storedEvidence } from "../../follow-ups/evidence";
import { storedMaterial } from "../../materials/material";
import { answersAnew, type Coming, formsAnew, type Reading, repliesAnew, shownReplies } from "../feedback";
import type { Reference, Row } from "../references";

export type ArchivedTable = {
  table: PgTable;
  /** Columns that stay behind, each with the reason; a row that comes out of an archive has their default. */
  without?: Record<string, string>;
  /** What stands there instead where they have none: rows that come in, with it. */
  anew?: (rows: readonly Row[], coming: Coming) => Row[];
  /** Which of its rows are archived, where not all are. */
  only?: (rows: readonly Row[], reading: Reading) => Row[];
  /** Where ids stand that are no foreign key. */
  refs?: readonly Reference[];
  /** Its rows tell what happened one after the other: their order among those of the same thing is kept. */
  log?: true;
  /** Where it gives its rows ids that are no identity: their column, and the table among whose ids they are. */
  id?: { column: string; among: string };
  /** Where the bytes of the file that a row is about lie, by its key. */
  file?: (key: string) => string;
};

// A part of the minutes that is about an item bears its id; the item may have been taken off since.
const partsIn = (column: string): Reference => ({
  ...{ path: `${column}.sections[].key`, to: "agenda_items", before: "item-" },
});

/** Where ids stand in a wording that minutes had. */
export const inWordings: readonly Reference[] = ["was", "is"].map(partsIn);

const letter = "it opens an answering page of the portal that wrote the letter";

/**
 * Every table of which rows belong to a meeting, what is referred to before what refers to it. Columns, moments and
 * references are read from the schema: a table added here is archived and imported.
 */
export const archivedTables: readonly ArchivedTable[] = [
  { table: meetings },
  { table: agendaItems },
  { table: meetingPartners },
  { table: attendanceGroups },
  { table: meetingPeople },
  { table: meetingRemarks },
  { table: asks },
  { table: trainings },
  { table: outlookPoints },
  { table: planSteps },
  { table: checklistItems },
  { table: agendas },
  { table: itemProposals },
  { table: meetingNotices },
  { table: invitedRoles },
  { table: invitations, without: { key_hash: letter, key_seed: letter } },
  { table: trainingAudiences },
  // Who a lecturer is goes by her name: the directory of lecturers is the office's, and each portal's own.
  { table: places },
  { table: placeSteps, log: true },
  { table: guestInvitations },
  { table: meetingQuestions },
  { table: placeAnswers },
  {
    table: invitationLetters,
    without: { sent_to: "it holds the addresses with which accounts sign in" },
    log: true,
  },
  { table: itemPresences },
  { table: runningItems },
  { table: itemNotes },
  { table: decisions },
  { table: materials, file: storedMaterial },
  {
    table: removedItems,
    id: { column: "item_id", among: "agenda_items" },
    refs: [
      { path: "item.id", to: "removed_items" },
      { path: "item.meetingId", to: "meetings" },
      { path: "item.unitId", to: "units" },
      { path: "item.personId", to: "people" },
      { path: "proposal_ids[]", to: "item_proposals" },
      { path: "material_ids[]", to: "materials" },
    ],
  },
  {
    table: meetingMinutes,
    refs: [{ path: "writers[]", to: "accounts" }, ...["document", "compiled"].map(partsIn)],
  },
  { table: minutesCorrections, log: true },
  { table: minutesAnnexes },
  { table: followUps },
  { table: followUpSupport },
  { table: followUpSteps, log: true },
  { table: followUpFiles, file: storedEvidence },
  { table: followUpLinks },
  { table: trainingMinutes },
  { table: trainingHours },
  { table: trainingFeedbackQuestions },
  {
    table: trainingFeedbackForms,
    without: {
      code: "whoever came could answer by it once more in another portal",
      closes_at: "a form takes answers in its own portal alone, until so many days after the training",
    },
    anew: formsAnew,
  },
  // Of answers there is no more here than the portal shows: how many there are, and apart from that what was said.
  {
    table: trainingFeedbackAnswers,
    without: { id: "it would tell which replies are of one person" },
    anew: answersAnew,
  },
  {
    table: trainingFeedbackReplies,
    without: { answer_id: "it would tell which replies are of one person" },
    anew: repliesAnew,
    only: shownReplies,
  },
];

/** Tables that refer to a meeting, or to what belongs to it, and stay behind with all that hangs on them. */
export const leftBehind: readonly { table: PgTable; because: string }[] = [
  { table: reports, because: "a report is a text of its own, with its own versions, review and readers" },
  { table: reportCompositions, because: "it is what a report was composed from, and stays with the report" },
  { table: caseCollections, because: "a collection of cases is published for itself" },
  { table: deskSteps, because: "it tells which steps a sign-in desk sent twice; what they did stands in the places" },
  {
    table: trainingFeedbackKeys,
    because: "a key answers once where it was made; with the letters it tells who was asked and who was silent",
  },
  { table: seals, because: "what they say is archived beside the tables, with the proof of each" },
  { table: archivedWordings, because: "they are archived with the wordings written here" },
  { table: meetingImports, because: "it tells how the meeting came here" },
];

/**
 * Tables of the office whose rows have a name that is theirs alone; in an archive they are referred to by it. `add` is
 * what the record of deeds calls it when one is made.
 */
export const namedTables: readonly { table: PgTable; by: string; add: { action: string; type: string } }[] = [
  { table: units, by: "slug", add: { action: "unit.add", type: "unit" } },
  { table: meetingSeries, by: "slug", add: { action: "meeting.add_series", type: "meeting_series" } },
];

/** Tables of the office whose rows are known by these columns, which two of them may share. */
export const knownTables: readonly { table: PgTable; by: readonly string[] }[] = [
  { table: people, by: ["name_en", "name_zh"] },
  { table: accounts, by: ["name"] },
];
