import type { Origin } from "../../attendance/presence";
import type { Bilingual } from "../../record";
import { allMinutes, computed, type Session } from "./sessions";

/** Somebody who was asked to a training, or came; whoever taught at it is credited nothing. */
export type Attender = {
  id: number;
  origin: Origin;
  name: string;
  post: string;
  unitId: number | null;
  unit: Bilingual | null;
  unitText: string;
  signedInAt: Date | null;
  leftAt: Date | null;
};

export type MinutesSet = { placeId: number; version: number; minutes: number; reason: string };
export type Credit = { id: number; placeId: number | null; name: string; minutes: number };
type Mark = { itemId: number; placeId: number; present: boolean };

/** One line of the organiser's list: what presence comes to, what she set instead, and what was credited before. */
export type Proposal = {
  person: Attender;
  sessions: number;
  computed: number;
  set: MinutesSet | null;
  /** What would be credited now. */
  proposed: number;
  credited: Credit | null;
  state: "absent" | "new" | "credited" | "differs";
};

function stateOf(name: string, proposed: number, credited: Credit | null): Proposal["state"] {
  if (!credited) return proposed > 0 ? "new" : "absent";
  return credited.minutes === proposed && credited.name === name ? "credited" : "differs";
}

type Known = { marks: readonly Mark[]; set: readonly MinutesSet[]; credits: readonly Credit[] };

/** What everybody would be credited, in the order of the people. Never more than the sessions have minutes. */
export function proposalsOf(people: readonly Attender[], sessions: readonly Session[], known: Known): Proposal[] {
  const most = allMinutes(sessions);
  return people
    .filter(({ origin }) => origin !== "lecturer")
    .map((person) => {
      const { sessions: count, minutes } = computed(sessions, person, known.marks);
      const set = known.set.find(({ placeId }) => placeId === person.id) ?? null;
      const proposed = Math.min(most, set?.minutes ?? minutes);
      const credited = known.credits.find(({ placeId }) => placeId === person.id) ?? null;
      const state = stateOf(person.name, proposed, credited);
      return { person, sessions: count, computed: minutes, set, proposed, credited, state };
    });
}

/** What crediting would change: who is written anew, and which earlier credits that replaces. */
export function creditingOf(proposals: readonly Proposal[]) {
  const changed = proposals.filter(({ state }) => state === "new" || state === "differs");
  return {
    written: changed.filter(({ proposed }) => proposed > 0),
    replaced: changed.flatMap(({ credited }) => credited?.id ?? []),
  };
}

export type CreditRefusal = "cancelled" | "not_yet" | "no_sessions" | "nothing_new";

type Day = { status: string; date: string | null };

/** Everything that speaks against crediting now; `today` is Beijing's. */
export function creditRefusals(
  day: Day,
  sessions: readonly Session[],
  proposals: readonly Proposal[],
  today: string,
): CreditRefusal[] {
  const { written, replaced } = creditingOf(proposals);
  const reasons: [boolean, CreditRefusal][] = [
    [day.status === "cancelled", "cancelled"],
    [day.status !== "cancelled" && (day.date === null || day.date > today), "not_yet"],
    [allMinutes(sessions) === 0, "no_sessions"],
    [written.length + replaced.length === 0, "nothing_new"],
  ];
  return reasons.flatMap(([broken, code]) => (broken ? [code] : []));
}
