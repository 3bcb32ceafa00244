import { openapi } from "../openapi";

export const dynamic = "force-dynamic";

/** The description of this interface for programs. */
export function GET(): Response {
  return Response.json(openapi(), { headers: { "Access-Control-Allow-Origin": "*" } });
}
