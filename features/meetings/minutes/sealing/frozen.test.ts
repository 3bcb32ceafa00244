import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Database, Transaction } from "@/db/client";
import { auditEntries } from "@/db/schema/audit";
import { madePdf } from "@/features/media/testing-files";
import { visitor } from "@/features/people/actor";
import { addItem } from "../../agenda/mutations/add-item";
import { addUsualItems } from "../../agenda/mutations/add-usual-items";
import { callForItems } from "../../agenda/mutations/call-for-items";
import { freezeAgenda } from "../../agenda/mutations/freeze-agenda";
import { moveItem } from "../../agenda/mutations/move-item";
import { removeItem } from "../../agenda/mutations/remove-item";
import { restoreItem } from "../../agenda/mutations/restore-item";
import { saveItem } from "../../agenda/mutations/save-item";
import { setStanding } from "../../agenda/mutations/set-standing";
import { acceptProposal } from "../../agenda/proposals/mutations/accept-proposal";
import { ticketFor } from "../../attendance/codes/queries";
import { markPresence } from "../../attendance/mutations/mark-presence";
import { setHeadCount } from "../../attendance/mutations/set-head-count";
import { signSelfIn } from "../../attendance/mutations/sign-self-in";
import { takeSteps } from "../../attendance/mutations/take-steps";
import { lockDay } from "../../attendance/queries";
import { lockPlace } from "../../invitations/answering/queries";
import { guestKeyFor, lockGuest } from "../../invitations/guests/queries";
import { addGuest } from "../../invitations/mutations/add-guest";
import { addRole } from "../../invitations/mutations/add-role";
import { answerAsGuest } from "../../invitations/mutations/answer-as-guest";
import { changeGuest } from "../../invitations/mutations/change-guest";
import { changeRole } from "../../invitations/mutations/change-role";
import { inviteBodies } from "../../invitations/mutations/invite-bodies";
import { inviteGuests } from "../../invitations/mutations/invite-guests";
import { moveRole } from "../../invitations/mutations/move-role";
import { openInvitations } from "../../invitations/mutations/open-invitations";
import { removeRole } from "../../invitations/mutations/remove-role";
import { takeStep } from "../../invitations/mutations/take-step";
import { withdrawGuest } from "../../invitations/mutations/withdraw-guest";
import { withdrawInvitation } from "../../invitations/mutations/withdraw-invitation";
import { lockInvitation, lockRole } from "../../invitations/queries";
import { addMaterial } from "../../materials/mutations/add-material";
import { changeMaterial } from "../../materials/mutations/change-material";
import { moveMaterial } from "../../materials/mutations/move-material";
import { removeMaterial } from "../../materials/mutations/remove-material";
import { lockMaterial } from "../../materials/queries";
import { addAsk } from "../../notes/mutations/add-ask";
import { removeDecision } from "../../notes/mutations/remove-decision";
import { saveDecision } from "../../notes/mutations/save-decision";
import { saveNote } from "../../notes/mutations/save-note";
import { lockItem } from "../../notes/queries";
import { moveMeeting } from "../../plan/mutations/move-meeting";
import { addAudience } from "../../trainings/audiences/mutations/add-audience";
import { addPerson } from "../../trainings/audiences/mutations/add-person";
import { changeAudience } from "../../trainings/audiences/mutations/change-audience";
import { pastePeople } from "../../trainings/audiences/mutations/paste-people";
import { removeAudience } from "../../trainings/audiences/mutations/remove-audience";
import { lockAudience } from "../../trainings/audiences/queries";
import { beginTraining } from "../../trainings/mutations/begin-training";
import { inviteLecturer } from "../../trainings/mutations/invite-lecturer";
import { setLecturer } from "../../trainings/mutations/set-lecturer";
import { lockMinutes } from "../queries";
import { at, minutesWorld } from "../testing-minutes";
import { verifySeals } from "./queries";
import { sealedMeeting } from "./testing-sealed";

let world: Awaited<ReturnType<typeof minutesWorld>>;
let on: Awaited<ReturnType<typeof sealedMeeting>>;
let dataDir: string;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "frozen-"));
  vi.stubEnv("DATA_DIR", dataDir);
  vi.stubEnv("NEXTAUTH_SECRET", "a secret of this test");
  world = await minutesWorld();
  on = await sealedMeeting(world);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.drop();
  rmSync(dataDir, { recursive: true });
});

