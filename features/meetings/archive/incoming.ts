import type { Content } from "./content";
import type { Reference, Row } from "./references";
import { NotTaken } from "./refusal";

type Table = {
  name: string;
  columns: readonly string[];
  references: readonly Reference[];
  id: object | null;
  log: boolean;
};

/** The one row of the meeting itself. */
export function meetingIn({ tables }: Content): Row {
  const [meeting, ...others] = tables.meetings ?? [];
  if (!meeting || others.length > 0 || meeting.ref !== "meetings/1") throw new NotTaken("damaged", "meetings");
  return meeting;
}

/** Refuses tables and fields that the schema does not know, and rows of one table that are not alike. */
export function checkFields({ tables }: Content, known: readonly Table[]): void {
  for (const [name, rows] of Object.entries(tables)) {
    const table = known.find((one) => one.name === name);
    if (!table) throw new NotTaken("newer_release", name);
    const allowed = new Set([...table.columns, ...(table.id ? ["ref"] : []), ...(table.log ? ["no"] : [])]);
    const fields = Object.keys(rows[0] ?? {});
    const strange = fields.find((field) => !allowed.has(field));
    if (strange !== undefined) throw new NotTaken("newer_release", `${name}.${strange}`);
    const alike = rows.every(
      (row) => Object.keys(row).length === fields.length && fields.every((field) => field in row),
    );
    if (!alike || (table.id && !rows.every(({ ref }, index) => ref === `${name}/${index + 1}`))) {
      throw new NotTaken("damaged", name);
    }
  }
}

/** Ids here by what rows are called inside an archive; what is not called there is no reference. */
export function resolverOf(ids: ReadonlyMap<string, number>) {
  return (name: unknown, { to, before }: Reference): unknown => {
    if (before !== undefined && String(name).startsWith("gone-")) return name;
    const table = String(name).split("/")[0];
    const id = ids.get(String(name));
    const fits = table === to || (before !== undefined && table === "removed_items");
    if (id === undefined || !fits) throw new NotTaken("damaged", String(name).slice(0, 100));
    return id;
  };
}
