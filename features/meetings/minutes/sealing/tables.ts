/** A table under a seal: what names a row of it, and which of its rows belong to meeting $1. */
export type SealedTable = {
  name: string;
  key: readonly string[];
  of: string;
  /** The columns that are sealed, where not all are. */
  only?: readonly string[];
};

const own = "meeting_id = $1";
const ofItems = "item_id in (select id from agenda_items where meeting_id = $1)";
const ofMinutes = "minutes_id in (select id from meeting_minutes where meeting_id = $1)";

/** Everything that the seal of a meeting freezes. */
export const meetingTables: readonly SealedTable[] = [
  { name: "meetings", key: ["id"], of: "id = $1" },
  { name: "agenda_items", key: ["id"], of: own },
  { name: "meeting_partners", key: ["meeting_id", "position"], of: own },
  { name: "attendance_groups", key: ["meeting_id", "position"], of: own },
  { name: "meeting_people", key: ["meeting_id", "position"], of: own },
  { name: "meeting_remarks", key: ["meeting_id"], of: own },
  { name: "asks", key: ["id"], of: own },
  { name: "trainings", key: ["meeting_id"], of: own },
  { name: "training_audiences", key: ["id"], of: own },
  { name: "outlook_points", key: ["meeting_id", "position"], of: own },
  { name: "invited_roles", key: ["id"], of: own },
  // What a body was told last, and by which key it answers, is the post's affair and no fact of the meeting.
  { name: "invitations", key: ["id"], of: own, only: ["id", "meeting_id", "unit_id", "state"] },
  { name: "places", key: ["id"], of: own },
  { name: "place_steps", key: ["id"], of: "place_id in (select id from places where meeting_id = $1)" },
  { name: "item_notes", key: ["item_id"], of: ofItems },
  { name: "decisions", key: ["id"], of: ofItems },
  { name: "item_presences", key: ["item_id", "place_id"], of: ofItems },
  // A file is under the seal by the digest that its row holds.
  { name: "materials", key: ["id"], of: own },
  { name: "meeting_minutes", key: ["id"], of: own },
  { name: "minutes_corrections", key: ["id"], of: ofMinutes },
];

/** What the seal of an annex freezes; here $1 is the annex. */
export const annexTables: readonly SealedTable[] = [{ name: "minutes_annexes", key: ["id"], of: "id = $1" }];
