import {
  boolean,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { places } from "./invitations";
import { meetings } from "./meetings";

const meetingId = () =>
  integer("meeting_id")
    .notNull()
    .references(() => meetings.id, { onDelete: "cascade" });

/** The form by which those who came to a training say what it was worth; there from when it is opened. */
export const trainingFeedbackForms = pgTable("training_feedback_forms", {
  meetingId: meetingId().primaryKey(),
  /** Rises with every change; a change names the one it started from. */
  version: integer("version").notNull().default(1),
  /** For how many days after the training it takes answers. */
  days: integer("days").notNull(),
  closesAt: timestamp("closes_at", { withTimezone: true }).notNull(),
  openedAt: timestamp("opened_at", { withTimezone: true }).notNull(),
  /** The short address on the screen, for those without an email. */
  code: text("code").notNull().unique(),
});

export const feedbackQuestionKind = pgEnum("training_feedback_question_kind", [
  "content",
  "lecturer",
  "organisation",
  "use",
  "scale",
  "words",
  "helped",
  "change",
]);

/** The questions of a form in their order. The organiser's own are there before it is opened; then the fixed ones join. */
export const trainingFeedbackQuestions = pgTable(
  "training_feedback_questions",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    meetingId: meetingId(),
    position: integer("position").notNull(),
    kind: feedbackQuestionKind("kind").notNull(),
    /** An own question, or the lecturer's name; empty for what the form words itself. */
    textEn: text("text_en").notNull().default(""),
    textZh: text("text_zh").notNull().default(""),
  },
  (question) => [index("training_feedback_questions_meeting").on(question.meetingId, question.position)],
);

/**
 * What lets somebody answer once: the key of a letter, or a form that was opened by the short address. It says only
 * whether it is spent. Nothing here leads to an answer, and no answer leads here.
 */
export const trainingFeedbackKeys = pgTable(
  "training_feedback_keys",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    meetingId: meetingId(),
    /** Of a key in a letter; none for a form opened by the short address. */
    placeId: integer("place_id").references(() => places.id, { onDelete: "set null" }),
    byLetter: boolean("by_letter").notNull(),
    keyHash: text("key_hash").notNull().unique(),
    /** What the key is computed from, together with the portal's secret. */
    seed: text("seed").notNull(),
    spent: boolean("spent").notNull().default(false),
  },
  (key) => [
    index("training_feedback_keys_meeting").on(key.meetingId),
    uniqueIndex("training_feedback_keys_place").on(key.placeId),
  ],
);

export const feedbackLetterKind = pgEnum("training_feedback_letter_kind", ["ask", "remind"]);

/** Every letter about a form: to each person one, and one more to whoever was silent. */
export const trainingFeedbackLetters = pgTable(
  "training_feedback_letters",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    keyId: integer("key_id")
      .notNull()
      .references(() => trainingFeedbackKeys.id, { onDelete: "cascade" }),
    kind: feedbackLetterKind("kind").notNull(),
    writtenAt: timestamp("written_at", { withTimezone: true }).notNull(),
    /** When somebody began to send it; none again where it could not be handed over. */
    takenAt: timestamp("taken_at", { withTimezone: true }),
    sentAt: timestamp("sent_at", { withTimezone: true }),
  },
  (letter) => [uniqueIndex("training_feedback_letters_key").on(letter.keyId, letter.kind)],
);

/**
 * One person's answer. It holds no person, no key and no time; its id names the group of five that it came in, by which
 * results are shown, and follows no order within that.
 */
export const trainingFeedbackAnswers = pgTable(
  "training_feedback_answers",
  { id: uuid("id").primaryKey().defaultRandom(), meetingId: meetingId() },
  (answer) => [index("training_feedback_answers_meeting").on(answer.meetingId)],
);

/** What one answer says to one question: a mark from 1 to 5, or words. */
export const trainingFeedbackReplies = pgTable(
  "training_feedback_replies",
  {
    answerId: uuid("answer_id")
      .notNull()
      .references(() => trainingFeedbackAnswers.id, { onDelete: "cascade" }),
    questionId: integer("question_id")
      .notNull()
      .references(() => trainingFeedbackQuestions.id, { onDelete: "cascade" }),
    mark: integer("mark"),
    words: text("words").notNull().default(""),
  },
  (reply) => [primaryKey({ columns: [reply.answerId, reply.questionId] })],
);
