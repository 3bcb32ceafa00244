import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { closePool } from "@/db/client";
import { accounts } from "@/db/schema/people";
import { auditOf, waitingJobs } from "@/db/testing-desk";
import { type Actor, operator, visitor } from "@/features/people/actor";
import { freezeAgenda } from "../../mutations/freeze-agenda";
import { everyoneBut, refused } from "../../testing-agenda";
import { proposalJobs } from "../jobs";
import { ownProposals } from "../testing-proposals";
import { acceptProposal } from "./accept-proposal";
import { declineProposal } from "./decline-proposal";
import { withdrawProposal } from "./withdraw-proposal";

let own: Awaited<ReturnType<typeof ownProposals>>;
let dataDir: string;

beforeAll(async () => {
  own = await ownProposals();
  dataDir = await mkdtemp(join(tmpdir(), "proposals-"));
  vi.stubEnv("DATABASE_URL", own.url);
  vi.stubEnv("DATA_DIR", dataDir);
  vi.stubEnv("SITE_URL", "https://portal.example");
});

afterAll(async () => {
  await closePool();
  vi.unstubAllEnvs();
  await own.drop();
  await rm(dataDir, { recursive: true });
});

describe("a decision", () => {
  it("to accept makes the proposal the last item, raises the record's version and writes to the proposer", async () => {
    const meetingId = await own.called();
    const step = await own.proposed(meetingId);
    const { version } = await own.agendaOf(meetingId);
    const answer = await acceptProposal(step, own.act(), own.database);
    const { items, ...agenda } = await own.agendaOf(meetingId);
    expect(answer).toMatchObject({ ok: true, itemId: items[0]?.id, version: version + 1 });
    expect(agenda.version).toBe(version + 1);
    const item = { kind: "present", unitId: own.district.unitId, subjectEn: "orchards", minutes: 15, late: false };
    expect(items).toMatchObject([item]);
    expect(await own.stateOf(meetingId, step.proposalId)).toMatchObject({ state: "accepted", version: 2 });
    expect(await own.lastDeed("proposal", step.proposalId)).toMatchObject({
      ...{ action: "proposal.accept", actorId: own.desk.organiser.accountId, after: { itemId: items[0]?.id } },
    });
    expect((await auditOf(own.database, "meeting", meetingId)).at(-1)).toMatchObject({ action: "agenda.accept" });
    expect((await waitingJobs(own.database)).at(-1)).toMatchObject({
      ...{ job: "meetings.proposal-decided", payload: { proposalId: step.proposalId } },
    });
  });

  it("to accept after the freeze makes a late item", async () => {
    const meetingId = await own.called();
    const step = await own.proposed(meetingId);
    await freezeAgenda({ meetingId, frozen: true }, own.act(), own.database);
    await acceptProposal(step, own.act(), own.database);
    expect((await own.agendaOf(meetingId)).items).toMatchObject([{ late: true }]);
  });

  it("to decline keeps its reason, and no item comes of it", async () => {
    const meetingId = await own.called();
    const step = await own.proposed(meetingId);
    await declineProposal({ ...step, reason: "No time left." }, own.act(), own.database);
    const stands = { state: "declined", decisionReason: "No time left.", version: 2 };
    expect(await own.stateOf(meetingId, step.proposalId)).toMatchObject(stands);
    expect(await own.lastDeed("proposal", step.proposalId)).toMatchObject({
      action: "proposal.decline",
      reason: "No time left.",
    });
    expect((await own.agendaOf(meetingId)).items).toEqual([]);
  });

  it("is taken once, by one of ten at once", async () => {
    const meetingId = await own.called();
    const step = await own.proposed(meetingId);
    const jobs = (await waitingJobs(own.database)).length;
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        n % 2 === 0
          ? acceptProposal(step, own.act(), own.database)
          : declineProposal({ ...step, reason: "No." }, own.act(), own.database),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(9).fill(refused("settled")));
    expect((await waitingJobs(own.database)).length).toBe(jobs + 1);
  });

  it("is not taken about what was withdrawn", async () => {
    const meetingId = await own.called();
    const step = await own.proposed(meetingId);
    expect(await withdrawProposal(step, own.act(own.district.actor), own.database)).toEqual({ ok: true });
    expect(await own.lastDeed("proposal", step.proposalId)).toMatchObject({ action: "proposal.withdraw" });
    expect(await acceptProposal(step, own.act(), own.database)).toEqual(refused("settled"));
    expect((await own.agendaOf(meetingId)).items).toEqual([]);
  });

  it("is refused to everybody but the organiser", async () => {
    const meetingId = await own.called();
    const step = await own.proposed(meetingId);
    for (const actor of [...everyoneBut(own.desk, ["organiser"]), operator, visitor]) {
      expect(await acceptProposal(step, own.act(actor), own.database), actor.role).toEqual(refused("not_permitted"));
      const declined = await declineProposal({ ...step, reason: "No." }, own.act(actor), own.database);
      expect(declined, actor.role).toEqual(refused("not_permitted"));
    }
    expect(await own.stateOf(meetingId, step.proposalId)).toMatchObject({ state: "proposed" });
    const nothing = { proposalId: 2_000_000, startedFrom: 1 };
    expect(await acceptProposal(nothing, own.act(), own.database)).toEqual(refused("not_found"));
    expect(await declineProposal({ ...nothing, reason: "x" }, own.act(), own.database)).toEqual(refused("not_found"));
  });
});

