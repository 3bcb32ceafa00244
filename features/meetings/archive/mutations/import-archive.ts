import { and, eq, inArray, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { meetingImports } from "@/db/schema/archive";
import { meetings } from "@/db/schema/meetings";
import { meetingMinutes } from "@/db/schema/minutes";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { dropFile, keepFile } from "@/platform/storage";
import { withFieldsOf } from "../content";
import { contentHashOf } from "../digest";
import { checkFields, meetingIn } from "../incoming";
import { findBroken } from "../proving/queries";
import { readArchived } from "../queries";
import { NotTaken } from "../refusal";
import { shapes } from "../shapes/queries";
import type { ReadArchive } from "../zip/read";
import { settleAccounts } from "./settle-accounts";
import { settleNamed } from "./settle-named";
import { settlePeople } from "./settle-people";
import { writeArchivedRows } from "./write-archived-rows";
import { writeArchivedSeals } from "./write-archived-seals";

type Archive = Omit<ReadArchive, "close">;

/** Thrown at the end of a trial, so that nothing of it stays. */
class Tried extends Error {}

const keyOfFile = /^[\w-]{1,64}$/;

/** Where the files of the archive are to lie here, each with its digest; none of these places is taken. */
async function placesFor({ content }: Archive, tx: Transaction) {
  const places: { place: string; sha256: string }[] = [];
  for (const { name, file } of shapes) {
    const rows = file ? (content.tables[name] ?? []) : [];
    const keys = rows.map(({ key }) => String(key));
    if (!file || keys.length === 0) continue;
    if (!keys.every((key) => keyOfFile.test(key))) throw new NotTaken("damaged", name);
    const where = inArray(sql`key`, keys);
    const { rows: taken } = await tx.execute(sql`select 1 from ${sql.identifier(name)} where ${where} limit 1`);
    if (taken.length > 0) throw new NotTaken("already_here", name);
    places.push(...rows.map(({ key, sha256 }) => ({ place: file(String(key)), sha256: String(sha256) })));
  }
  return places;
}

async function refuseIfHere({ content, manifest }: Archive, ids: ReadonlyMap<string, number>, tx: Transaction) {
  const meeting = meetingIn(content);
  const { year, quarter, date } = meeting;
  const same = and(
    eq(meetings.seriesId, ids.get(String(meeting.series_id)) ?? 0),
    sql`${meetings.year} = ${year} and ${meetings.quarter} = ${quarter} and ${meetings.date} is not distinct from ${date}::date`,
  );
  const before = eq(meetingImports.contentHash, manifest.contentHash);
  if ((await tx.$count(meetings, same)) > 0 || (await tx.$count(meetingImports, before)) > 0) {
    throw new NotTaken("already_here");
  }
  for (const minutes of content.tables.meeting_minutes ?? []) {
    const number = sql`${meetingMinutes.prefixZh} = ${minutes.prefix_zh} and ${meetingMinutes.year} = ${minutes.year}
      and ${meetingMinutes.number} = ${minutes.number}`;
    if ((await tx.$count(meetingMinutes, number)) > 0) throw new NotTaken("number_taken");
  }
}

type Keep = (place: string, sha256: string) => Promise<void>;

async function takeIn(tx: Transaction, archive: Archive, keep: Keep, act: Act): Promise<number> {
  const { content, directory, proofs, manifest } = archive;
  // Two who bring in the same archive wait here for each other; and large files may take a while to be kept.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('meeting archives'))`);
  await tx.execute(sql`set local idle_in_transaction_session_timeout = 0`);
  checkFields(content, shapes);
  const broken = findBroken(content, proofs);
  if (broken) throw new NotTaken("seal_broken", "table" in broken ? `${broken.table} ${broken.row}` : broken.what);
  const day = meetingIn(content).date;
  const ids = await settleNamed(tx, content, directory, act);
  await refuseIfHere(archive, ids, tx);
  for (const { place, sha256 } of await placesFor(archive, tx)) await keep(place, sha256);
  const persons = { persons: content.people, directory, day: typeof day === "string" ? day : null };
  for (const [ref, id] of await settlePeople(tx, persons, act)) ids.set(ref, id);
  for (const [ref, id] of await settleAccounts(tx, content.accounts, act)) ids.set(ref, id);
  const { contentHash, portal, site, at, by } = manifest;
  const origin = `${portal}, ${site}`;
  const about = { contentHash, origin, archivedAt: at, archivedBy: by };
  const meetingId = await writeArchivedRows(tx, { content, ids, about }, act);
  await writeArchivedSeals(tx, { meetingId, content, proofs, ids }, act);
  const came = { meetingId, contentHash, origin, archivedAt: new Date(at), importedAt: act.at };
  await tx.insert(meetingImports).values(came);
  const again = await readArchived(meetingId, act.at, tx);
  const same = again && contentHashOf(withFieldsOf(again.content, content), again.files) === contentHash;
  if (!same) throw new NotTaken("comes_out_different");
  return meetingId;
}

/** What the database says of a value that does not fit its column, or of two rows that may not be two. */
function refusalOf(error: unknown): NotTaken | null {
  if (error instanceof NotTaken) return error;
  const cause = error instanceof Error ? error.cause : null;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code === "23505") return new NotTaken("already_here");
  return /^2[23]/.test(code) ? new NotTaken("damaged") : null;
}

/**
 * Brings a meeting in from an archive, whole or not at all; what stands here afterwards has the content hash of the
 * archive. With `trial` everything is done and taken back again. Answers the meeting's id, or why it is refused.
 */
export async function importArchive(
  input: { archive: Archive; trial: boolean },
  act: Act,
  database: Database = db,
): Promise<{ ok: true; meetingId: number } | { ok: false; reasons: [NotTaken["reason"]]; what: string }> {
  if (!may(act.actor, "archive.import")) return { ok: false, reasons: ["not_permitted"], what: "" };
  const { archive, trial } = input;
  const kept: string[] = [];
  const keep: Keep = async (place, sha256) => {
    if (trial) return;
    kept.push(place);
    await keepFile(place, await archive.bytes(sha256));
  };
  let meetingId = 0;
  try {
    await database.transaction(async (tx) => {
      meetingId = await takeIn(tx, archive, keep, act);
      if (trial) throw new Tried();
    });
    return { ok: true, meetingId };
  } catch (error) {
    await Promise.all(kept.map((place) => dropFile(place).catch(() => undefined)));
    if (error instanceof Tried) return { ok: true, meetingId };
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return { ok: false, reasons: [refusal.reason], what: refusal.what };
  }
}
