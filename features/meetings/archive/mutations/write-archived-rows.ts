import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { archivedWordings } from "@/db/schema/archive";
import type { Act } from "@/features/people/actor";
import { noteMeeting } from "../../mutations/note-meeting";
import { asHeld, type Content } from "../content";
import { meetingIn, resolverOf } from "../incoming";
import { changedAt, changedIds, type Row } from "../references";
import { type Shape, shapes } from "../shapes/queries";
import { inWordings } from "../tables/queries";

async function newIds({ among }: NonNullable<Shape["id"]>, count: number, tx: Transaction): Promise<number[]> {
  const { rows } = await tx.execute<{ id: number }>(sql`
    select nextval(pg_get_serial_sequence(${among}, 'id'))::int as id from generate_series(1, ${count})`);
  return rows.map(({ id }) => id).sort((one, other) => one - other);
}

async function insert({ name }: Shape, rows: readonly Row[], tx: Transaction): Promise<void> {
  const columns = sql.join(
    Object.keys(rows[0] ?? {}).map((column) => sql.identifier(column)),
    sql`, `,
  );
  await tx.execute(sql`
    insert into ${sql.identifier(name)} (${columns}) overriding system value
    select ${columns} from jsonb_populate_recordset(null::${sql.identifier(name)}, ${JSON.stringify(rows)}::jsonb)`);
}

type Incoming = { content: Content; ids: Map<string, number>; about: Record<string, unknown> };

/**
 * Writes every row of a meeting under new ids, which `ids` knows from then on, and notes that it came in. Answers the
 * meeting's id.
 */
export async function writeArchivedRows(tx: Transaction, { content, ids, about }: Incoming, act: Act) {
  for (const shape of shapes) {
    const rows = content.tables[shape.name] ?? [];
    const given = shape.id && rows.length > 0 ? await newIds(shape.id, rows.length, tx) : [];
    for (const [index, id] of given.entries()) ids.set(`${shape.name}/${index + 1}`, id);
  }
  const resolve = resolverOf(ids);
  const written = new Map<string, Row[]>();
  for (const shape of shapes) {
    const rows = (content.tables[shape.name] ?? []).map(({ ref, no: _, ...row }) => {
      const held = shape.moments.reduce((done, column) => changedAt(done, column, asHeld), row);
      const own = shape.id ? { [shape.id.column]: ids.get(String(ref)) } : {};
      return { ...own, ...changedIds(held, shape.references, resolve) };
    });
    const whole = shape.anew(rows, { at: act.at, written, newId: randomUUID });
    written.set(shape.name, whole);
    if (whole.length > 0) await insert(shape, whole, tx);
  }
  const meetingId = ids.get("meetings/1") ?? 0;
  const wordings = content.wordings.map((one) => {
    const { was, is } = changedIds(one, inWordings, resolve);
    return { meetingId, at: new Date(one.at), by: one.by, was, is };
  });
  if (wordings.length > 0) await tx.insert(archivedWordings).values(wordings);
  const { year, quarter, is_public: isPublic } = meetingIn(content);
  const after = { year, quarter, ...about };
  await noteMeeting(tx, meetingId, { action: "meeting.import", after, isPublic: isPublic === true }, act);
  return meetingId;
}
