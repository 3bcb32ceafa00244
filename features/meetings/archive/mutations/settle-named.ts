import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { units } from "@/db/schema/districts";
import { recordAudit } from "@/features/audit/record";
import { districtEntries } from "@/features/districts/search-entries";
import type { Act } from "@/features/people/actor";
import { writeEntries } from "@/features/search/entries";
import type { Content, Directory } from "../content";
import { idsIn } from "../references";
import { NotTaken } from "../refusal";
import { nameOf, shapes } from "../shapes/queries";
import { namedTables } from "../tables/queries";

function namesIn({ tables }: Content, table: string): string[] {
  const named = shapes.flatMap(({ name, references }) =>
    (tables[name] ?? []).flatMap((row) => idsIn(row, references).filter(({ to }) => to === table)),
  );
  return [...new Set(named.map(({ id }) => String(id)))];
}

/** Lets the site and its search know a body that was made. */
async function showUnit(tx: Transaction, id: number, at: Date): Promise<void> {
  const [unit] = await tx.select().from(units).where(eq(units.id, id));
  if (unit?.kind === "district") await writeEntries(tx, { kind: "district", id }, districtEntries(unit, at));
  await raiseGeneration(tx);
}

/**
 * The ids here of the bodies and series that an archive names, by what it calls them. Those that are missing here are
 * made as its directory tells of them.
 */
export async function settleNamed(tx: Transaction, inside: Content, directory: Directory, act: Act) {
  const ids = new Map<string, number>();
  for (const { table, by, add } of namedTables) {
    const name = nameOf(table);
    const [to, key] = [sql.identifier(name), sql.identifier(by)];
    for (const ref of namesIn(inside, name)) {
      const slug = ref.slice(name.length + 1);
      const found = await tx.execute<{ id: number }>(sql`select id from ${to} where ${key} = ${slug}`);
      const [here] = found.rows;
      if (here) {
        ids.set(ref, here.id);
        continue;
      }
      const row = directory[name]?.[ref];
      if (!row || row[by] !== slug) throw new NotTaken("damaged", ref);
      const columns = sql.join(
        Object.keys(row).map((column) => sql.identifier(column)),
        sql`, `,
      );
      const made = await tx.execute<{ id: number }>(sql`
        insert into ${to} (${columns}) select ${columns}
        from jsonb_populate_record(null::${to}, ${JSON.stringify(row)}::jsonb) returning id`);
      const id = made.rows[0]?.id ?? 0;
      ids.set(ref, id);
      if (name === nameOf(units)) await showUnit(tx, id, act.at);
      const after = { title: row.name_en, ...row };
      await recordAudit(tx, { act, action: add.action, subject: { type: add.type, id }, after });
    }
  }
  return ids;
}
