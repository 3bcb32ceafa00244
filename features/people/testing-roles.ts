import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import type { Database } from "@/db/client";
import type { deskOf } from "@/db/testing-desk";
import { digestOf } from "@/db/testing-digest";
import { type Act, type Actor, operator, visitor } from "./actor";
import { type Action, may } from "./permissions";

export type Answer = { ok: boolean; reasons?: readonly string[] };
type Deed = (act: Act) => Promise<Answer>;

/** A verb as the matrix asks for it: its file, what the table says it needs, and a moment at which it can be done. */
export type Row = {
  file: string;
  /** Which of the things a file does, where it does several. */
  of?: string;
  needs: Action;
  /** Makes such a moment for someone who may, and answers the verb with an input that is right then. */
  ready: (someone: Actor) => Promise<Deed>;
  /** Why even someone who may is refused this input; without it the deed is done. */
  else?: string;
};

/** One actor of each kind there is. */
export function everyone(desk: Awaited<ReturnType<typeof deskOf>>): Actor[] {
  const { editor, chief, organiser, administrator, districtAdministrator, districtMember } = desk;
  return [editor, chief, organiser, administrator, districtAdministrator, districtMember, operator, visitor];
}

type World = { database: Database; everyone: readonly Actor[]; at: Date };

/** Whoever the table does not name is refused and changes nothing; everyone it names is not. For a test of its own. */
export async function expectAsTold(row: Row, world: World, alsoKept: () => unknown = () => null): Promise<void> {
  const { database, at } = world;
  const allowed = world.everyone.filter((actor) => may(actor, row.needs));
  const others = world.everyone.filter((actor) => !may(actor, row.needs));
  const done = row.else ? { ok: false, reasons: [row.else] } : { ok: true };
  const [first] = allowed;
  if (!first) throw new Error(`nobody may ${row.needs}`);
  const deed = await row.ready(first);
  const kept = async () => ({ rows: await digestOf(database), also: alsoKept() });
  const before = await kept();
  for (const actor of others) {
    expect(await deed({ actor, at }), actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
  }
  expect(await kept()).toEqual(before);
  // The very input that was refused is right: the first who may does what the others could not.
  for (const actor of allowed) {
    const own = actor === first ? deed : await row.ready(actor);
    expect(await own({ actor, at }), actor.role).toMatchObject(done);
  }
  if (!row.else) expect(await kept()).not.toEqual(before);
}

/** Every verb of a feature has a row, but for those that are named with the reason why they have none. */
export function itKnowsEveryVerb(feature: string, rows: readonly Row[], without: Record<string, string> = {}): void {
  it("knows every verb there is", () => {
    const files = readdirSync(feature, { recursive: true, encoding: "utf8" });
    const verbs = files.filter((file) => /(?:^|\/)mutations\/[^/]+\.ts$/.test(file) && !file.endsWith(".test.ts"));
    const known = [...new Set([...rows.map(({ file }) => file), ...Object.keys(without)])];
    expect(known.toSorted()).toEqual(verbs.toSorted());
  });
}

/** The rows with what each is called in a test's name. */
export function titled(rows: readonly Row[]): [string, Row][] {
  return rows.map((row) => [`${row.file}${row.of ? ` (${row.of})` : ""} needs ${row.needs}`, row]);
}
