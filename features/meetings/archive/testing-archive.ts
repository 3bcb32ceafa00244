import { randomUUID } from "node:crypto";
import { asc, eq, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { places } from "@/db/schema/invitations";
import { agendaItems, meetings } from "@/db/schema/meetings";
import { posts } from "@/db/schema/people";
import { planSteps } from "@/db/schema/plan";
import { madePdf } from "@/features/media/testing-files";
import { addItem } from "../agenda/mutations/add-item";
import { callForItems } from "../agenda/mutations/call-for-items";
import { removeItem } from "../agenda/mutations/remove-item";
import { acceptProposal } from "../agenda/proposals/mutations/accept-proposal";
import { proposeItem } from "../agenda/proposals/mutations/propose-item";
import { listProposals } from "../agenda/proposals/queries";
import { markPresence } from "../attendance/mutations/mark-presence";
import { takeSteps } from "../attendance/mutations/take-steps";
import { runItem } from "../attendance/screen/mutations/run-item";
import { addGuest } from "../invitations/mutations/add-guest";
import { addQuestion } from "../invitations/mutations/add-question";
import { addRole } from "../invitations/mutations/add-role";
import { answerQuestions } from "../invitations/mutations/answer-questions";
import { inviteBodies } from "../invitations/mutations/invite-bodies";
import { inviteGuests } from "../invitations/mutations/invite-guests";
import { openInvitations } from "../invitations/mutations/open-invitations";
import { saveNotice } from "../invitations/mutations/save-notice";
import { takeStep } from "../invitations/mutations/take-step";
import { listQuestions } from "../invitations/queries";
import { addMaterial } from "../materials/mutations/add-material";
import { done } from "../minutes/testing-minutes";
import { createMeeting } from "../mutations/create";
import { saveMeeting } from "../mutations/save";
import { saveDecision } from "../notes/mutations/save-decision";
import { saveNote } from "../notes/mutations/save-note";
import { addItem as addToChecklist } from "../plan/checklist/mutations/add";
import { tickItem } from "../plan/checklist/mutations/tick";
import { makePlan } from "../plan/mutations/make-plan";
import { markStep } from "../plan/mutations/mark-step";
import { getMeeting, listSeries } from "../queries";
import type { MeetingRecord } from "../record";
import { before, blank, both, during, type Hands, handsOf } from "./testing-hands";
import { followed, minuted } from "./testing-minuted";
import { audienceFor, trained } from "./testing-trained";

function recordFor({ unit }: Hands, ids: { seriesId: number; personId: number }): MeetingRecord {
  const item = { personId: null, subjectYear: null, internal: false };
  return {
    ...{ seriesId: ids.seriesId, year: 2027, quarter: 4, status: "planned", date: "2026-11-20" },
    ...{ endDate: "2026-11-21", partners: [{ name: both("the Lotus Foundation"), role: "supporter" }] },
    ...{ halfDay: "afternoon", mode: "mixed", hostUnitId: unit("bwf"), headCount: null, headCountPrecision: "exact" },
    ...{ isPublic: true, venue: both("Lotus Hall"), purpose: both("review the quarter") },
    attendance: [{ name: both("vice-presidents"), count: 17 }],
    people: [{ personId: ids.personId, part: "presided" }],
    agenda: [
      { ...item, kind: "present", unitId: unit("pinggu"), subject: both("women's homes"), minutes: 20 },
      { ...item, kind: "discuss", unitId: null, subject: both("the plan of the year"), standing: true },
      { ...item, kind: "speak", unitId: null, personId: ids.personId, subject: blank },
      { ...item, kind: "train", unitId: null, subject: both("short videos"), minutes: 60 },
    ],
    remarks: { speakerId: ids.personId, acknowledged: both("progress"), analysed: blank, aim: blank },
    asks: [{ ...both("visit more villages"), dueOn: "2026-12-31" }, both("share one case")],
    training: {
      ...{ topic: both("short videos"), partner: both("Kuaishou"), basis: blank },
      ...{ secondAudience: blank, outcome: blank },
    },
    outlook: [both("go on")],
  };
}

/** Called, proposed to, planned and invited: the meeting as it stands before its day. */
async function prepared(hands: Hands): Promise<number> {
  const { database, unit, of, organiser, versionOf } = hands;
  const act = organiser(before);
  const [series] = await listSeries(database);
  const [post] = await database.select().from(posts).where(isNull(posts.heldUntil)).orderBy(asc(posts.id)).limit(1);
  const record = recordFor(hands, { seriesId: series?.id ?? 0, personId: post?.personId ?? 0 });
  const { meetingId } = done(await createMeeting(record, act, database));
  await database.update(meetings).set({ startsAt: "14:00", endsAt: "16:30" }).where(eq(meetings.id, meetingId));
  done(await makePlan({ meetingId }, act, database));
  const [step] = await database.select().from(planSteps).where(eq(planSteps.meetingId, meetingId));
  done(await markStep({ stepId: step?.id ?? 0, startedFrom: step?.version ?? 0, done: true }, act, database));
  const { itemId: line } = done(await addToChecklist({ meetingId, ...both("flowers") }, act, database));
  done(await tickItem({ itemId: line, done: true }, act, database));
  const call = { meetingId, agendaVersion: 1, until: "2026-11-15", allowsLate: true };
  done(await callForItems(call, act, database));
  for (const [slug, subjectEn] of [["pinggu", "orchards"] as const, ["daxing", "melons"] as const]) {
    const asked = { meetingId, unitId: unit(slug), kind: "present" as const, subjectEn, subjectZh: "", minutes: 10 };
    const proposal = { ...asked, reason: "new", formKey: randomUUID() };
    done(await proposeItem(proposal, { actor: of(slug), at: before }, database));
  }
  const [first] = await listProposals(meetingId, database);
  done(await acceptProposal({ proposalId: first?.id ?? 0, startedFrom: 1 }, act, database));
  const said = { kind: "discuss" as const, unitId: unit("bwf"), personId: null, subjectZh: "", subjectYear: null };
  const more = { ...said, subjectEn: "taken off", minutes: 5, internal: false, standing: false };
  done(await addItem({ meetingId, startedFrom: await versionOf(meetingId), ...more }, act, database));
  const items = await database.select().from(agendaItems).where(eq(agendaItems.meetingId, meetingId));
  const gone = items.find(({ subjectEn }) => subjectEn === "taken off")?.id ?? 0;
  for (const [name, itemId] of [["plan.pdf", items[0]?.id ?? null] as const, ["off.pdf", gone] as const]) {
    const file = { meetingId, class: "public" as const, itemId, titleEn: name, titleZh: "", name };
    done(await addMaterial({ ...file, bytes: madePdf(3000 + name.length, meetingId) }, act, database));
  }
  const off = { meetingId, startedFrom: await versionOf(meetingId), itemId: gone };
  done(await removeItem(off, act, database));
  return meetingId;
}

async function invited(meetingId: number, hands: Hands): Promise<void> {
  const { database, unit, of, organiser } = hands;
  const act = organiser(before);
  const role = { nameEn: "vice-presidents in charge", nameZh: "主管副主席", quota: 2, observer: false };
  done(await addRole({ meetingId, ...role }, act, database));
  const notice = { meetingId, version: 0, repliesDueOn: "2026-11-18", remindDays: [3, 1], basisZh: "", basisEn: "" };
  const contact = { requirementsZh: "", requirementsEn: "", contactZh: "", contactEn: "Sun Qiao" };
  done(await saveNotice({ ...notice, ...contact }, act, database));
  const question = {
    kind: "yes_no" as const,
    textEn: "Is transport needed?",
    textZh: "",
    choicesEn: "",
    choicesZh: "",
  };
  done(await addQuestion({ meetingId, ...question }, act, database));
  const guest = { name: "Lin Kexin", post: "Professor", unitText: "School", email: "lin@school.example" };
  done(await addGuest({ meetingId, origin: "guest", ...guest }, act, database));
  const bodies = ["pinggu", "daxing", "miyun"].map(unit);
  done(await inviteBodies({ meetingId, unitIds: bodies, allDistricts: false }, act, database));
  done(await openInvitations({ meetingId }, act, database));
  done(await inviteGuests({ meetingId }, act, database));
  const answer = async (slug: string, steps: Parameters<typeof takeStep>[0]["step"][]) => {
    const own = (await database.select().from(places).where(eq(places.meetingId, meetingId))).find(
      ({ unitId }) => unitId === unit(slug),
    );
    for (const [index, step] of steps.entries()) {
      const holder = { name: `${slug} ${step}`, post: "Vice-President", email: "", reason: "On leave" };
      const input = { placeId: own?.id ?? 0, version: index + 1, step, ...holder };
      done(await takeStep(input, { actor: of(slug), at: before }, database));
    }
    return own?.id ?? 0;
  };
  const placeId = await answer("pinggu", ["name", "confirm"]);
  await answer("daxing", ["decline", "substitute"]);
  const [asked] = await listQuestions(meetingId, database);
  const answers = new Map([[asked?.id ?? 0, "yes"]]);
  done(await answerQuestions({ placeId, answers, key: undefined }, { actor: of("pinggu"), at: before }, database));
}

async function held(meetingId: number, hands: Hands): Promise<void> {
  const { database, unit, organiser } = hands;
  const act = organiser(during);
  const seats = await database.select().from(places).where(eq(places.meetingId, meetingId));
  const named = seats.filter(({ name, origin }) => name !== "" && /invited|audience/.test(origin));
  const stepAt = (kind: "sign_in" | "leave", place: number) => ({
    ...{ key: randomUUID(), kind, place: String(place), at: during.toISOString(), reason: "" },
  });
  const key = randomUUID();
  const walkIn = { name: hands.desk.chief.name, post: "", unitId: unit("bwf") };
  const steps = [
    ...named.map(({ id }) => stepAt("sign_in", id)),
    ...named.filter(({ origin }) => origin === "invited").map(({ id }) => stepAt("leave", id)),
    { key, kind: "walk_in" as const, place: key, at: during.toISOString(), reason: "", walkIn },
  ];
  done(await takeSteps({ meetingId, sentAt: during.toISOString(), steps }, act, database));
  const items = await database.select().from(agendaItems).where(eq(agendaItems.meetingId, meetingId));
  const [first, second] = [items[0]?.id ?? 0, items[1]?.id ?? 0];
  done(await runItem({ meetingId, itemId: first, startedFrom: 0 }, act, database));
  done(await markPresence({ itemId: first, placeId: named[0]?.id ?? 0, present: false }, act, database));
  const note = { itemId: first, startedFrom: 0, heardZh: "", discussedEn: "", discussedZh: "" };
  done(await saveNote({ ...note, heardEn: "=Forty homes are open." }, act, database));
  const decided = { textEn: "list every home", textZh: "逐一登记", unitId: unit("pinggu"), dueOn: "2026-12-15" };
  done(await saveDecision({ itemId: second, decisionId: null, startedFrom: 0, ...decided }, act, database));
  const meeting = await getMeeting(meetingId, database);
  if (!meeting) throw new Error("the meeting is gone");
  const record = { ...meeting.record, status: "held" as const };
  done(await saveMeeting({ meetingId, startedFrom: meeting.version, record }, act, database));
}

/** The fullest meeting that the product's own verbs make, up to a day: its call, invitations, day, minutes, follow-ups, training. */
export async function fullMeeting(database: Database): Promise<number> {
  const hands = await handsOf(database);
  const meetingId = await prepared(hands);
  await invited(meetingId, hands);
  await audienceFor(meetingId, hands);
  await held(meetingId, hands);
  await minuted(meetingId, hands);
  await followed(meetingId, hands);
  await trained(meetingId, hands);
  return meetingId;
}
