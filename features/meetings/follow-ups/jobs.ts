import { z } from "zod";
import { operator } from "@/features/people/actor";
import { listAddressees } from "@/features/people/queries";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";
import { type Letter, sendLetter } from "@/platform/mail";
import { findDay } from "../attendance/queries";
import { issuedLetter, reminderLetter, returnedLetter } from "./mail/letters";
import { remindOfFollowUps } from "./mutations/remind";
import { listByIds } from "./queries";
import { isOwed } from "./steps";

const ids = z.array(z.int());
const issued = z.object({ unitId: z.int(), followUpIds: ids });
const returned = z.object({ followUpId: z.int(), reason: z.string() });
const reminder = z.object({ unitId: z.int(), near: ids, overdue: ids });

// One letter to all who answer for a body; departments have no account of their own, and nobody is written to there.
async function write(unitId: number, letter: Omit<Letter, "to">): Promise<void> {
  const to = (await listAddressees({ districtId: unitId })).map(({ email }) => email);
  if (to.length > 0) await sendLetter({ ...letter, to });
}

const today = () => beijingDay(new Date());

/** What follows from the steps of follow-ups, by the names under which the verbs enqueue it. */
export const followUpJobs = {
  "follow-ups.tell-issued": async (payload: unknown) => {
    const { unitId, followUpIds } = issued.parse(payload);
    const followUps = await listByIds(followUpIds, today());
    const [first] = followUps;
    const meeting = first && (await findDay(first.meetingId));
    if (meeting) await write(unitId, issuedLetter(meeting, followUps, readEnv().siteUrl));
  },
  "follow-ups.tell-returned": async (payload: unknown) => {
    const { followUpId, reason } = returned.parse(payload);
    const [followUp] = await listByIds([followUpId], today());
    if (followUp) await write(followUp.leadUnitId, returnedLetter(followUp, reason, readEnv().siteUrl));
  },
  "follow-ups.tell-reminder": async (payload: unknown) => {
    const { unitId, near, overdue } = reminder.parse(payload);
    // Whoever has reported since then owes nothing any more.
    const owed = (await listByIds([...near, ...overdue], today())).filter(({ state }) => isOwed(state));
    const among = (kind: number[]) => owed.filter(({ id }) => kind.includes(id));
    const letter = { near: among(near), overdue: among(overdue) };
    if (owed.length > 0) await write(unitId, reminderLetter(letter, readEnv().siteUrl));
  },
  "follow-ups.remind": async () => {
    await remindOfFollowUps({ actor: operator, at: new Date() });
  },
};

const aWorkingDay = 10 * 60 * 60 * 1000;

/** Each morning at eight in Beijing whoever owes something is reminded of it; later on a day that begins later. */
export const followUpRounds = [
  { task: "follow-ups.remind", match: "0 0 * * *", options: { backfillPeriod: aWorkingDay } },
];
