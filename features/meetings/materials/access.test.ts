import { describe, expect, it } from "vitest";
import { type Actor, operator, roles, visitor } from "@/features/people/actor";
import { type MaterialClass, materialClasses, mayHave } from "./access";

const municipal = ["editor", "chief_editor", "organiser", "administrator"];
const [invited, other] = [3, 4];

const person = (role: (typeof roles)[number], districtId: number | null): Actor => ({
  ...{ accountId: 1, name: role, role, districtId },
});
const everyone: [string, Actor][] = [
  ...roles.flatMap((role): [string, Actor][] =>
    role.startsWith("district")
      ? [
          [`${role} invited`, person(role, invited)],
          [`${role} not invited`, person(role, other)],
        ]
      : [[role, person(role, null)]],
  ),
  ["operator", operator],
  ["visitor", visitor],
];
const invitedOnes = ["district_administrator invited", "district_member invited"];
const districts = ["district_administrator", "district_member"].flatMap((role) => [
  `${role} invited`,
  `${role} not invited`,
]);

const matrix: Record<MaterialClass, Record<"public" | "not public" | "cancelled", string[]>> = {
  public: {
    public: [...municipal, ...districts, "operator", "visitor"],
    "not public": [...municipal, ...invitedOnes],
    cancelled: [...municipal, ...invitedOnes],
  },
  federation: {
    public: [...municipal, ...districts],
    "not public": [...municipal, ...districts],
    cancelled: [...municipal, ...districts],
  },
  participants: {
    public: [...municipal, ...invitedOnes],
    "not public": [...municipal, ...invitedOnes],
    cancelled: [...municipal, ...invitedOnes],
  },
  secretariat: {
    public: ["organiser", "administrator"],
    "not public": ["organiser", "administrator"],
    cancelled: ["organiser", "administrator"],
  },
};

const meetings = {
  public: { isPublic: true, status: "planned" as const, invited: [invited] },
  "not public": { isPublic: false, status: "planned" as const, invited: [invited] },
  cancelled: { isPublic: true, status: "cancelled" as const, invited: [invited] },
};

describe("a material", () => {
  it.each(
    materialClasses.flatMap((of) => (["public", "not public", "cancelled"] as const).map((how) => [of, how] as const)),
  )("of class %s of a meeting that is %s is had by those listed and nobody else", (of, how) => {
    const those = everyone.filter(([, actor]) => mayHave(of, actor, meetings[how])).map(([name]) => name);
    expect(those.sort()).toEqual([...matrix[of][how]].sort());
  });
});
