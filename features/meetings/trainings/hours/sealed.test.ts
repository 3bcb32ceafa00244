import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { agendaItems } from "@/db/schema/meetings";
import { seal } from "../../minutes/mutations/seal";
import { verifySeals } from "../../minutes/sealing/queries";
import { at, done, minutesWorld } from "../../minutes/testing-minutes";
import { creditHours } from "./mutations/credit-hours";
import { setMinutes } from "./mutations/set-minutes";
import { getProposals } from "./queries";

let world: Awaited<ReturnType<typeof minutesWorld>>;
beforeAll(async () => {
  world = await minutesWorld();
});
afterAll(() => world.drop());

it("hours are credited of a sealed meeting, and its seal holds", async () => {
  const { database, desk } = world;
  const meetingId = await world.moments.approved();
  const [item] = await database
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position));
  await database
    .update(agendaItems)
    .set({ kind: "train", minutes: 90 })
    .where(eq(agendaItems.id, item?.id ?? 0));
  done(await seal({ ...(await world.now(meetingId)), asItStands: true }, world.by(desk.secondChief), database));
  const by = { actor: desk.organiser, at };
  const [first] = (await getProposals(meetingId, database))?.proposals ?? [];
  const input = { placeId: first?.person.id ?? 0, version: 0, minutes: 45, reason: "half of it" };
  done(await setMinutes(input, by, database));
  const { seen = "" } = (await getProposals(meetingId, database)) ?? {};
  expect(done(await creditHours({ meetingId, seen }, by, database)).people).toBeGreaterThan(0);
  expect((await verifySeals(database)).finding).toBeNull();
});
