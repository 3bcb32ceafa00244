import type { MeetingFacts, PersonFacts, UnitFacts } from "@/features/meetings/facts";
import { type AgendaKind, agendaKinds } from "@/features/meetings/record";
import { type Dice, oneOf, some } from "./testing-dice";
import { areas, both, department, developmentArea, district, school } from "./testing-units";
import { type Matter, people } from "./testing-words";

type Kind = MeetingFacts["kind"];
type Item = MeetingFacts["agenda"][number];

function personAt(index: number): PersonFacts {
  const [name, posts, pronoun] = people[index] ?? ["", [], "she"];
  return { id: index + 1, name: both(name), pronoun, posts: posts.map(both) };
}

/** The last three of the people teach. */
export const leader = (dice: Dice) => personAt(dice(people.length - 3));
export const lecturer = (dice: Dice) => personAt(people.length - 1 - dice(3));

/** Of several words one after the other, so that neighbours differ. */
function subjectOf(kind: AgendaKind, matter: Matter, index: number): string {
  const told = { convey: "conveyed", brief: "briefed", hand_out: "document", review: "reviewed" } as const;
  const done = { arrange: "arranged", sign: "signed", award: "awarded", launch: "launched" } as const;
  const named: Partial<Record<AgendaKind, keyof Matter>> = { ...told, ...done };
  const name = named[kind];
  if (name !== undefined) return String(matter[name]);
  const all = kind === "train" ? matter.lessons : kind === "visit" ? matter.places : matter.presented;
  return all[index % all.length] ?? "";
}

function unitOf(kind: AgendaKind, host: UnitFacts, dice: Dice): UnitFacts | null {
  const body = dice(6) === 0 ? developmentArea : district(oneOf(areas, dice));
  if (kind === "present") return dice(12) === 0 ? null : body;
  if (kind === "discuss" || kind === "sign") return dice(6) === 0 ? body : null;
  if (kind === "visit") return [school, null, body][Math.min(dice(8), 2)] ?? null;
  if (kind === "speak") return dice(2) === 0 ? body : null;
  const own = host.kind === "municipal" && ["convey", "brief", "hand_out"].includes(kind);
  return own && dice(5) > 0 ? department("基层组织建设部") : null;
}

function personOf(kind: AgendaKind, dice: Dice): PersonFacts | null {
  if (kind === "train") return dice(5) > 0 ? lecturer(dice) : null;
  const often = ["convey", "launch", "award", "speak", "brief", "review", "arrange", "visit"].includes(kind);
  return dice(often ? 4 : 9) === 0 ? leader(dice) : null;
}

const usual: AgendaKind[] = ["convey", "brief", "hand_out", "present", "present", "present", "review", "arrange"];

const running: Partial<Record<Kind, AgendaKind[]>> = {
  training: ["train", "train", "train", "discuss", "visit", "visit"],
  visit: ["visit", "visit", "visit", "brief", "discuss", "hand_out"],
  joint_event: ["launch", "award", "speak", "sign", "present", "hand_out"],
};

/** A running order of what is usual for the kind, now and then of everything there is. */
export function agendaOf(kind: Kind, matter: Matter, host: UnitFacts, dice: Dice): Item[] {
  const isMeeting = running[kind] === undefined;
  const whole = running[kind] ?? [...usual, ...some(agendaKinds.slice(6), dice, 4)];
  const kinds = isMeeting && dice(10) === 0 ? [...agendaKinds] : whole.filter(() => dice(4) > 0);
  const isAlike = dice(2) === 0;
  return kinds.map((one, index) => {
    const person = personOf(one, dice);
    const isYear = one === "review" || one === "arrange";
    const subject = subjectOf(one, matter, one === "present" && isAlike ? 0 : index);
    return {
      ...{ id: index + 1, kind: one, unit: person ? null : unitOf(one, host, dice), person },
      subject: { en: subject, zh: subject },
      subjectYear: isYear && dice(3) > 0 ? 2025 + Number(one === "arrange") : null,
      internal: dice(12) === 0,
    };
  });
}
