const reasons = [
  "too_large",
  "not_a_picture",
  "too_many_pixels",
  "cut",
  "signed_out",
  "not_permitted",
  "unavailable",
] as const;

export type SendReason = (typeof reasons)[number];

export type SentPicture = { key: string; width: number; height: number };

export type Sent = { ok: true; picture: SentPicture } | { ok: false; reason: SendReason };

/** The largest file that is sent, in bytes; the server takes none that is larger. */
export const largestFile = 25 * 1024 * 1024;

function isPicture(value: unknown): value is SentPicture {
  const picture = value as Partial<SentPicture> | undefined;
  return typeof picture?.key === "string" && typeof picture.width === "number" && typeof picture.height === "number";
}

/** What the server said to a picture; "unavailable" when it said nothing that can be understood. */
export function readAnswer(status: number, text: string): Sent {
  try {
    const answer = JSON.parse(text) as { picture?: unknown; reason?: unknown };
    if (status === 201 && isPicture(answer.picture)) return { ok: true, picture: answer.picture };
    const reason = reasons.find((one) => one === answer.reason);
    if (reason) return { ok: false, reason };
  } catch {}
  return { ok: false, reason: status === 413 ? "too_large" : "unavailable" };
}

/** Sends a file and tells meanwhile how much of it has gone, in per cent. It never throws. */
export function sendPicture(address: string, file: File, tell: (percent: number) => void): Promise<Sent> {
  if (file.size > largestFile) return Promise.resolve({ ok: false, reason: "too_large" });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => tell(Math.floor((loaded / Math.max(total, 1)) * 100));
    request.onload = () => resolve(readAnswer(request.status, request.responseText));
    request.onerror = () => resolve({ ok: false, reason: "unavailable" });
    request.ontimeout = request.onerror;
    request.timeout = 5 * 60_000;
    request.open("POST", `${address}?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.send(file);
  });
}
