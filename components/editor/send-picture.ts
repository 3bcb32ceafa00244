import { addressUnderName, largestFile, postFile } from "@/components/form/post-file";

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

/** Sends a picture and tells meanwhile how much of it has gone, in per cent; null when it was called off. */
export async function sendPicture(
  address: string,
  file: File,
  tell: (percent: number) => void,
  signal?: AbortSignal,
): Promise<Sent | null> {
  if (file.size > largestFile) return { ok: false, reason: "too_large" };
  const reply = await postFile(addressUnderName(address, file), file, tell, signal);
  return reply && readAnswer(reply.status, reply.text);
}
