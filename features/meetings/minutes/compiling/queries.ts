import { and, asc, eq, inArray, isNotNull, ne } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { invitations, invitedRoles, places } from "@/db/schema/invitations";
import { decisions, itemNotes } from "@/db/schema/meeting-notes";
import { agendaItems, meetingSeries, meetings } from "@/db/schema/meetings";
import type { meetingMinutes } from "@/db/schema/minutes";
import { accounts } from "@/db/schema/people";
import { beijingDay } from "@/platform/clock";
import type { PersonFacts } from "../../facts";
import { type Carried, listCarriedOn } from "../../follow-ups/carried/queries";
import { askedOf } from "../../follow-ups/matrix";
import { stillExpected, wasInvited } from "../../invitations/queries";
import { getFacts } from "../../named/queries";
import { compileMinutes } from "../compile";
import type { CarriedFacts, DecisionFacts, MinutesFacts, Named, PlaceFacts } from "../facts";
import type { IssueNumber } from "../number";
import { numberOf } from "../queries";
import { type Change, recompiled } from "../recompile";

type Reader = Database | Transaction;

const pair = (en: string | null | undefined, zh: string | null | undefined) => ({ en: en ?? "", zh: zh ?? "" });
const minute = (time: string | null) => time?.slice(0, 5) ?? null;
const named = ({ name, posts }: PersonFacts): Named => ({ name, posts });

async function placesOf(meetingId: number, database: Reader): Promise<PlaceFacts[]> {
  const rows = await database
    .select({ place: places, role: invitedRoles, invitedUnit: invitations.unitId, isInvited: wasInvited })
    .from(places)
    .leftJoin(invitedRoles, eq(invitedRoles.id, places.roleId))
    .leftJoin(invitations, eq(invitations.id, places.invitationId))
    .where(and(eq(places.meetingId, meetingId), stillExpected))
    .orderBy(asc(places.id));
  const all = await database.select().from(units);
  const unitOf = (id: number | null) => all.find((unit) => unit.id === id);
  return rows.map(({ place, role, invitedUnit, isInvited }) => {
    const unit = unitOf(place.unitId ?? invitedUnit);
    const { origin, name, post, substitute, absence, reason } = place;
    return {
      ...{ origin, name, post, substitute, absence, reason },
      role: role && { name: pair(role.nameEn, role.nameZh), position: role.position, observer: role.observer },
      unit: unit ? { short: pair(unit.shortEn, unit.shortZh), order: orderOf(unit) } : null,
      isPresent: place.signedInAt !== null,
      isDeclined: place.reply === "declined",
      isInvited,
    };
  });
}

const levels = ["municipal", "department", "institution", "district"];

// The protocol order counts anew on each level.
const orderOf = (unit: { kind: string; protocolOrder: number }) =>
  levels.indexOf(unit.kind) * 10_000 + unit.protocolOrder;

async function decisionsOf(itemIds: number[], database: Reader): Promise<(DecisionFacts & { itemId: number })[]> {
  const rows = await database
    .select({ decision: decisions, unit: units })
    .from(decisions)
    .leftJoin(units, eq(units.id, decisions.unitId))
    .where(inArray(decisions.itemId, itemIds))
    .orderBy(asc(decisions.position), asc(decisions.id));
  return rows.map(({ decision, unit }) => ({
    itemId: decision.itemId,
    text: pair(decision.textEn, decision.textZh),
    unit: unit && pair(unit.nameEn, unit.nameZh),
    dueOn: decision.dueOn,
  }));
}

async function notesOf(meetingId: number, database: Reader) {
  return database
    .select({ note: itemNotes, writer: accounts.name })
    .from(itemNotes)
    .innerJoin(agendaItems, eq(agendaItems.id, itemNotes.itemId))
    .leftJoin(accounts, eq(accounts.id, itemNotes.writtenBy))
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position));
}

/** The bodies that are sent the minutes: those invited, and those that were there all the same. */
async function distributionOf(meetingId: number, database: Reader) {
  const invited = await database
    .select({ id: invitations.unitId })
    .from(invitations)
    .where(and(eq(invitations.meetingId, meetingId), ne(invitations.state, "withdrawn")));
  const came = await database
    .select({ id: places.unitId })
    .from(places)
    .where(and(eq(places.meetingId, meetingId), isNotNull(places.signedInAt)));
  const ids = [...invited, ...came].flatMap(({ id }) => id ?? []);
  const rows = ids.length > 0 ? await database.select().from(units).where(inArray(units.id, ids)) : [];
  return rows.sort((one, other) => orderOf(one) - orderOf(other)).map((unit) => pair(unit.nameEn, unit.nameZh));
}

const carriedOf = ({ meetingId, year, quarter, textEn, textZh, dueOn, age, ...one }: Carried): CarriedFacts => ({
  ...{ meetingId, year, quarter, dueOn, age, text: pair(textEn, textZh), unit: pair(one.leadEn, one.leadZh) },
  evidence: one.evidence && {
    ...{ note: one.evidence.note, day: beijingDay(one.evidence.at) },
    names: [...one.evidence.files.map(({ name }) => name), ...one.evidence.links],
  },
});

