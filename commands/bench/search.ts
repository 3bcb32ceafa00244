import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { Client } from "pg";
import { connectPool, type Database } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { units } from "@/db/schema/districts";
import { searchEntries, searchWords } from "@/db/schema/search";
import { searchSite } from "@/features/search/queries";
import { entryRows } from "@/features/search/rows";
import { suggestTitles } from "@/features/search/suggestions/queries";
import { wordsIn } from "@/features/search/terms/vector";
import { dice, madeUpReport } from "./vocabulary";

const reports = 20_000;
const batch = 500;
const rounds = 10;
const name = "search_bench";

const asked = [
  ...["meeting", "women federation", "organization training", "quarterly meeting minutes", "federation"],
  ...["季度工作会", "督办", "妇联", "案例彙編", "duban", "ji du", "Pinggu 案例"],
  ...["meeeting", "femilies comunity", "zebra crossing meeting", "qqzzqq"],
];

async function fill(database: Database): Promise<void> {
  const places = Array.from({ length: 17 }, (_, index) => ({
    ...{ kind: "district" as const, slug: `district-${index}`, nameEn: `District ${index}`, nameZh: `${index}区` },
    ...{ shortEn: `District ${index}`, shortZh: `${index}区`, code: null, protocolOrder: index },
  }));
  await database.insert(units).values(places);
  const roll = dice(2026);
  for (let from = 1; from <= reports; from += batch) {
    const made = Array.from({ length: batch }, (_, index) => ({
      id: from + index,
      entries: madeUpReport(from + index, roll),
    }));
    await database
      .insert(searchEntries)
      .values(made.flatMap(({ id, entries }) => entryRows({ kind: "report", id }, entries)));
    const words = new Set(made.flatMap(({ entries }) => wordsIn(entries)));
    await database
      .insert(searchWords)
      .values([...words].map((word) => ({ word })))
      .onConflictDoNothing();
  }
  await database.execute(sql`vacuum analyze`);
}

function share(times: number[], part: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN).toFixed(0)} ms`;
}

async function timesOf(work: () => Promise<unknown>): Promise<number[]> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return times;
}

/** How long a search with its facets takes among twenty thousand reports in both languages, in a database of its own. */
export async function measureSearch(serverUrl: string): Promise<void> {
  const admin = new Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query(`drop database if exists ${name}`);
  await admin.query(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await migrateDatabase(url.href);
  const pool = connectPool(url.href);
  try {
    const database = drizzle(pool);
    await fill(database);
    console.log(`Search among ${reports} reports in two languages, with facets (${rounds} rounds; p50, p95)`);
    const all: number[] = [];
    for (const q of asked) {
      const times = await timesOf(() => searchSite({ q, language: "en" }, database));
      all.push(...times);
      console.log(`  ${q.padEnd(28)}${share(times, 0.5).padStart(8)}${share(times, 0.95).padStart(8)}`);
    }
    const titles = await timesOf(() => suggestTitles("quarterly mee", database));
    console.log(
      `  ${"suggestions while typing".padEnd(28)}${share(titles, 0.5).padStart(8)}${share(titles, 0.95).padStart(8)}`,
    );
    console.log(`  ${"all searches".padEnd(28)}${share(all, 0.5).padStart(8)}${share(all, 0.95).padStart(8)}`);
  } finally {
    await pool.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
}
