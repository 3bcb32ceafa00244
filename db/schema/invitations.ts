import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { units } from "./districts";
import { meetings } from "./meetings";
import { accounts, people } from "./people";
import { trainingAudiences } from "./trainings";

const meetingId = () =>
  integer("meeting_id")
    .notNull()
    .references(() => meetings.id, { onDelete: "cascade" });

/** What the notice of a meeting says besides the record, and until when its replies are due. */
export const meetingNotices = pgTable("meeting_notices", {
  meetingId: meetingId().primaryKey(),
  /** Rises with every save; a save names the one it started from. */
  version: integer("version").notNull().default(1),
  /** The last day, in Beijing, on which a name needs nobody's yes. */
  repliesDueOn: date("replies_due_on"),
  /** How many days before that day silent bodies are reminded. */
  remindDays: integer("remind_days").array().notNull().default(sql`'{3,1}'`),
  basisEn: text("basis_en").notNull().default(""),
  basisZh: text("basis_zh").notNull().default(""),
  requirementsEn: text("requirements_en").notNull().default(""),
  requirementsZh: text("requirements_zh").notNull().default(""),
  contactEn: text("contact_en").notNull().default(""),
  contactZh: text("contact_zh").notNull().default(""),
});

/** Where letters to a body go whose administrators have no account. */
export const unitContacts = pgTable("unit_contacts", {
  unitId: integer("unit_id")
    .primaryKey()
    .references(() => units.id),
  email: text("email").notNull(),
});

/** A role that each body invited fills with people of its own, such as the vice-president in charge. */
export const invitedRoles = pgTable(
  "invited_roles",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    /** Rises with every change; a change names the one it started from. */
    version: integer("version").notNull().default(1),
    meetingId: meetingId(),
    position: integer("position").notNull(),
    nameEn: text("name_en").notNull(),
    nameZh: text("name_zh").notNull(),
    /** How many places each body has in this role. */
    quota: integer("quota").notNull(),
    /** Sits in without a vote. */
    observer: boolean("observer").notNull().default(false),
  },
  (role) => [index("invited_roles_meeting").on(role.meetingId, role.position)],
);

export const invitationState = pgEnum("invitation_state", ["draft", "open", "withdrawn"]);

/** One body invited to one meeting; what it was told last decides whether a change is worth another letter. */
export const invitations = pgTable(
  "invitations",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    meetingId: meetingId(),
    unitId: integer("unit_id")
      .notNull()
      .references(() => units.id),
    state: invitationState("state").notNull().default("draft"),
    /** Of the key in the letter, by which a body without an account answers. */
    keyHash: text("key_hash").unique(),
    /** What the key is computed from, together with the portal's secret; none once the key was revoked. */
    keySeed: text("key_seed"),
    /** The calendar entry's SEQUENCE, which rises with each letter about it (RFC 5546). */
    sequence: integer("sequence").notNull().default(0),
    /** The day, time and place as they were told last. */
    told: text("told"),
    openedAt: timestamp("opened_at", { withTimezone: true }),
    remindedAt: timestamp("reminded_at", { withTimezone: true }),
  },
  (invitation) => [uniqueIndex("invitations_unit").on(invitation.meetingId, invitation.unitId)],
);

export const placeOrigin = pgEnum("place_origin", ["invited", "guest", "lecturer", "audience", "walk_in"]);
export const placeReply = pgEnum("place_reply", ["silent", "named", "confirmed", "declined"]);
export const placeAbsence = pgEnum("place_absence", ["absent", "excused"]);

