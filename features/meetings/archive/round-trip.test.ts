import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { verifySeals } from "../minutes/sealing/queries";
import { fullMeeting } from "./testing-archive";
import { archivedOf, bringIn, emptyPortal, ownFolder, writeArchive } from "./testing-portals";

let one: FreshDatabase;
let other: FreshDatabase;
let meetingId: number;
const [here, there] = [ownFolder(), ownFolder()];
const path = join(here.folder, "meeting.zip");

beforeAll(async () => {
  here.use();
  [one, other] = await Promise.all([freshDatabase(), emptyPortal()]);
  meetingId = await fullMeeting(one.database);
});
afterAll(async () => {
  await Promise.all([one.drop(), other.drop()]);
  here.drop();
  there.drop();
});

describe("the archive of the fullest meeting", () => {
  it("comes into an empty portal with the same content hash, and its seals hold there", async () => {
    const archived = await writeArchive(path, meetingId, one.database);
    there.use();
    const answer = await bringIn(path, other.database);
    expect(answer).toMatchObject({ ok: true });
    if (!answer.ok) return;
    const again = await archivedOf(answer.meetingId, other.database);
    expect(again.content).toEqual(archived.content);
    expect(again.contentHash).toBe(archived.contentHash);
    expect(await verifySeals(other.database)).toMatchObject({ seals: 2, finding: null });
  });
});
