import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { decisions, itemNotes } from "@/db/schema/meeting-notes";
import { meetings } from "@/db/schema/meetings";
import { getMeeting } from "../../queries";
import { changesSince } from "../compiling/queries";
import { done, minutesWorld } from "../testing-minutes";
import { circulate } from "./circulate";
import { compile } from "./compile";
import { returnMinutes } from "./return";
import { saveMinutes } from "./save";
import { seal } from "./seal";

const today = "2026-11-26";

let world: Awaited<ReturnType<typeof minutesWorld>>;
beforeAll(async () => {
  world = await minutesWorld();
});
afterAll(() => world.drop());

const changes = async (meetingId: number) => changesSince(await world.read(meetingId), today, world.database);
const sealing = async (meetingId: number, more: object = {}) =>
  seal({ ...(await world.now(meetingId)), ...more }, world.by(world.desk.secondChief), world.database);
const moveVenue = (meetingId: number) =>
  world.database.update(meetings).set({ venueEn: "Another hall" }).where(eq(meetings.id, meetingId));
const deeds = async (meetingId: number) =>
  (
    await world.database
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.subjectId, String(meetingId)))
      .orderBy(desc(auditEntries.id))
  ).map(({ action }) => action);

describe("what the record says otherwise since the minutes were compiled", () => {
  it("is nothing while nothing changed, whoever looks and whatever was edited or approved", async () => {
    const meetingId = await world.moments.drafted();
    expect(await changes(meetingId)).toEqual([]);
    const { version } = await world.read(meetingId);
    const texts = { attendance: { en: "As listed.", zh: "见名单。" } };
    const input = { meetingId, startedFrom: version, texts };
    done(await saveMinutes(input, world.by(world.desk.organiser), world.database));
    expect(await changes(meetingId)).toEqual([]);
    expect(await changes(await world.moments.approved())).toEqual([]);
  });

  it("takes no writer's name for a change where no note has one", async () => {
    const meetingId = await world.held();
    await world.database.update(itemNotes).set({ writtenBy: null });
    const [chief, organiser] = [world.desk.chief, world.desk.organiser];
    done(await compile({ meetingId, startedFrom: 0, take: [] }, world.by(organiser), world.database));
    await world.writtenBy(meetingId, organiser.accountId);
    expect(await changes(meetingId)).toEqual([]);
    await world.writtenBy(meetingId, chief.accountId);
    expect((await changes(meetingId)).map(({ key }) => key)).toEqual(["closing", "closing"]);
  });

  it("names the part that changed, in its language, with both texts", async () => {
    const meetingId = await world.moments.approved();
    await moveVenue(meetingId);
    expect(await changes(meetingId)).toMatchObject([{ key: "facts", language: "en", kind: "renewed" }]);
    const items = (await getMeeting(meetingId, world.database))?.record.agenda ?? [];
    await world.database.delete(decisions).where(eq(decisions.itemId, items[1]?.id ?? 0));
    expect((await changes(meetingId)).map(({ key }) => key)).toEqual([
      "facts",
      `item-${items[1]?.id}`,
      `item-${items[1]?.id}`,
    ]);
  });
});

describe("sealing minutes whose record has changed", () => {
  it("needs the word that they are sealed as they stand, which is kept", async () => {
    const meetingId = await world.moments.approved();
    await moveVenue(meetingId);
    expect(await sealing(meetingId)).toEqual({ ok: false, reasons: ["record_changed"] });
    expect((await world.read(meetingId)).state).toBe("approved");
    expect(await sealing(meetingId, { asItStands: true })).toMatchObject({ ok: true });
    expect(await deeds(meetingId)).toEqual(expect.arrayContaining(["minutes.seal", "minutes.seal_as_it_stands"]));
    expect((await world.read(meetingId)).document.sections[0]?.text.en).toContain("Lotus Hall");
  });

  it("needs none once they were compiled again, and notes none where nothing changed", async () => {
    const meetingId = await world.moments.approved();
    await moveVenue(meetingId);
    done(await returnMinutes(await world.now(meetingId), world.by(world.desk.secondChief), world.database));
    const { version } = await world.read(meetingId);
    const again = { meetingId, startedFrom: version, take: [] };
    done(await compile(again, world.by(world.desk.organiser), world.database));
    expect(await changes(meetingId)).toEqual([]);
    const other = await world.moments.approved();
    expect(await sealing(other, { asItStands: true })).toMatchObject({ ok: true });
    expect(await deeds(other)).not.toContain("minutes.seal_as_it_stands");
  });

  it("says first that the minutes are not approved, or that somebody may not seal", async () => {
    const meetingId = await world.moments.drafted();
    await moveVenue(meetingId);
    expect(await sealing(meetingId)).toEqual({ ok: false, reasons: ["not_now"] });
    done(await circulate(await world.now(meetingId), world.by(world.desk.organiser), world.database));
    const answer = await seal(await world.now(meetingId), world.by(world.desk.editor), world.database);
    expect(answer).toEqual({ ok: false, reasons: ["not_permitted"] });
  });
});
