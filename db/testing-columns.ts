import { sql } from "drizzle-orm";
import type { Database } from "./client";

export type Column = { name: string; type: string; udt: string; isIdentity: boolean };

/** The columns of a table with their types, to alter one after the other. */
export async function columnsOf(database: Database, table: string): Promise<Column[]> {
  const { rows } = await database.execute<Column>(sql`
    select column_name as name, data_type as type, udt_name as udt, is_identity = 'YES' as "isIdentity"
    from information_schema.columns where table_schema = 'public' and table_name = ${table}`);
  return rows;
}

/** Another value of the column's kind in SQL, whatever it holds now. */
export function otherThan({ name, type, udt }: Omit<Column, "isIdentity">): string {
  const held = `"${name}"`;
  switch (type) {
    case "integer":
      return `coalesce(${held}, 0) + 1000000`;
    case "text":
      return `coalesce(${held}, '') || 'x'`;
    case "boolean":
      return `not ${held}`;
    case "date":
      return `coalesce(${held}, '2026-01-01') + 1`;
    case "time without time zone":
      return `coalesce(${held}, '08:00') + interval '1 second'`;
    case "timestamp with time zone":
      return `coalesce(${held}, '2026-01-01') + interval '1 millisecond'`;
    case "jsonb":
      return `case jsonb_typeof(${held}) when 'array' then ${held} || '[1]' else ${held} || '{"more": 1}' end`;
    case "uuid":
      return "gen_random_uuid()";
    case "ARRAY":
      return udt === "_text" ? `${held} || 'x'::text` : `${held} || 77`;
    default:
      return `(select value from unnest(enum_range(null::"${udt}")) as value where ${held} is distinct from value limit 1)`;
  }
}
