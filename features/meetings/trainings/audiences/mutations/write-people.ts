import type { Transaction } from "@/db/client";
import { guestInvitations, places } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import type { Person } from "../lines";
import type { lockAudience } from "../queries";

type Locked = NonNullable<Awaited<ReturnType<typeof lockAudience>>>;

/** Puts people on the list of an audience that is locked, as drafts: nobody is written to. */
export async function writePeople(tx: Transaction, { audience, meeting }: Locked, people: Person[], act: Act) {
  const { id: audienceId, meetingId, nameEn, nameZh } = audience;
  const written = await tx
    .insert(places)
    .values(
      people.map(({ name, post, unitText, email }) => ({
        ...{ meetingId, audienceId, origin: "audience" as const, reply: "named" as const },
        ...{ name, post, unitText, email },
      })),
    )
    .returning({ id: places.id });
  await tx.insert(guestInvitations).values(written.map(({ id }) => ({ placeId: id })));
  const { year, quarter } = meeting.record;
  await recordAudit(tx, {
    act,
    action: "training.add_people",
    subject: { type: "meeting", id: meetingId },
    after: { year, quarter, audience: { nameEn, nameZh }, people: people.map(({ name }) => name) },
  });
}
