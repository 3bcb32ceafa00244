import { Socket } from "node:net";
import { sql } from "drizzle-orm";
import { Client, Pool } from "pg";
import type { GenerationSource } from "@/platform/front/generation";
import { markRaised } from "@/platform/front/raised";
import { type Database, db, type Transaction } from "./client";
import { publicGeneration } from "./schema/front";

const channel = "public_generation";

/**
 * Raises the number of the public content's generation: called by every verb that changes what visitors see,
 * in its transaction and last, for verbs of this kind wait here for each other until they commit.
 */
export async function raiseGeneration(tx: Transaction): Promise<number> {
  const [row] = await tx
    .insert(publicGeneration)
    .values({ id: 1, number: 1 })
    .onConflictDoUpdate({ target: publicGeneration.id, set: { number: sql`${publicGeneration.number} + 1` } })
    .returning({ number: publicGeneration.number });
  if (!row) throw new Error("the generation of the public content could not be raised");
  await tx.execute(sql`SELECT pg_notify(${channel}, ${String(row.number)})`);
  markRaised(row.number);
  return row.number;
}

/** The number of the public content's generation; 0 before anything was published. */
export async function readGeneration(database: Database | Transaction = db): Promise<number> {
  const [row] = await database.select({ number: publicGeneration.number }).from(publicGeneration);
  return row?.number ?? 0;
}

/**
 * Where the front hears of the generation: one connection that listens and one for questions, both apart from the
 * portal's pool so that neither waits behind its work. Closing what `listen` returns closes both.
 */
export function generationSource(url: string, heartbeatMs = 1000): GenerationSource {
  const pool = new Pool({ ...limits(url), max: 1, allowExitOnIdle: true });
  pool.on("error", () => undefined);
  return {
    read: () => numberFrom(pool),
    listen(hear, lost) {
      const listener = keepListening(url, heartbeatMs, hear, lost);
      return {
        async close() {
          await Promise.all([listener.close(), pool.end()]);
        },
      };
    },
  };
}

function keepListening(url: string, heartbeatMs: number, hear: (number: number) => void, lost: () => void) {
  let stop: () => Promise<unknown> = async () => undefined;
  let timer: NodeJS.Timeout | undefined;
  let failures = 0;
  let closed = false;

  function begin(): void {
    const socket = new Socket();
    const client = new Client({ ...limits(url), stream: () => socket });
    let over = false;

    function fail(): void {
      if (over) return;
      over = true;
      // A connection that died without a word is not waited for.
      socket.destroy();
      if (closed) return;
      lost();
      clearTimeout(timer);
      timer = setTimeout(begin, Math.min(100 * 2 ** failures++, 3000));
    }

    // Asked again and again: it tells a silent connection from a dead one, and heals whatever went unheard.
    async function beat(): Promise<void> {
      const number = await numberFrom(client);
      if (over) return;
      hear(number);
      failures = 0;
      timer = setTimeout(() => beat().catch(fail), heartbeatMs);
    }

    stop = async () => {
      over = true;
      setTimeout(() => socket.destroy(), 1000).unref();
      await client.end();
    };
    client.on("error", fail);
    client.on("end", fail);
    client.on("notification", ({ payload }) => {
      if (!over) hear(Number(payload));
    });
    client
      .connect()
      .then(() => client.query(`LISTEN ${channel}`))
      .then(beat)
      .catch(fail);
  }

  begin();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await stop();
    },
  };
}

function limits(url: string) {
  return { connectionString: url, connectionTimeoutMillis: 2000, query_timeout: 2000 };
}

async function numberFrom(client: Client | Pool): Promise<number> {
  const { rows } = await client.query<{ number: number }>("SELECT number FROM public_generation");
  return rows[0]?.number ?? 0;
}
