import type { MeetingFacts } from "@/features/meetings/facts";
import type { AgendaKind, Bilingual } from "@/features/meetings/record";
import { itemField } from "./facts-of";

/** What names of fields speak of: which kind an item of the agenda is, and whom a person's facts are about. */
export type About = { kinds: Record<string, AgendaKind>; people: Record<string, Bilingual> };

/** What the fields of a meeting's record speak of. */
export function aboutOf({ agenda, people, remarks }: MeetingFacts): About {
  const named = [
    ...people.map(({ person }) => person),
    ...agenda.flatMap(({ person }) => person ?? []),
    ...(remarks ? [remarks.speaker] : []),
  ];
  return {
    kinds: Object.fromEntries(agenda.map((item, position) => [itemField({ ...item, position }), item.kind])),
    people: Object.fromEntries(named.map(({ id, name }) => [`person.${id}`, name])),
  };
}

const plain = [
  ...["host", "series", "date", "endDate", "halfDay", "mode", "venue", "purpose", "headCount", "partners"],
  ...["presenters", "presenters.subject", "attendance.name", "attendance.count"],
  ...["agenda.unit", "agenda.subject", "agenda.subjectYear", "asks", "outlook"],
  ...["remarks.acknowledged", "remarks.analysed", "remarks.aim"],
  ...["training.topic", "training.partner", "training.basis", "training.secondAudience", "training.outcome"],
  ...["person.name", "person.posts"],
] as const;

type Code = (typeof plain)[number];

const isCode = (code: string): code is Code => (plain as readonly string[]).includes(code);

/** How a field is called: the code of its words, its number among its like, and what it speaks of. */
export type FieldNamed = {
  code: Code | "other";
  /** Counted from one; none for what stands once or is known otherwise. */
  number: number | null;
  kind: AgendaKind | null;
  person: Bilingual | null;
};

/** How a field of a record is called: "attendance.0.name" is the name of the first group, "agenda.12.subject" the subject of an item. */
export function named(field: string, about: About): FieldNamed {
  const [root = "", id = "", ...rest] = field.split(".");
  const isListed = ["partners", "presenters", "attendance", "agenda", "asks", "outlook", "person"].includes(root);
  const code = (isListed ? [root, ...rest] : [root, id, ...rest].filter(Boolean)).join(".");
  const counted = ["partners", "presenters", "attendance", "outlook"].includes(root) && /^\d+$/.test(id);
  return {
    code: isCode(code) ? code : "other",
    number: counted ? Number(id) + 1 : null,
    kind: about.kinds[`${root}.${id}`] ?? null,
    person: about.people[`${root}.${id}`] ?? null,
  };
}
