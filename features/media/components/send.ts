import { largestFile, postFile } from "@/components/form/post-file";
import type { FileReason } from "../files/sent";
import type { ReplaceReason, UploadReason } from "../upload";

export type SendReason = UploadReason | FileReason | ReplaceReason;

export type Sent = { ok: true; key: string } | { ok: false; reason: SendReason };

const reasons = [
  "too_large",
  "not_a_picture",
  "not_a_file_we_take",
  "too_many_pixels",
  "cut",
  "signed_out",
  "not_permitted",
  "not_found",
  "newer_version",
  "shown_in_public",
  "unavailable",
] as const satisfies readonly SendReason[];

type Kept = { key?: string };
type Told = { ok?: boolean; picture?: Kept; file?: Kept; reason?: string };

/** What the server said to what was sent; "unavailable" when it said nothing that can be understood. */
export function readAnswer(status: number, text: string): Sent {
  try {
    const answer = JSON.parse(text) as Told;
    if (answer.ok) return { ok: true, key: answer.picture?.key ?? answer.file?.key ?? "" };
    const reason = reasons.find((one) => one === answer.reason);
    if (reason) return { ok: false, reason };
  } catch {}
  return { ok: false, reason: status === 413 ? "too_large" : "unavailable" };
}

/** The address that a file is sent to: pictures are made anew, everything else is kept as it is. */
export function addressFor(file: { name: string; type: string }, folderId: number | null): string {
  const isPicture = /^image\/(?:jpeg|png|webp|gif)$/.test(file.type) || /\.(?:jpe?g|png|webp|gif)$/i.test(file.name);
  const query = new URLSearchParams({ name: file.name, ...(folderId === null ? {} : { folder: String(folderId) }) });
  return `${isPicture ? "/api/pictures" : "/api/files"}?${query}`;
}

/** Sends a file and tells meanwhile how much of it has gone, in per cent; null when it was called off. It never throws. */
export async function send(
  address: string,
  file: File,
  tell: (percent: number) => void,
  signal?: AbortSignal,
): Promise<Sent | null> {
  if (file.size > largestFile) return { ok: false, reason: "too_large" };
  const reply = await postFile(address, file, tell, signal);
  return reply && readAnswer(reply.status, reply.text);
}
