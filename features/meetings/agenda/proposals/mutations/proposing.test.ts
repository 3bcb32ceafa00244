import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operator, visitor } from "@/features/people/actor";
import { at, refused } from "../../testing-agenda";
import { listCallsFor, listProposals } from "../queries";
import { ownProposals } from "../testing-proposals";

let own: Awaited<ReturnType<typeof ownProposals>>;
const dayAfter = new Date("2026-11-28T02:00:00Z");

beforeAll(async () => {
  own = await ownProposals();
});
afterAll(() => own.drop());

describe("a proposal", () => {
  it("of a district stands as it was made and is on record", async () => {
    const meetingId = await own.called();
    const { proposalId } = await own.proposed(meetingId);
    expect(await own.stateOf(meetingId, proposalId)).toMatchObject({
      ...{ state: "proposed", unitId: own.district.unitId, proposer: own.district.actor.name, kind: "present" },
      ...{ subjectEn: "orchards", subjectZh: "桃园", minutes: 15, reason: "It went well." },
    });
    expect(await own.lastDeed("proposal", proposalId)).toMatchObject({
      ...{ action: "proposal.make", actorId: own.district.actor.accountId, at, after: { meetingId } },
    });
  });

  it("is made once, however often its form is sent", async () => {
    const meetingId = await own.called();
    const formKey = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => own.propose(meetingId, { formKey })));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await listProposals(meetingId, own.database)).toHaveLength(1);
    const stranger = await own.propose(meetingId, {
      ...{ formKey, actor: own.sibling.actor, unitId: own.sibling.unitId },
    });
    expect(stranger).toEqual(refused("not_found"));
  });

  it("needs a call for a district, and none for a department", async () => {
    const meetingId = await own.newMeeting();
    expect(await own.propose(meetingId)).toEqual(refused("not_found"));
    for (const actor of [own.desk.editor, own.desk.chief, own.desk.organiser]) {
      expect(await own.propose(meetingId, { actor, unitId: own.department })).toMatchObject({ ok: true });
    }
  });

  it("is refused for another body than one's own", async () => {
    const meetingId = await own.called();
    for (const unitId of [own.sibling.unitId, own.department, 2_000_000]) {
      expect(await own.propose(meetingId, { unitId })).toEqual(refused("not_found"));
    }
    expect(await own.propose(meetingId, { actor: own.desk.editor })).toEqual(refused("not_found"));
    expect(await own.propose(2_000_000)).toEqual(refused("not_found"));
  });

  it("is refused after the last day, but to the organiser and where late ones are allowed", async () => {
    const meetingId = await own.called();
    const late = { when: dayAfter };
    expect(await own.propose(meetingId, late)).toEqual(refused("call_over"));
    expect(await own.propose(meetingId, { ...late, actor: own.desk.editor, unitId: own.department })).toEqual(
      refused("call_over"),
    );
    const organiser = await own.propose(meetingId, { ...late, actor: own.desk.organiser, unitId: own.department });
    expect(organiser).toMatchObject({ ok: true });
    expect(await own.propose(await own.called(true), late)).toMatchObject({ ok: true });
  });

  it("is refused to whoever speaks for no body", async () => {
    const meetingId = await own.called();
    const { administrator, districtMember } = own.desk;
    for (const actor of [administrator, districtMember, operator, visitor]) {
      expect(await own.propose(meetingId, { actor }), actor.role).toEqual(refused("not_permitted"));
    }
    expect(await listProposals(meetingId, own.database)).toEqual([]);
  });
});

describe("what a district sees", () => {
  it("are the meetings that call, and of proposals its own", async () => {
    const [open, silent] = [await own.called(), await own.newMeeting()];
    await own.proposed(open);
    await own.proposed(open, { actor: own.sibling.actor, unitId: own.sibling.unitId, subjectEn: "theirs" });
    const seen = await listCallsFor(own.district.unitId, own.database);
    expect(seen.map(({ id }) => id)).toContain(open);
    expect(seen.map(({ id }) => id)).not.toContain(silent);
    const proposals = seen.flatMap((meeting) => meeting.proposals);
    expect(new Set(proposals.map(({ unitId }) => unitId))).toEqual(new Set([own.district.unitId]));
  });
});
