export type FileReason = "too_large" | "not_a_file_we_take" | "cut" | "signed_out" | "not_permitted" | "unavailable";

export type SentFile = { key: string; name: string; bytes: number; type: string };

export type FileAnswer = { ok: true; file: SentFile } | { ok: false; reason: FileReason };

const statuses: Record<FileReason, number> = {
  too_large: 413,
  not_a_file_we_take: 415,
  cut: 400,
  signed_out: 401,
  not_permitted: 403,
  unavailable: 503,
};

/** The HTTP status of an answer to a file that was sent. */
export function fileStatusOf(answer: FileAnswer): number {
  return answer.ok ? 201 : statuses[answer.reason];
}
