// One who sends more than may be kept is listened to for this long, so that the answer can be read and is not cut off.
const patience = 256 * 1024 * 1024;

type Received = { ok: true; bytes: Buffer } | { ok: false; reason: "too_large" | "cut" };

/** The bytes of a request, all of them and at most `limit`; or why they are not taken. */
export async function receive(request: Request, limit: number): Promise<Received> {
  const announced = request.headers.get("content-length");
  if (Number(announced) > patience) return { ok: false, reason: "too_large" };
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of request.body ?? []) {
      length += piece.length;
      if (length > patience) return { ok: false, reason: "too_large" };
      if (length <= limit) pieces.push(piece);
    }
  } catch {
    return { ok: false, reason: "cut" };
  }
  if (length > limit) return { ok: false, reason: "too_large" };
  if (announced !== null && Number(announced) !== length) return { ok: false, reason: "cut" };
  return { ok: true, bytes: Buffer.concat(pieces) };
}
