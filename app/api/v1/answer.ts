import type { z } from "zod";
import type { problem } from "./shapes";

// Public facts, read by anybody's page.
const open = { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "ETag" };

/** An answer in this shape; whatever the shape does not name stays here. */
export function answer<Shape extends z.ZodType>(shape: Shape, value: z.input<Shape>): Response {
  return Response.json(shape.parse(value), { headers: open });
}

const titles = { 400: "Bad Request", 404: "Not Found" };

/** Why there is no answer, as RFC 9457 writes it. */
export function refusal(status: keyof typeof titles, detail: string): Response {
  const body: z.infer<typeof problem> = { type: "about:blank", title: titles[status], status, detail };
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...open, "Content-Type": "application/problem+json" },
  });
}

export const notThere = () => refusal(404, "There is nothing at this address.");
