import { type SQL, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { searchEntries } from "@/db/schema/search";
import type { SearchKind } from "./entry";
import { beginning, excerptAround, type Part } from "./excerpt";
import { longestQuery, looserQueries, readQuery, strictQuery, termsOf } from "./query";
import { correct } from "./slips/queries";

export type Filters = { type?: SearchKind; section?: string; district?: string; year?: number };
export type SearchAsk = Filters & { q: string; language: "en" | "zh"; page?: number };
export type Facet = { value: string; count: number };

export type Found = {
  kind: SearchKind;
  path: string;
  title: string;
  titleLanguage: "en" | "zh";
  excerpt: Part[];
  excerptLanguage: "en" | "zh";
  section: string | null;
  district: string | null;
  at: Date;
};

const size = 20;
/** So many districts at most are named by what was typed; words in the names of all name none. */
const mostNamed = 3;

type Key = { kind: SearchKind; id: number; district: string | null };
type Finding = {
  everything: number;
  total: number;
  facets: { name: "type" | "section" | "district" | "year"; value: string; count: number }[];
  keys: Key[];
};

/** Finds, counts and orders in one statement: what was named, then hits in titles, then the newest. */
export function findStatement(
  asked: string,
  { type, section, district, year, page = 1 }: Filters & { page?: number },
): SQL {
  const query = sql`${asked}::tsquery`;
  const fits = (column: SQL, value: string | number | undefined) =>
    value === undefined ? sql`true` : sql`coalesce(${column} = ${String(value)}, false)`;
  return sql`
    with found as materialized (
      select entry.kind::text as kind, entry.subject_id, entry.section, unit.slug as district, entry.at,
        case when entry.kind <> 'district' then entry.year::text end as year,
        (entry.kind, entry.subject_id) in (
          select titled.kind, titled.subject_id from ${searchEntries} as titled
          where ts_filter(titled.terms, '{a}'::"char"[]) @@ ${query}
        ) as titled
      from ${searchEntries} as entry left join ${units} as unit on unit.id = entry.district_id
      where entry.terms @@ ${query}
    ), fitting as materialized (
      select *, ${fits(sql`kind`, type)} as of_type, ${fits(sql`section`, section)} as of_section,
        ${fits(sql`district`, district)} as of_district, ${fits(sql`year`, year)} as of_year
      from found
    ), facets as (
      select 'type' as name, kind as value, count(*) as count from fitting
        where of_section and of_district and of_year group by kind
      union all select 'section', section, count(*) from fitting
        where section is not null and of_type and of_district and of_year group by section
      union all select 'district', district, count(*) from fitting
        where district is not null and of_type and of_section and of_year group by district
      union all select 'year', year, count(*) from fitting
        where year is not null and of_type and of_section and of_district group by year
    ), named as (
      select count(*) <= ${mostNamed} as few from fitting where titled and kind = 'district'
    ), page as (
      select kind, subject_id as id, district from fitting
      where of_type and of_section and of_district and of_year
      order by (titled and kind = 'district' and (select few from named)) desc, titled desc, at desc, kind, subject_id desc
      limit ${size} offset ${(page - 1) * size}
    )
    select (select count(*)::int from fitting) as everything,
      (select count(*)::int from fitting where of_type and of_section and of_district and of_year) as total,
      (select coalesce(json_agg(facets order by count desc, value desc), '[]') from facets) as facets,
      (select coalesce(json_agg(page), '[]') from page) as keys`;
}

/**
 * Reads by the indexes only: PostgreSQL leaves out of account what it takes to unpack terms, and for a common word
 * would unpack those of every row.
 */
export async function byIndex<Result>(database: Database, read: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return database.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`);
    return read(tx);
  });
}

async function find(asked: string, ask: SearchAsk, database: Database): Promise<Finding> {
  const { rows } = await byIndex(database, (tx) => tx.execute<Finding>(findStatement(asked, ask)));
  return rows[0] ?? { everything: 0, total: 0, facets: [], keys: [] };
}

type Text = Pick<
  typeof searchEntries.$inferSelect,
  "kind" | "subjectId" | "language" | "path" | "title" | "summary" | "words" | "section" | "at"
>;

/** The texts of these things, of each the one in the reader's language first. */
async function textsOf(keys: readonly Key[], language: "en" | "zh", database: Database): Promise<Text[]> {
  if (keys.length === 0) return [];
  const { kind, subjectId, path, title, summary, words, section, at } = searchEntries;
  const list = sql.join(
    keys.map((key) => sql`(${key.kind}::search_kind, ${key.id}::int)`),
    sql`, `,
  );
  return database
    .select({ kind, subjectId, language: searchEntries.language, path, title, summary, words, section, at })
    .from(searchEntries)
    .where(sql`(${kind}, ${subjectId}) in (${list})`)
    .orderBy(sql`${searchEntries.language} = ${language} desc`);
}

// A shorter line is a name or a heading: looked at last, and told apart from its neighbours.
const sentence = { en: 40, zh: 16 };
const between = { en: "; ", zh: "；" };

function firstExcerpt(texts: readonly Text[], terms: ReadonlySet<string>) {
  for (const { summary, words, language } of texts) {
    const lines = words.split("\n").filter(Boolean);
    const sentences = lines.filter((line) => line.length >= sentence[language]);
    for (const text of [summary, ...sentences, lines.join(between[language])]) {
      const excerpt = excerptAround(text, terms, language);
      if (excerpt) return { excerpt, language };
    }
  }
  return null;
}

function foundOf(key: Key, all: readonly Text[], terms: ReadonlySet<string>): Found[] {
  const texts = all.filter((text) => text.kind === key.kind && text.subjectId === key.id);
  const [shown] = texts;
  if (!shown) return [];
  const around = firstExcerpt(texts, terms);
  const { kind, path, title, section, at, language } = shown;
  return [
    {
      ...{ kind, path, title, titleLanguage: language, section, district: key.district, at },
      excerpt: around?.excerpt ?? beginning(shown.summary || shown.words, language),
      excerptLanguage: around?.language ?? language,
    },
  ];
}

/**
 * What is on the site by the words typed, in either language. Where nothing has them all, slips of typing are forgiven
 * (`corrected` is what was looked for instead), then fewer words are enough (`partly`). `near` are words of the site
 * that resemble those typed. `everything` counts without the filters, `total` with them; each facet counts what the other filters let through.
 */
export async function searchSite(ask: SearchAsk, database: Database = db) {
  const typed = ask.q.slice(0, longestQuery);
  let wishes = readQuery(typed);
  const nothing: Finding = { everything: 0, total: 0, facets: [], keys: [] };
  let finding = wishes.length > 0 ? await find(strictQuery(wishes), ask, database) : nothing;
  let [corrected, near, partly]: [string | null, string[], boolean] = [null, [], false];
  if (finding.everything === 0 && wishes.length > 0) {
    const better = await correct(typed, database);
    if (better) {
      [corrected, near] = [better.text, better.others];
      wishes = readQuery(corrected);
      finding = await find(strictQuery(wishes), ask, database);
    }
    for (const looser of looserQueries(wishes)) {
      if (finding.everything > 0) break;
      finding = await find(looser, ask, database);
      partly = finding.everything > 0;
    }
  }
  const texts = await textsOf(finding.keys, ask.language, database);
  const facet = (wanted: string): Facet[] =>
    finding.facets.filter(({ name }) => name === wanted).map(({ value, count }) => ({ value, count }));
  return {
    rows: finding.keys.flatMap((key) => foundOf(key, texts, termsOf(wishes))),
    total: finding.total,
    everything: finding.everything,
    pages: Math.max(1, Math.ceil(finding.total / size)),
    facets: { types: facet("type"), sections: facet("section"), districts: facet("district"), years: facet("year") },
    ...{ corrected: finding.everything > 0 ? corrected : null, partly, near },
  };
}
