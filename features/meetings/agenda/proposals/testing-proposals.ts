import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { units } from "@/db/schema/districts";
import { accounts } from "@/db/schema/people";
import type { Actor } from "@/features/people/actor";
import { callForItems } from "../mutations/call-for-items";
import { at, ownAgenda } from "../testing-agenda";
import { proposeItem } from "./mutations/propose-item";
import { listProposals } from "./queries";

type Given = { actor?: Actor; unitId?: number; formKey?: string; when?: Date; subjectEn?: string };

/** An agenda of one's own with two districts and a department that propose. */
export async function ownProposals() {
  const own = await ownAgenda();
  const { database, act } = own;
  const [unit] = await database.select().from(units).where(eq(units.kind, "department"));
  const everyone = await database.select().from(accounts).where(eq(accounts.role, "district_administrator"));
  const asDistrict = (row: (typeof everyone)[number] | undefined) => {
    if (!row || row.districtId === null) throw new Error("the seed lacks a district");
    const { id: accountId, name, districtId, email } = row;
    const actor: Actor = { accountId, name, role: "district_administrator", districtId };
    return { actor, unitId: districtId, email };
  };
  const [district, sibling] = [asDistrict(everyone[0]), asDistrict(everyone[1])];

  function propose(meetingId: number, given: Given = {}) {
    const { actor = district.actor, unitId = district.unitId, formKey = randomUUID(), when = at } = given;
    const words = { kind: "present" as const, subjectEn: given.subjectEn ?? "orchards", subjectZh: "桃园" };
    const input = { meetingId, unitId, formKey, ...words, minutes: 15, reason: "It went well." };
    return proposeItem(input, act(actor, when), database);
  }

  /** A meeting that calls for items until 27 November 2026. */
  async function called(allowsLate = false): Promise<number> {
    const meetingId = await own.newMeeting();
    const answer = await callForItems(
      { meetingId, agendaVersion: 1, until: "2026-11-27", allowsLate },
      act(),
      database,
    );
    if (!answer.ok) throw new Error(answer.reasons.join());
    return meetingId;
  }

  async function proposed(meetingId: number, given: Given = {}) {
    const answer = await propose(meetingId, given);
    if (!answer.ok) throw new Error(answer.reasons.join());
    return { proposalId: answer.proposalId, startedFrom: 1 };
  }

  const stateOf = async (meetingId: number, id: number) =>
    (await listProposals(meetingId, database)).find((one) => one.id === id);

  return { ...own, department: unit?.id ?? 0, district, sibling, propose, called, proposed, stateOf };
}
