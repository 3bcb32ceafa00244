import type { SaveAnswer } from "../autosave";

const patienceMs = 20_000;

// What one request may carry; the server takes no more.
const largest = 2_000_000;

export type Sent = SaveAnswer | { ok: false; reasons: readonly ["unreachable"] };

/** Sends what was changed of a text to be saved. It never throws; a server that does not answer in time was not reached. */
export async function sendWriting(reportId: number, content: object): Promise<Sent> {
  const body = JSON.stringify(content);
  if (new Blob([body]).size > largest) return { ok: false, reasons: ["too_large"] };
  try {
    const answer = await fetch(`/api/reports/${reportId}/writing`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      signal: AbortSignal.timeout(patienceMs),
    });
    const said = (await answer.json()) as Partial<SaveAnswer>;
    return typeof said.ok === "boolean" ? (said as SaveAnswer) : { ok: false, reasons: ["unavailable"] };
  } catch {
    return { ok: false, reasons: ["unreachable"] };
  }
}
