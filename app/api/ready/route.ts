import { isDatabaseReady } from "@/features/audit/queries";

/** The database is reachable and migrated. */
export async function GET(): Promise<Response> {
  const ready = await isDatabaseReady();
  return Response.json(
    { status: ready ? "ready" : "database unavailable" },
    { status: ready ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