const said = {
  ...{ kind: "discuss" as const, unitId: null, personId: null, subjectEn: "changed", subjectZh: "", subjectYear: null },
  ...{ minutes: null, internal: false, standing: false },
};
const titled = { class: "public" as const, itemId: null, titleEn: "Changed", titleZh: "" };
const decided = { textEn: "changed", textZh: "", unitId: null, dueOn: null };
const who = { name: "Bai He", post: "", email: "" };
const guest = { name: "Bai He", post: "", unitText: "", email: "" };
const audience = { nameEn: "changed", nameZh: "", expected: null };
const role = { nameEn: "heads", nameZh: "", quota: 2, observer: false };
const whileItRan = new Date("2026-11-20T07:00:00Z");

const act = () => world.by(world.desk.organiser);
const based = () => ({ meetingId: on.meetingId, startedFrom: on.startedFrom });
const material = () => ({ materialId: on.materialId, startedFrom: 1 });
const step = () => ({
  ...{ key: randomUUID(), kind: "undo_sign_in" as const, at: at.toISOString(), reason: "" },
  place: String(on.placeId),
});
const signIn = () => ({ ticket: ticketFor(on.meetingId, whileItRan), placeId: on.silentId, code: "" });

const verbs: Record<string, (database: Database) => Promise<{ ok: boolean }>> = {
  answerAsGuest: (database) => {
    const key = guestKeyFor({ placeId: on.guestId, email: "gulan@normal.example", openedAt: at }) ?? "";
    return answerAsGuest({ key, version: 1, reply: "confirmed", reason: "" }, act(), database);
  },
  addItem: (database) => addItem({ ...based(), ...said }, act(), database),
  addUsualItems: (database) => addUsualItems(based(), act(), database),
  saveItem: (database) => saveItem({ ...based(), ...said, itemId: on.itemId }, act(), database),
  moveItem: (database) => moveItem({ ...based(), itemId: on.itemId, place: 0 }, act(), database),
  removeItem: (database) => removeItem({ ...based(), itemId: on.itemId }, act(), database),
  restoreItem: (database) => restoreItem({ ...based(), itemId: on.removedItemId }, act(), database),
  setStanding: (database) => setStanding({ ...based(), itemId: on.itemId, standing: true }, act(), database),
  freezeAgenda: (database) => freezeAgenda({ meetingId: on.meetingId, frozen: true }, act(), database),
  callForItems: (database) =>
    callForItems({ meetingId: on.meetingId, agendaVersion: 1, until: "2026-12-01", allowsLate: true }, act(), database),
  acceptProposal: (database) => acceptProposal({ proposalId: on.proposalId, startedFrom: 1 }, act(), database),

  addMaterial: (database) =>
    addMaterial({ meetingId: on.meetingId, ...titled, name: "late.pdf", bytes: madePdf(500, 1) }, act(), database),
  changeMaterial: (database) => changeMaterial({ ...material(), ...titled }, act(), database),
  moveMaterial: (database) => moveMaterial({ ...material(), place: 1 }, act(), database),
  removeMaterial: (database) => removeMaterial({ ...material(), removed: true }, act(), database),

  saveNote: (database) =>
    saveNote(
      {
        ...{ itemId: on.itemId, startedFrom: on.noteVersion },
        ...{ heardEn: "changed", heardZh: "", discussedEn: "", discussedZh: "" },
      },
      act(),
      database,
    ),
  "saveDecision, a new one": (database) =>
    saveDecision({ itemId: on.itemId, decisionId: null, startedFrom: 0, ...decided }, act(), database),
  saveDecision: (database) =>
    saveDecision({ itemId: on.itemId, decisionId: on.decisionId, startedFrom: 1, ...decided }, act(), database),
  removeDecision: (database) => removeDecision({ decisionId: on.decisionId, startedFrom: 1 }, act(), database),
  addAsk: (database) =>
    addAsk({ meetingId: on.meetingId, textEn: "one more", textZh: "", dueOn: null, speakerId: null }, act(), database),

  takeSteps: (database) =>
    takeSteps({ meetingId: on.meetingId, sentAt: at.toISOString(), steps: [step()] }, act(), database),
  markPresence: (database) =>
    markPresence({ itemId: on.firstItemId, placeId: on.placeId, present: false }, act(), database),
  setHeadCount: (database) =>
    setHeadCount({ ...based(), count: 40, precision: "over", reason: "counted anew" }, act(), database),
  signSelfIn: (database) => signSelfIn(signIn(), world.by(visitor, whileItRan), database),

  moveMeeting: (database) =>
    moveMeeting({ ...based(), date: "2026-12-20", startsAt: null, endsAt: null, reason: "moved" }, act(), database),

  addRole: (database) => addRole({ meetingId: on.meetingId, ...role }, act(), database),
  changeRole: (database) => changeRole({ roleId: on.roleId, version: 1, ...role }, act(), database),
  moveRole: (database) => moveRole({ roleId: on.roleId, by: "up" }, act(), database),
  removeRole: (database) => removeRole({ roleId: on.roleId }, act(), database),
  inviteBodies: (database) =>
    inviteBodies({ meetingId: on.meetingId, unitIds: [world.of.miyun], allDistricts: false }, act(), database),
  openInvitations: (database) => openInvitations({ meetingId: on.meetingId }, act(), database),
  withdrawInvitation: (database) => withdrawInvitation({ invitationId: on.invitationId }, act(), database),
  "takeStep on a place": (database) =>
    takeStep({ placeId: on.placeId, version: 1, step: "name", ...who, reason: "" }, act(), database),
  addGuest: (database) => addGuest({ meetingId: on.meetingId, origin: "guest", ...guest }, act(), database),
  changeGuest: (database) => changeGuest({ placeId: on.guestId, version: 1, ...guest }, act(), database),
  "changeGuest, a reply": (database) =>
    changeGuest({ placeId: on.guestId, version: 1, reply: "confirmed", reason: "" }, act(), database),
  inviteGuests: (database) => inviteGuests({ meetingId: on.meetingId }, act(), database),
  withdrawGuest: (database) => withdrawGuest({ placeId: on.guestId }, act(), database),

  beginTraining: (database) => beginTraining({ ...based(), topicEn: "changed", topicZh: "" }, act(), database),
  setLecturer: (database) => setLecturer({ ...based(), itemId: on.itemId, lecturerId: 1 }, act(), database),
  inviteLecturer: (database) => inviteLecturer({ meetingId: on.meetingId, lecturerId: 1 }, act(), database),
  addAudience: (database) => addAudience({ meetingId: on.meetingId, ...audience }, act(), database),
  changeAudience: (database) => changeAudience({ audienceId: on.audienceId, version: 1, ...audience }, act(), database),
  removeAudience: (database) => removeAudience({ audienceId: on.audienceId }, act(), database),
  "addPerson to an audience": (database) => addPerson({ audienceId: on.audienceId, ...guest }, act(), database),
  pastePeople: (database) => pastePeople({ audienceId: on.audienceId, lines: "Bai He" }, act(), database),
};

