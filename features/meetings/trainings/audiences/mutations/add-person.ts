import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { type AddPersonInput, mostPeople } from "../audience";
import { markOf } from "../lines";
import { listMarks, lockAudience } from "../queries";
import { writePeople } from "./write-people";

/** Puts one person on the list of an audience; whoever is on a list of this training already is refused. */
export async function addPerson(input: AddPersonInput, act: Act, database: Database = db) {
  if (!may(act.actor, "training.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { audienceId, ...person } = input;
  return database.transaction(async (tx) => {
    const locked = await lockAudience(tx, audienceId);
    if (!locked) return { ok: false, reasons: ["not_found"] } as const;
    if (locked.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    const there = await listMarks(locked.meeting.id, tx);
    if (there.has(markOf(person))) return { ok: false, reasons: ["already_there"] } as const;
    if (there.size >= mostPeople) return { ok: false, reasons: ["too_many_people"] } as const;
    await writePeople(tx, locked, [person], act);
    return { ok: true } as const;
  });
}
