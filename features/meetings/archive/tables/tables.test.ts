import { readdirSync } from "node:fs";
import { is } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { describe, expect, it } from "vitest";
import { nameOf, shapes } from "../shapes/queries";
import { archivedTables, knownTables, leftBehind, namedTables } from "./queries";

const files = readdirSync("db/schema");
const names = files.map((file) => file.replace(/\.ts$/, ""));
const modules = await Promise.all(names.map((name) => import(`../../../../db/schema/${name}.ts`)));
const everyTable = modules.flatMap((exports) => Object.values(exports).filter((one) => is(one, PgTable)) as PgTable[]);

const refersTo = (table: PgTable) =>
  getTableConfig(table).foreignKeys.map((key) => nameOf(key.reference().foreignTable));

/** The tables from which keys lead to a meeting; nothing leads on over one that is left behind. */
function hangingOnMeetings(): string[] {
  const stays = leftBehind.map(({ table }) => nameOf(table));
  const found = new Set(["meetings"]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const table of everyTable) {
      if (refersTo(table).some((to) => found.has(to) && !stays.includes(to))) found.add(nameOf(table));
    }
  }
  return [...found];
}

const archived = archivedTables.map(({ table }) => nameOf(table));
const left = leftBehind.map(({ table }) => nameOf(table));

describe("the tables of a meeting", () => {
  it("are all archived, or left behind for a reason", () => {
    expect(hangingOnMeetings().sort()).toEqual([...archived, ...left].sort());
    expect(leftBehind.every(({ because }) => because.length > 20)).toBe(true);
  });

  it("come after those that they refer to", () => {
    const outside = [...namedTables, ...knownTables].map(({ table }) => nameOf(table));
    for (const [index, { name, references }] of shapes.entries()) {
      const keys = refersTo(archivedTables[index]?.table as PgTable);
      expect(keys.filter((to) => ![...outside, ...archived.slice(0, index)].includes(to))).toEqual([]);
      expect([name, references.filter(({ to }) => ![...outside, ...archived].includes(to))]).toEqual([name, []]);
    }
  });

  it("say where ids stand in JSON and in lists of numbers", () => {
    // Lists that are no ids: how many days before the day silent bodies are reminded.
    const noIds = ["meeting_notices.remind_days"];
    const told = archivedTables.flatMap(({ table, refs = [] }) =>
      refs.map(({ path }) => `${nameOf(table)}.${path.replace(/[.[].*$/, "")}`),
    );
    const hiding = archivedTables.flatMap(({ table }) =>
      getTableConfig(table)
        .columns.filter((column) => /^(?:jsonb?|(?:integer|bigint|uuid)\[\])$/.test(column.getSQLType()))
        .map((column) => `${nameOf(table)}.${column.name}`),
    );
    expect(hiding.filter((one) => !told.includes(one)).sort()).toEqual(noIds);
  });

  it("leave only columns behind that there are, and keep no key, code, password or address of an account", () => {
    for (const [index, { without = {} }] of archivedTables.entries()) {
      const table = archivedTables[index]?.table as PgTable;
      const columns = getTableConfig(table).columns.map((column) => column.name);
      expect(Object.keys(without).filter((column) => !columns.includes(column))).toEqual([]);
      expect(
        shapes[index]?.columns.filter((column) => /hash|seed|salt|secret|password|sent_to|code/.test(column)),
      ).toEqual([]);
    }
  });
});
