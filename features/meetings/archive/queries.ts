import { eq } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { meetingImports } from "@/db/schema/archive";
import { canonical } from "../minutes/sealing/canonical";
import { type Content, type Directory, filesOf, type ProofInside } from "./content";
import { contentHashOf } from "./digest";
import type { Archived } from "./entries";
import { keyOf, namerOf, ownOf, refsOf, rowKey, thingsOf } from "./naming";
import { inOrder, type Thing } from "./order";
import { changedIds } from "./references";
import { type HeldRow, readKnown, readNamed, readRows } from "./rows/queries";
import { readSeals, readWordings } from "./seals/queries";
import { withFiles } from "./shapes/queries";
import { inWordings } from "./tables/queries";

type Named = Awaited<ReturnType<typeof readNamed>>;
type Known = Awaited<ReturnType<typeof readKnown>>;
type Refs = ReadonlyMap<string, string>;
type Namer = ReturnType<typeof namerOf>["named"];

const byText = <One>(one: One, other: One) => (canonical(one) < canonical(other) ? -1 : 1);

const postsOf = ({ posts }: Known["people"][number]) =>
  posts
    .map((post) => ({
      ...{ kind: post.kind, title_en: post.titleEn, title_zh: post.titleZh, protocol_order: post.protocolOrder },
    }))
    .sort((one, other) => one.protocol_order - other.protocol_order || byText(one, other));

const knownThings = (known: Known): Thing[] => [
  ...known.people.map((person) => ({
    ...{ key: keyOf("people", person.id), table: "people", refersTo: [] },
    own: canonical({ name_en: person.nameEn, name_zh: person.nameZh, posts: postsOf(person) }),
  })),
  ...known.accounts.map(({ id, name }) => ({
    ...{ key: keyOf("accounts", id), table: "accounts", own: name, refersTo: [] },
  })),
];

function knownInside(known: Known, things: readonly Thing[], refs: Refs): Pick<Content, "people" | "accounts"> {
  const place = new Map(things.map(({ key }, index) => [key, index]));
  const at = (table: string, id: number) => place.get(keyOf(table, id)) ?? 0;
  const ref = (table: string, id: number) => refs.get(keyOf(table, id)) ?? "";
  const people = known.people.toSorted((one, other) => at("people", one.id) - at("people", other.id));
  const accounts = known.accounts.toSorted((one, other) => at("accounts", one.id) - at("accounts", other.id));
  return {
    people: people.map((person) => ({
      ...{ ref: ref("people", person.id), name_en: person.nameEn, name_zh: person.nameZh, posts: postsOf(person) },
    })),
    accounts: accounts.map(({ id, name }) => ({ ref: ref("accounts", id), name })),
  };
}

function tablesInside(rows: readonly HeldRow[], things: readonly Thing[], refs: Refs, named: Namer) {
  const byKey = new Map(rows.map((held, index) => [rowKey(held, index), held]));
  const tables: Content["tables"] = {};
  for (const { key } of things) {
    const held = byKey.get(key);
    if (!held) continue;
    const { name, id, references } = held.shape;
    const said = changedIds(ownOf(held), references, named);
    const before = tables[name] ?? [];
    tables[name] = before;
    before.push(id ? { ref: refs.get(key), ...said } : said);
  }
  return tables;
}

function wordingsInside(wordings: Content["wordings"], named: Namer): Content["wordings"] {
  const sign = (one: Content["wordings"][number]) => `${one.at} ${canonical(changedIds(one, inWordings, () => null))}`;
  return wordings
    .toSorted((one, other) => (sign(one) < sign(other) ? -1 : 1))
    .map((one) => changedIds(one, inWordings, named) as Content["wordings"][number]);
}

function directoryOf(named: Named, known: Known, refs: Refs): Directory {
  const inside: Directory = {};
  const put = (table: string, ref: string, row: Record<string, unknown>) => {
    inside[table] = { ...inside[table], [ref]: row };
  };
  for (const { table, name, row } of named) put(table, keyOf(table, name), row);
  for (const { id, pronoun } of known.people) put("people", refs.get(keyOf("people", id)) ?? "", { pronoun });
  return inside;
}

/** Where the bytes of each file lie. */
const keptIn = (rows: readonly HeldRow[]) =>
  rows.flatMap(({ shape: { file }, row }) =>
    file
      ? [{ sha256: String(row.sha256), bytes: Number(row.bytes), name: String(row.name), place: file(String(row.key)) }]
      : [],
  );

/** A whole meeting as it goes into an archive, read in a transaction that sees one moment; null when there is none. */
export async function readArchived(meetingId: number, at: Date, tx: Transaction): Promise<Archived | null> {
  const rows = await readRows(meetingId, at, tx);
  const meeting = rows.find(({ shape }) => shape.name === "meetings")?.row;
  if (!meeting) return null;
  const named = await readNamed(rows, tx);
  const known = await readKnown(rows, meeting.date === null ? null : String(meeting.date), tx);
  const names = new Map(named.map(({ table, id, name }) => [keyOf(table, id), keyOf(table, name)]));
  const things = inOrder([...thingsOf(rows, names), ...knownThings(known)]);
  const refs = refsOf(things, names);
  const wordings = await readWordings(meetingId, tx);
  const namer = namerOf(refs, JSON.stringify([rows.map(({ row }) => row), wordings]));
  const seals = await readSeals(meetingId, tx);
  const inside: Content = {
    ...knownInside(known, things, refs),
    seals: seals.map((seal) => seal.inside),
    tables: tablesInside(rows, things, refs, namer.named),
    wordings: wordingsInside(wordings, namer.named),
  };
  const ids = [...refs, ...[...namer.gone].map(([id, name]) => [keyOf("gone", id), name] as const)];
  const proofs = seals.map(({ proof: { idsOf, ...proof } }): ProofInside => ({ ...proof, ids: idsOf(ids) }));
  const files = filesOf(inside, withFiles);
  return {
    ...{ content: inside, files, directory: directoryOf(named, known, refs), proofs, kept: keptIn(rows) },
    contentHash: contentHashOf(inside, files),
  };
}

/** A whole meeting as an archive of it would be now, and where it came from; null when there is none. */
export async function getArchived(meetingId: number, at: Date, database: Database = db) {
  return database.transaction(
    async (tx) => {
      const archived = await readArchived(meetingId, at, tx);
      if (!archived) return null;
      const [from] = await tx
        .select({ origin: meetingImports.origin, importedAt: meetingImports.importedAt })
        .from(meetingImports)
        .where(eq(meetingImports.meetingId, meetingId));
      return { archived, from: from ?? null };
    },
    { isolationLevel: "repeatable read" },
  );
}