describe("withdrawing", () => {
  it("is the proposer's own, and a sibling's proposal is not there", async () => {
    const meetingId = await own.called();
    const [step, ofDepartment] = [
      await own.proposed(meetingId),
      await own.proposed(meetingId, { actor: own.desk.editor, unitId: own.department }),
    ];
    const withdraw = (actor: Actor, one = step) => withdrawProposal(one, own.act(actor), own.database);
    expect(await withdraw(own.sibling.actor)).toEqual(refused("not_found"));
    expect(await withdraw(own.district.actor, ofDepartment)).toEqual(refused("not_found"));
    expect(await withdraw(own.desk.organiser)).toEqual(refused("not_permitted"));
    expect(await withdraw(own.desk.chief, ofDepartment)).toEqual(refused("not_permitted"));
    for (const actor of [own.desk.administrator, own.desk.districtMember, operator, visitor]) {
      expect(await withdraw(actor), actor.role).toEqual(refused("not_permitted"));
    }
    expect(await withdraw(own.desk.editor, ofDepartment)).toEqual({ ok: true });
    expect(await withdraw(own.district.actor, { ...step, startedFrom: 9 })).toEqual(refused("newer_version"));
  });
});

describe("the letter", () => {
  const outbox = () => join(dataDir, "outbox");
  const letters = async () => {
    const names = (await readdir(outbox()).catch(() => [])).sort();
    return Promise.all(names.map((name) => readFile(join(outbox(), name), "utf8")));
  };

  it("tells the proposer in both languages, once it was decided about", async () => {
    const meetingId = await own.called();
    const step = await own.proposed(meetingId, { subjectEn: "a\r\nBcc: all@x.example" });
    await proposalJobs["meetings.proposal-decided"]({ proposalId: step.proposalId });
    expect(await letters()).toEqual([]);
    await declineProposal({ ...step, reason: "No time.\nReason: none." }, own.act(), own.database);
    await proposalJobs["meetings.proposal-decided"]({ proposalId: step.proposalId });
    await proposalJobs["meetings.proposal-decided"]({ proposalId: 2_000_000 });
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    const [account] = await own.database
      .select()
      .from(accounts)
      .where(eq(accounts.id, own.district.actor.accountId ?? 0));
    expect(letter).toContain(`To: ${account?.email}`);
    expect(letter).not.toMatch(/^Bcc:/m);
  });
});
