import { z } from "zod";
import { deskPlace } from "../desk-place";
import type { DeskStep } from "../steps";

const taken = z.object({
  ok: z.literal(true),
  answers: z.array(z.object({ key: z.string(), outcome: z.string(), placeId: z.number().nullable() })),
  places: z.array(deskPlace),
});

const refused = z.object({ ok: z.literal(false), reasons: z.array(z.string()) });

export type Line = "open" | "cut" | "signed_out" | "refused";

type Sent = z.infer<typeof taken> | { ok: false; line: Exclude<Line, "open"> };

const patience = 10_000;

/** Sends steps and is told the list as it is now; without steps the list alone. It never throws. */
export async function sendSteps(meetingId: number, steps: DeskStep[]): Promise<Sent> {
  try {
    const answer = await fetch(`/api/meetings/${meetingId}/presence`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ sentAt: new Date().toISOString(), steps }),
      signal: AbortSignal.timeout(patience),
    });
    const told: unknown = await answer.json();
    const done = taken.safeParse(told);
    if (done.success) return done.data;
    const reasons = refused.safeParse(told).data?.reasons ?? ["unavailable"];
    if (reasons.includes("unavailable")) return { ok: false, line: "cut" };
    return { ok: false, line: reasons.includes("signed_out") ? "signed_out" : "refused" };
  } catch {
    return { ok: false, line: "cut" };
  }
}
