import { addressUnderName, largestFile, postFile } from "@/components/form/post-file";

const reasons = ["too_large", "not_a_file_we_take", "cut", "signed_out", "not_permitted", "unavailable"] as const;

export type FileReason = (typeof reasons)[number];

export type SentFile = { key: string; name: string; bytes: number; type: string };

export type FileSent = { ok: true; file: SentFile } | { ok: false; reason: FileReason };

function isFile(value: unknown): value is SentFile {
  const file = value as Partial<SentFile> | undefined;
  return (
    typeof file?.key === "string" &&
    typeof file.name === "string" &&
    typeof file.bytes === "number" &&
    typeof file.type === "string"
  );
}

/** What the server said to a file; "unavailable" when it said nothing that can be understood. */
export function readFileAnswer(status: number, text: string): FileSent {
  try {
    const answer = JSON.parse(text) as { file?: unknown; reason?: unknown };
    if (status === 201 && isFile(answer.file)) {
      const { key, name, bytes, type } = answer.file;
      return { ok: true, file: { key, name, bytes, type } };
    }
    const reason = reasons.find((one) => one === answer.reason);
    if (reason) return { ok: false, reason };
  } catch {}
  return { ok: false, reason: status === 413 ? "too_large" : "unavailable" };
}

/** Sends a file and tells meanwhile how much of it has gone, in per cent; null when it was called off. */
export async function sendFile(
  address: string,
  file: File,
  tell: (percent: number) => void,
  signal?: AbortSignal,
): Promise<FileSent | null> {
  if (file.size > largestFile) return { ok: false, reason: "too_large" };
  const reply = await postFile(addressUnderName(address, file), file, tell, signal);
  return reply && readFileAnswer(reply.status, reply.text);
}