/** What was open when the meeting came: the oldest meeting first, each one's in the order of what it asked. */
async function carriedTo(meetingId: number, day: string, database: Reader): Promise<CarriedFacts[]> {
  const carried = await listCarriedOn(meetingId, day, database);
  const meetingIds = [...new Set(carried.map((one) => one.meetingId))];
  const asked = meetingIds.flatMap((id) => askedOf(carried.filter((one) => one.meetingId === id)));
  return asked.flatMap(({ all }) => all.map(carriedOf));
}

/** What a meeting's minutes are numbered by: the slug of its series and its year; null when there is no meeting. */
export async function readNumbering(meetingId: number, database: Reader = db) {
  const [row] = await database
    .select({ series: meetingSeries.slug, year: meetings.year })
    .from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .where(eq(meetings.id, meetingId));
  return row ?? null;
}

/** The names of those who wrote minutes, in the order of their accounts. */
async function namesOf(writers: readonly number[], database: Reader): Promise<string[]> {
  if (writers.length === 0) return [];
  const rows = await database
    .select({ name: accounts.name })
    .from(accounts)
    .where(inArray(accounts.id, [...writers]))
    .orderBy(asc(accounts.id));
  return rows.map(({ name }) => name);
}

type Compiled = Pick<typeof meetingMinutes.$inferSelect, "meetingId" | "document" | "compiled" | "writers"> &
  Parameters<typeof numberOf>[0];

/**
 * What the record says otherwise than when minutes were compiled from it. Who compiled them is the recorder where no
 * note has a writer: whichever of their writers that was, her name is no change.
 */
export async function changesSince(minutes: Compiled, today: string, database: Reader = db): Promise<Change[]> {
  const { meetingId, document, compiled, writers } = minutes;
  let fewest: Change[] | null = null;
  for (const compiler of await namesOf(writers, database)) {
    const facts = await readFacts({ meetingId, number: numberOf(minutes), compiler, today }, database);
    const { changes } = recompiled({ document, compiled, fresh: facts ? compileMinutes(facts) : compiled });
    if (fewest === null || changes.length < fewest.length) fewest = changes;
    if (fewest.length === 0) break;
  }
  return fewest ?? [];
}

type Compiling = { meetingId: number; number: IssueNumber; compiler: string; today: string };

/** All that is on record of a meeting for its minutes; null when there is no meeting. */
export async function readFacts(asked: Compiling, database: Reader = db): Promise<MinutesFacts | null> {
  const { meetingId, number, compiler, today } = asked;
  const facts = await getFacts(meetingId, today, database);
  const [hours] = await database
    .select({ startsAt: meetings.startsAt, endsAt: meetings.endsAt })
    .from(meetings)
    .where(eq(meetings.id, meetingId));
  if (!facts || !hours) return null;
  const ids = facts.agenda.flatMap(({ id }) => id ?? []);
  const notes = await notesOf(meetingId, database);
  const decided = ids.length > 0 ? await decisionsOf(ids, database) : [];
  const writers = [...new Set(notes.flatMap(({ writer }) => writer ?? []))];
  const isChair = ({ part }: { part: string }) => part === "presided";
  const leaders = facts.people.filter((one) => !isChair(one) && one.part !== "lectured");
  return {
    ...{ number, year: facts.year, quarter: facts.quarter, series: facts.series, host: facts.host.name },
    ...{
      partners: facts.partners,
      date: facts.date,
      endDate: facts.endDate,
      halfDay: facts.halfDay,
      mode: facts.mode,
      venue: facts.venue,
    },
    ...{ startsAt: minute(hours.startsAt), endsAt: minute(hours.endsAt) },
    chairs: facts.people.filter(isChair).map(({ person }) => named(person)),
    leaders: [...new Map(leaders.map(({ person }) => [JSON.stringify(person.name), named(person)])).values()],
    groups: facts.attendance,
    places: await placesOf(meetingId, database),
    carried: await carriedTo(meetingId, facts.date ?? today, database),
    items: facts.agenda.map((item) => {
      const note = notes.find((one) => one.note.itemId === item.id)?.note;
      return {
        ...{ id: item.id ?? 0, kind: item.kind, subject: item.subject, subjectYear: item.subjectYear },
        actor: item.unit?.name ?? item.person?.name ?? null,
        heard: pair(note?.heardEn, note?.heardZh),
        discussed: pair(note?.discussedEn, note?.discussedZh),
        decisions: decided.filter(({ itemId }) => itemId === item.id),
      };
    }),
    speaker: facts.remarks && named(facts.remarks.speaker),
    asks: facts.asks.map(({ en, zh, dueOn }) => ({ text: { en, zh }, dueOn: dueOn ?? null })),
    recorders: writers.length > 0 ? writers : [compiler],
    distribution: await distributionOf(meetingId, database),
  };
}