/** One seat at a meeting and who takes it. Late and left early follow from the times; they are not written down. */
export const places = pgTable(
  "places",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    /** Rises with every change; a change names the one it started from. */
    version: integer("version").notNull().default(1),
    meetingId: meetingId(),
    origin: placeOrigin("origin").notNull(),
    invitationId: integer("invitation_id").references(() => invitations.id, { onDelete: "cascade" }),
    roleId: integer("role_id").references(() => invitedRoles.id, { onDelete: "cascade" }),
    unitId: integer("unit_id").references(() => units.id),
    /** Of a training's own audience, where it has several. */
    audienceId: integer("audience_id").references(() => trainingAudiences.id),
    /** Who a lecturer of the directory is. */
    personId: integer("person_id").references(() => people.id),
    name: text("name").notNull().default(""),
    post: text("post").notNull().default(""),
    email: text("email").notNull().default(""),
    /** Where somebody comes from who belongs to no unit of the federation. */
    unitText: text("unit_text").notNull().default(""),
    reply: placeReply("reply").notNull().default("silent"),
    /** Why the place was declined, or its holder excused. */
    reason: text("reason").notNull().default(""),
    /** Stands in for somebody who declined. */
    substitute: boolean("substitute").notNull().default(false),
    /** Named after the deadline, and not yet accepted by the organiser. */
    awaitsYes: boolean("awaits_yes").notNull().default(false),
    signedInAt: timestamp("signed_in_at", { withTimezone: true }),
    leftAt: timestamp("left_at", { withTimezone: true }),
    absence: placeAbsence("absence"),
  },
  (place) => [index("places_meeting").on(place.meetingId), index("places_invitation").on(place.invitationId)],
);

/** What happened to a place, the oldest first; nothing is ever taken out. */
export const placeSteps = pgTable(
  "place_steps",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    placeId: integer("place_id")
      .notNull()
      .references(() => places.id, { onDelete: "cascade" }),
    step: text("step").notNull(),
    /** Who held the place after the step. */
    name: text("name").notNull(),
    reason: text("reason").notNull().default(""),
    actorId: integer("actor_id").references(() => accounts.id),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (step) => [index("place_steps_place").on(step.placeId)],
);

/** What those invited apart were told: guests, lecturers, a training's own audience. One row for each such place. */
export const guestInvitations = pgTable("guest_invitations", {
  placeId: integer("place_id")
    .primaryKey()
    .references(() => places.id, { onDelete: "cascade" }),
  state: invitationState("state").notNull().default("draft"),
  sequence: integer("sequence").notNull().default(0),
  told: text("told"),
  openedAt: timestamp("opened_at", { withTimezone: true }),
});

export const questionKind = pgEnum("question_kind", ["yes_no", "text", "choice"]);

/** Something more that each person named is asked: whether she needs transport, what she eats. */
export const meetingQuestions = pgTable(
  "meeting_questions",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    meetingId: meetingId(),
    position: integer("position").notNull(),
    kind: questionKind("kind").notNull(),
    textEn: text("text_en").notNull(),
    textZh: text("text_zh").notNull(),
    /** What can be chosen, one a line; empty for the other kinds. */
    choicesEn: text("choices_en").notNull().default(""),
    choicesZh: text("choices_zh").notNull().default(""),
  },
  (question) => [index("meeting_questions_meeting").on(question.meetingId, question.position)],
);

/** What was answered for one place: the words, `yes` or `no`, or the number of the choice from 1. */
export const placeAnswers = pgTable(
  "place_answers",
  {
    placeId: integer("place_id")
      .notNull()
      .references(() => places.id, { onDelete: "cascade" }),
    questionId: integer("question_id")
      .notNull()
      .references(() => meetingQuestions.id, { onDelete: "cascade" }),
    answer: text("answer").notNull(),
  },
  (answer) => [primaryKey({ columns: [answer.placeId, answer.questionId] })],
);

export const invitationLetterKind = pgEnum("invitation_letter_kind", ["invite", "change", "cancel", "remind"]);

/** Every letter about an invitation of a body or of somebody invited apart; `takenAt` is why none goes out twice. */
export const invitationLetters = pgTable(
  "invitation_letters",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    invitationId: integer("invitation_id").references(() => invitations.id, { onDelete: "cascade" }),
    placeId: integer("place_id").references(() => places.id, { onDelete: "cascade" }),
    kind: invitationLetterKind("kind").notNull(),
    sequence: integer("sequence").notNull(),
    /** What had been told before a change, so that the letter can say what is different. */
    before: text("before"),
    writtenAt: timestamp("written_at", { withTimezone: true }).notNull(),
    /** When somebody began to send it; none again where it could not be handed over. */
    takenAt: timestamp("taken_at", { withTimezone: true }),
    sentAt: timestamp("sent_at", { withTimezone: true }),
    /** To whom it went. */
    sentTo: text("sent_to").notNull().default(""),
  },
  (letter) => [
    index("invitation_letters_invitation").on(letter.invitationId),
    index("invitation_letters_place").on(letter.placeId),
  ],
);
