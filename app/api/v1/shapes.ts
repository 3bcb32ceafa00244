import { z } from "zod";
import { agendaKinds, halfDays, partnerRoles, statuses } from "@/features/meetings/record";

const words = z
  .object({ en: z.string().nullable(), zh: z.string().nullable() })
  .describe("The same words in English and in Chinese; null where there are none in that language.");
const addresses = z.object({ en: z.url(), zh: z.url() }).describe("The page for readers, in English and in Chinese.");
const day = z.iso.date().describe("A day in Beijing.");
const moment = z.iso.datetime();
const named = z.object({ slug: z.string(), name: words });
const self = z.url().describe("The address of this thing in this interface.");
const number = z.int().min(0);

export const report = z
  .object({
    id: z.int(),
    self,
    section: named,
    address: addresses,
    title: words,
    summary: words,
    published: moment,
    updated: moment.describe("When what readers see was last changed."),
    eventDate: day.nullable().describe("The day of what it tells of."),
    source: z.object({ kind: z.enum(["municipal", "department", "institution", "district"]), name: words }),
    district: named.nullable().describe("The district it comes from; null where it comes from another unit."),
    theme: named.nullable(),
    languages: z.array(z.enum(["en", "zh"])).describe("The languages it can be read in."),
    views: number.describe("How often it has been read."),
    meeting: z
      .object({ quarter: z.string().meta({ examples: ["2024-q1"] }), self })
      .nullable()
      .describe("The quarterly meeting it tells of."),
  })
  .describe("A report on the site.");

export const reportWithBody = report
  .extend({
    body: z
      .object({ en: z.string().nullable(), zh: z.string().nullable() })
      .describe("The text as HTML; addresses in it that begin with a slash are those of the site."),
  })
  .describe("A report on the site with its text.");

export const meeting = z
  .object({
    quarter: z.string().meta({ examples: ["2024-q1"] }),
    self,
    address: addresses,
    title: words,
    theme: words.describe("What the meeting is for."),
    status: z.enum(statuses),
    date: day.nullable(),
    endDate: day.nullable().describe("Its last day; null where it takes one."),
    halfDay: z.enum(halfDays).nullable(),
    venue: words,
    host: words,
    partners: z
      .array(z.object({ name: words, role: z.enum(partnerRoles) }))
      .describe("Who holds it together with the host."),
    agenda: z
      .array(z.object({ kind: z.enum(agendaKinds), subject: words, units: z.array(words) }))
      .describe("What is on the agenda for the public, in running order."),
    districts: z.array(named).describe("The districts with a presentation, in the order of speaking."),
    training: z.object({ topic: words, partner: words }).nullable(),
  })
  .describe("A quarterly meeting.");

export const quarter = z
  .object({
    quarter: z.string(),
    self,
    address: addresses,
    meetings: z.array(meeting),
    reports: z.array(self).describe("The reports on the site about these meetings."),
    previous: z.url().nullable(),
    next: z.url().nullable(),
  })
  .describe("The meetings of one quarter.");

export const district = z
  .object({
    slug: z.string(),
    self,
    address: addresses,
    name: words,
    area: words,
    code: z.string().nullable().describe("The GB/T 2260 division code; a development area has none."),
    reports: number.describe("How many of its reports are on the site."),
  })
  .describe("A district federation.");

export const event = z
  .object({
    slug: z.string(),
    self,
    address: addresses,
    kind: z.enum(["activity", "training"]),
    status: z.enum(["published", "cancelled"]),
    title: words,
    summary: words,
    starts: moment,
    ends: moment,
    place: words,
    host: words,
  })
  .describe("An event the public may come to.");

export const eventWithDetails = event
  .extend({
    description: words.describe("Paragraphs with an empty line between them."),
    district: named.nullable(),
    agenda: z.array(z.object({ time: z.string().describe("Beijing's time of day; may be empty."), text: words })),
    registration: z.object({
      open: z.boolean(),
      closes: moment.nullable(),
      capacity: number.nullable().describe("How many people may come; null where there is no limit."),
    }),
  })
  .describe("An event with its description and agenda.");

/** One page of a list. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    page: z.int().min(1),
    size: z.int().min(1).max(100),
    total: number.describe("How many there are in all."),
    next: z.url().nullable().describe("The address of the next page; null on the last one."),
    prev: z.url().nullable().describe("The address of the page before; null on the first one."),
  });
}

export const reportPage = pageOf(report).describe("Reports, the newest first.");
export const meetingPage = pageOf(meeting).describe("Meetings, the latest first.");
export const districtPage = pageOf(district).describe("District federations in protocol order.");
export const eventPage = pageOf(event).describe("Events in the order of time.");

export const index = z
  .object({
    title: z.string(),
    description: z.string(),
    openapi: z.url(),
    lists: z.object({ reports: z.url(), meetings: z.url(), districts: z.url(), events: z.url() }),
  })
  .describe("What there is.");

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
  })
  .describe("Why there is no answer (RFC 9457).");
