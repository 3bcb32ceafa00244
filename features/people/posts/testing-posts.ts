import type { HeldPost, Unit } from "./post";

export const federation: Unit = {
  ...{ id: 1, level: "municipal", order: 1 },
  ...{ name: { en: "Federation", zh: "妇女联合会" }, short: { en: "BWF", zh: "市妇联" } },
};

export const department: Unit = { ...federation, id: 2, level: "department", name: { en: "Office", zh: "办公室" } };

/** A post of somebody, by default one that many may hold. */
export function held(person: number, from: string, until: string | null, changes: Partial<HeldPost> = {}): HeldPost {
  return {
    ...{ id: 0, version: 1, kind: "federation", unit: federation, outside: { en: "", zh: "" } },
    person: { id: person, name: { en: `Person ${person}`, zh: `人员${person}` } },
    ...{ title: { en: "President", zh: "主席" }, protocolOrder: 1, single: false, heldFrom: from, heldUntil: until },
    ...changes,
  };
}