class Undone extends Error {}

/** What a verb answers, how many deeds it noted and what verifying finds after it; all is taken back again. */
async function afterwards(verb: (typeof verbs)[string]) {
  let found: unknown;
  const undone = world.database.transaction(async (tx) => {
    const noted = await tx.$count(auditEntries);
    const answer = await verb(tx as never);
    const { finding } = await verifySeals(tx as never);
    found = { answer, noted: (await tx.$count(auditEntries)) - noted, finding };
    throw new Undone();
  });
  await expect(undone).rejects.toThrow(Undone);
  return found;
}

describe("a meeting whose minutes are sealed", () => {
  it.each(Object.entries(verbs))("is not changed by %s", async (_, verb) => {
    const refused = { answer: { ok: false, reasons: ["sealed"] }, noted: 0, finding: null };
    expect(await afterwards(verb)).toEqual(refused);
  });

  it("still tells a desk that sends nothing how things stand", async () => {
    const batch = { meetingId: on.meetingId, sentAt: at.toISOString(), steps: [] };
    expect(await takeSteps(batch, act(), world.database)).toEqual({ ok: true, answers: [] });
  });
});

describe("a seal", () => {
  it.each([
    ["an item", (tx: Transaction) => lockItem(tx, on.itemId)],
    ["a place", (tx: Transaction) => lockPlace(tx, on.placeId)],
    ["a guest", (tx: Transaction) => lockGuest(tx, on.guestId)],
    ["a material", (tx: Transaction) => lockMaterial(tx, on.materialId)],
    ["a role", (tx: Transaction) => lockRole(tx, on.roleId)],
    ["an audience", (tx: Transaction) => lockAudience(tx, on.audienceId)],
    ["an invitation", (tx: Transaction) => lockInvitation(tx, on.invitationId)],
    ["the day", (tx: Transaction) => lockDay(tx, on.meetingId)],
  ])("waits for whoever has locked %s", async (_, lock) => {
    await world.database.transaction(async (tx) => {
      expect(await lock(tx)).not.toBeNull();
      const sealing = world.database.transaction(async (other) => {
        await other.execute("set local lock_timeout = '100ms'");
        await lockMinutes(other, on.meetingId);
      });
      await expect(sealing).rejects.toMatchObject({ cause: { code: "55P03" } });
    });
  });
});
