import { z } from "zod";
import { canonical } from "../minutes/sealing/canonical";

const row = z.record(z.string(), z.unknown());
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);

/** Everything that belongs to a meeting, in words that hold in every portal: `meeting.json`. */
export const content = z.strictObject({
  /** Those who did something with an account: their name and nothing else. */
  accounts: z.array(z.strictObject({ ref: z.string(), name: z.string() })),
  /** Those named in the record, with the posts they held on the day. */
  people: z.array(
    z.strictObject({
      ...{ ref: z.string(), name_en: z.string(), name_zh: z.string() },
      posts: z.array(
        z.strictObject({
          kind: z.enum(["party_group", "federation", "other"]),
          ...{ title_en: z.string(), title_zh: z.string(), protocol_order: z.int() },
        }),
      ),
    }),
  ),
  /** The seal of the meeting, then those of the annexes of its minutes by their number. */
  seals: z.array(
    z.strictObject({ annex: z.int().nullable(), at: moment, previous: sha256, manifest_hash: sha256, hash: sha256 }),
  ),
  /** By table; a field that names another row holds its reference, a moment is in UTC, a day is Beijing's. */
  tables: z.record(z.string(), z.array(row)),
  /** What the minutes said before each time they were edited, and after it. */
  wordings: z.array(z.strictObject({ at: moment, by: z.string(), was: z.unknown(), is: z.unknown() })),
});

export type Content = z.infer<typeof content>;
export type PersonInside = Content["people"][number];
export type SealInside = Content["seals"][number];

/** What an importing portal needs to know of bodies, series and people that it has not: `directory.json`. */
export const directory = z.record(z.string(), z.record(z.string(), row));
export type Directory = z.infer<typeof directory>;

/** What shows that a seal held: the digests of the rows under it, and the ids under which they were sealed. */
export const proofs = z.array(
  z.strictObject({
    ...{ meetingId: z.int(), annexId: z.int().nullable(), annex: z.int().nullable(), at: moment },
    columns: z.record(z.string(), z.array(z.string())),
    rows: z.array(z.strictObject({ table: z.string(), row: z.string(), hash: sha256 })),
    ids: z.record(z.string(), z.int()),
  }),
);
export type ProofInside = z.infer<typeof proofs>[number];

/** The first file of an archive: what it is, whose, made when and by whom, and what is inside. */
export const manifest = z.strictObject({
  format: z.literal("federation-portal-meeting"),
  version: z.int(),
  ...{ portal: z.string().max(300), site: z.string().max(300) },
  title: z.strictObject({ en: z.string(), zh: z.string() }),
  ...{ at: moment, by: z.string(), sealed: z.boolean(), contentHash: sha256 },
  files: z.array(z.strictObject({ name: z.string(), bytes: z.int().nonnegative(), sha256 })),
});
export type Manifest = z.infer<typeof manifest>;

/** The version of the format that is written, and the only one that is read. */
export const formatVersion = 1;

/** A moment as the database writes it in UTC, and as an archive does. */
export const asMoment = (held: unknown) => (typeof held === "string" ? held.replace(/\+00:00$/, "Z") : held);
export const asHeld = (moment: unknown) => (typeof moment === "string" ? moment.replace(/Z$/, "+00:00") : moment);

/** The digests of all files that belong to a meeting, each once. */
export function filesOf({ tables }: Content, withFiles: readonly string[]): string[] {
  const rows = withFiles.flatMap((name) => tables[name] ?? []);
  return [...new Set(rows.map(({ sha256: digest }) => String(digest)))].sort();
}

/** What the content hash is of: the meeting and the digests of its files. */
export function hashedText(inside: Content, files: readonly string[]): string {
  return [canonical(inside), ...files].join("\n");
}

/** A content with no other fields than another one has: a later release knows more of them. */
export function withFieldsOf(inside: Content, other: Content): Content {
  const tables: Content["tables"] = {};
  for (const [name, rows] of Object.entries(inside.tables)) {
    const known = new Set((other.tables[name] ?? []).flatMap((one) => Object.keys(one)));
    const fewer = rows.map((one) => Object.fromEntries(Object.entries(one).filter(([field]) => known.has(field))));
    tables[name] = fewer;
  }
  return { ...inside, tables };
}

/** Whether a file of an archive is packed: those of the meeting are kept as they are, most are packed already. */
export const packedFirst = (name: string) => !name.startsWith("files/");
