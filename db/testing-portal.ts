import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { connectPool } from "./client";
import { openServer } from "./embedded/server";
import { meetings } from "./schema/meetings";

/** Gives a meeting of the portal that runs on this data folder its hours, such as "09:00". */
export async function setHours(dataDir: string, meetingId: number, startsAt: string, endsAt: string): Promise<void> {
  const server = await openServer({ dataDir });
  const pool = connectPool(server.url("portal"));
  try {
    await drizzle(pool).update(meetings).set({ startsAt, endsAt }).where(eq(meetings.id, meetingId));
  } finally {
    await pool.end();
    await server.leave();
  }
}
