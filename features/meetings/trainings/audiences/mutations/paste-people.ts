import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { mostPeople, type PasteInput } from "../audience";
import { readLines } from "../lines";
import { listMarks, lockAudience } from "../queries";
import { writePeople } from "./write-people";

const mostErrors = 50;

/** Puts pasted people on the list of an audience, all of them or none: each line that cannot be taken is named. */
export async function pastePeople(input: PasteInput, act: Act, database: Database = db) {
  if (!may(act.actor, "training.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const locked = await lockAudience(tx, input.audienceId);
    if (!locked) return { ok: false, reasons: ["not_found"] } as const;
    if (locked.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    const there = await listMarks(locked.meeting.id, tx);
    const { people, errors } = readLines(input.lines, there);
    if (errors.length > 0) return { ok: false, reasons: ["wrong_lines"], lines: errors.slice(0, mostErrors) } as const;
    if (people.length === 0) return { ok: false, reasons: ["nobody"] } as const;
    if (there.size + people.length > mostPeople) return { ok: false, reasons: ["too_many_people"] } as const;
    await writePeople(tx, locked, people, act);
    return { ok: true, added: people.length } as const;
  });
}
