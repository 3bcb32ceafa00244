import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { connectPool } from "./client";
import { openServer } from "./embedded/server";
import { units } from "./schema/districts";
import { places } from "./schema/invitations";

type Named = { meetingId: number; name: string; unit: string };

/** Names somebody for a place at a meeting of the portal whose data lie there: a walk need not invite her first. */
export async function namePlace(dataDir: string, { meetingId, name, unit: slug }: Named): Promise<void> {
  const server = await openServer({ dataDir });
  const pool = connectPool(server.url("portal"), 1);
  try {
    const database = drizzle(pool);
    const [unit] = await database.select().from(units).where(eq(units.slug, slug));
    await database
      .insert(places)
      .values({ meetingId, origin: "invited", name, unitId: unit?.id, reply: "confirmed", post: "Vice-President" });
  } finally {
    await pool.end();
    await server.leave();
  }
}
