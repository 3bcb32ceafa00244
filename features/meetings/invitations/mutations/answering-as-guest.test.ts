import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { places } from "@/db/schema/invitations";
import { auditOf } from "@/db/testing-desk";
import { visitor } from "@/features/people/actor";
import { findGuestByKey } from "../guests/queries";
import { listGuests, listSteps } from "../queries";
import {
  byOrganiser,
  changeMeeting,
  closeWorld,
  fresh,
  jobs,
  later,
  lettersSince,
  ok,
  openWorld,
  preparedMeeting,
  refused,
} from "../testing-invitations";
import { addGuest } from "./add-guest";
import { answerAsGuest } from "./answer-as-guest";
import { changeGuest } from "./change-guest";
import { inviteGuests } from "./invite-guests";
import { withdrawGuest } from "./withdraw-guest";

beforeAll(openWorld);
afterAll(closeWorld);

const guest = {
  origin: "guest" as const,
  name: "Gu Lan",
  post: "Professor",
  unitText: "",
  email: "gulan@normal.example",
};

/** A guest who was written to, and the key in her letter. */
async function invited() {
  const meetingId = await preparedMeeting(["pinggu"]);
  const { placeId } = ok(await addGuest({ meetingId, ...guest }, byOrganiser(), fresh.database));
  const from = (await jobs()).length;
  ok(await inviteGuests({ meetingId }, byOrganiser(), fresh.database));
  const [letter] = await lettersSince(from);
  const [, key = ""] = /\/en\/invitation\/([\w.-]+)\n/.exec(letter?.text ?? "") ?? [];
  expect(letter?.text).toContain(`/zh/invitation/${key}`);
  return { meetingId, placeId, key };
}

const now = async (placeId: number) => (await fresh.database.select().from(places).where(eq(places.id, placeId)))[0];

async function answer(key: string, placeId: number, reply: "named" | "confirmed" | "declined", more: object = {}) {
  const version = (await now(placeId))?.version ?? 1;
  const input = { key, version, reply, reason: reply === "declined" ? "Abroad" : "", ...more };
  return answerAsGuest(input, { actor: visitor, at: later(1) }, fresh.database);
}

it("whoever holds the letter's key says that she comes, that she does not and why, and takes it back", async () => {
  const { meetingId, placeId, key } = await invited();
  expect(await findGuestByKey(key, fresh.database)).toMatchObject({ place: { id: placeId }, state: "open" });
  ok(await answer(key, placeId, "confirmed"));
  ok(await answer(key, placeId, "declined"));
  expect(await listGuests(meetingId, fresh.database)).toMatchObject([{ reply: "declined", reason: "Abroad" }]);
  ok(await answer(key, placeId, "named"));
  expect(await listGuests(meetingId, fresh.database)).toMatchObject([{ reply: "named", reason: "" }]);
  const steps = await listSteps([placeId], fresh.database);
  expect(steps.map(({ step, reason, actorId }) => [step, reason, actorId])).toEqual([
    ["confirm", "", null],
    ["decline", "Abroad", null],
    ["take_back", "", null],
  ]);
  const deeds = (await auditOf(fresh.database, "meeting", meetingId)).filter(
    ({ action }) => action === "invitation.answer_as_guest",
  );
  expect(deeds.map(({ reason }) => reason)).toEqual([null, "Abroad", null]);
});

it("says nothing without a reason where she declines, nor over what somebody else wrote meanwhile", async () => {
  const { placeId, key } = await invited();
  expect(await answer(key, placeId, "declined", { reason: "" })).toEqual(refused("reason_missing"));
  expect(await answer(key, placeId, "confirmed", { version: 7 })).toEqual(refused("newer_version"));
  expect((await now(placeId))?.reply).toBe("named");
});

it("no other key opens anything, and hers none once her address or her invitation is another", async () => {
  const [mine, hers] = [await invited(), await invited()];
  const nothing = refused("not_found");
  const mark = mine.key.split(".")[1] ?? "";
  for (const key of [`${hers.placeId}.${mark}`, `${mine.placeId}.${"x".repeat(43)}`, "", `999999.${mark}`]) {
    expect(await answer(key, mine.placeId, "confirmed")).toEqual(nothing);
    expect(await findGuestByKey(key, fresh.database)).toBeNull();
  }
  const { origin, ...who } = guest;
  const changed = { placeId: mine.placeId, version: 1, ...who, email: "other@normal.example" };
  ok(await changeGuest(changed, byOrganiser(), fresh.database));
  expect(await answer(mine.key, mine.placeId, "confirmed")).toEqual(nothing);
});

it("is closed once she was taken off, is there, or the meeting is over or off", async () => {
  const closed = refused("closed");
  const off = await invited();
  ok(await withdrawGuest({ placeId: off.placeId }, byOrganiser(), fresh.database));
  expect(await answer(off.key, off.placeId, "confirmed")).toEqual(closed);
  const there = await invited();
  await fresh.database
    .update(places)
    .set({ signedInAt: later(1) })
    .where(eq(places.id, there.placeId));
  expect(await answer(there.key, there.placeId, "declined")).toEqual(closed);
  const cancelled = await invited();
  await changeMeeting(cancelled.meetingId, { status: "cancelled" });
  expect(await answer(cancelled.key, cancelled.placeId, "confirmed")).toEqual(closed);
  const over = await invited();
  const late = { actor: visitor, at: later(200) };
  const input = { key: over.key, version: 1, reply: "confirmed" as const, reason: "" };
  expect(await answerAsGuest(input, late, fresh.database)).toEqual(closed);
});
