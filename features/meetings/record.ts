import { z } from "zod";

export const statuses = ["planned", "held", "cancelled"] as const;
export const halfDays = ["morning", "afternoon"] as const;
export const modes = ["in_person", "online", "mixed"] as const;
export const precisions = ["exact", "nearly", "over"] as const;
export const agendaKinds = [
  "convey",
  "brief",
  "hand_out",
  "present",
  "review",
  "arrange",
  "discuss",
  "speak",
  "train",
  "sign",
  "award",
  "launch",
  "visit",
] as const;
export const partnerRoles = ["co_host", "organiser", "supporter", "adviser"] as const;
export const meetingParts = ["presided", "attended", "spoke", "opened", "closed", "lectured"] as const;

export type AgendaKind = (typeof agendaKinds)[number];
export type PartnerRole = (typeof partnerRoles)[number];

const words = z.string().trim().max(2000, "too_long");
const year = z.number("not_a_number").int("not_a_number").min(1949, "year_out_of_range").max(2100, "year_out_of_range");
const id = z.number("choose_one").int().positive("choose_one");

/** The same words in both languages; either may still be empty. */
const bilingual = z.object({ en: words, zh: words });
/** Words without which the line they stand in means nothing; English is asked for, Chinese may follow. */
const bilingualNeeded = bilingual.extend({ en: words.min(1, "missing") });

export type Bilingual = z.infer<typeof bilingual>;

const day = z.iso.date("not_a_date").refine((text) => text.startsWith("19") || text.startsWith("20"), "not_a_date");

/**
 * Everything the office writes down about one meeting. Only series, quarter and host must be there;
 * each further fact may be missing, and a report composed from the record leaves out what is.
 */
export const meetingRecord = z
  .object({
    seriesId: id,
    year,
    quarter: z.number("choose_one").int().min(1, "choose_one").max(4, "choose_one"),
    status: z.enum(statuses),
    date: day.nullable(),
    /** The last day, where there are several; records from before there was one have none. */
    endDate: day.nullable().default(null),
    halfDay: z.enum(halfDays).nullable(),
    mode: z.enum(modes),
    hostUnitId: id,
    /** Who holds it together with the host, and as what; "the women's federation of Tianjin". */
    partners: z
      .array(z.object({ name: bilingualNeeded, role: z.enum(partnerRoles) }))
      .max(20, "too_many")
      .default([]),
    venue: bilingual,
    /** What the meeting is for, as an infinitive: "review the work on ...". */
    purpose: bilingual,
    headCount: z.number("not_a_number").int("not_a_number").min(1, "not_a_number").max(100_000, "too_many").nullable(),
    headCountPrecision: z.enum(precisions),
    /** Whether the public site tells of it. */
    isPublic: z.boolean(),
    /** Who attended, by category: "vice-presidents in charge of relevant work". Counts are optional. */
    attendance: z
      .array(
        z.object({
          name: bilingualNeeded,
          count: z.number("not_a_number").int("not_a_number").min(1, "not_a_number").nullable(),
        }),
      )
      .max(30, "too_many"),
    people: z.array(z.object({ personId: id, part: z.enum(meetingParts) })).max(100, "too_many"),
    /**
     * In running order. A district's presentation is an item of kind `present` whose unit is the district.
     * `subject` is a noun phrase; for `hand_out` it is the document handed out.
     */
    agenda: z
      .array(
        z.object({
          /** The item's own, so that what hangs on it stays; none before it is written. */
          id: id.optional(),
          kind: z.enum(agendaKinds),
          unitId: id.nullable(),
          personId: id.nullable(),
          subject: bilingual,
          /** The year looked back on (`review`) or planned for (`arrange`). */
          subjectYear: year.nullable(),
          /** Left out of what the public is told, on the site and in reports. */
          internal: z.boolean(),
          /** The time it is given. */
          minutes: z.number("not_a_number").int("not_a_number").min(1, "not_a_number").max(600, "too_many").optional(),
          /** Comes by itself on the next agenda of the series. */
          standing: z.boolean().optional(),
        }),
      )
      .max(60, "too_many"),
    /** The leader's speech. Each of its three phrases may be empty. */
    remarks: z
      .object({
        speakerId: id,
        /** Noun phrase after "acknowledged": "the progress made by ...". */
        acknowledged: bilingual,
        /** Noun phrase after "analysed": "the work of women's federations ...". */
        analysed: bilingual,
        /** Infinitive before the asks: "strengthen the work of ...". */
        aim: bilingual,
      })
      .nullable(),
    /** Imperatives without a full stop: "visit more villages". */
    asks: z.array(bilingualNeeded.extend({ id: id.optional(), dueOn: day.optional() })).max(20, "too_many"),
    training: z
      .object({
        /** Noun phrase: "making short videos". */
        topic: bilingualNeeded,
        /** Noun phrase: "the women's federation of Kuaishou". */
        partner: bilingual,
        /** Noun phrase after "according to": "the requirements of ...". */
        basis: bilingual,
        /** Noun phrase: "women delivery workers and families who ...". Not part of the head-count. */
        secondAudience: bilingual,
        /** Past-tense verb phrase, what participants did: "learned practical skills and ...". */
        outcome: bilingual,
      })
      .nullable(),
    /** Infinitives: "carry the reform of women's federations forward". */
    outlook: z.array(bilingualNeeded).max(20, "too_many"),
  })
  .superRefine((record, context) => {
    if (record.status === "held" && record.date === null) {
      context.addIssue({ code: "custom", path: ["date"], message: "held_needs_date" });
    }
    if (record.endDate !== null && (record.date === null || record.endDate <= record.date)) {
      context.addIssue({ code: "custom", path: ["endDate"], message: "end_before_start" });
    }
    if (record.asks.length > 0 && record.remarks === null) {
      context.addIssue({ code: "custom", path: ["remarks", "speakerId"], message: "asks_need_speaker" });
    }
    const counted = record.attendance.reduce((sum, group) => sum + (group.count ?? 0), 0);
    if (record.headCount !== null && record.headCountPrecision === "exact" && counted > record.headCount) {
      context.addIssue({ code: "custom", path: ["headCount"], message: "groups_exceed_head_count" });
    }
  });

export type MeetingRecord = z.infer<typeof meetingRecord>;
