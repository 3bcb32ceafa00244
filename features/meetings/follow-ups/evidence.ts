import { fileKinds, kindOf } from "@/features/media/files/kind";

const photos: Record<string, RegExp> = { jpg: /^ffd8ff/, jpeg: /^ffd8ff/, png: /^89504e470d0a1a0a/ };

/** The endings of the files that are taken as evidence: those of the media library, and photos as they came. */
export const evidenceKinds = [...fileKinds, ...Object.keys(photos)];

/** Which kind of evidence this is: the one its ending says, if its content agrees; null for what is not taken. */
export function evidenceKindOf(name: string, bytes: Buffer): string | null {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const photo = Object.hasOwn(photos, ending) ? photos[ending] : undefined;
  if (photo) return photo.test(bytes.toString("hex", 0, 8)) ? ending : null;
  return kindOf(name, bytes);
}

/** Where the bytes of a file that proves something lie in the store: apart from what the media library holds. */
export function storedEvidence(key: string): string {
  return `follow-ups/${key}`;
}

/** The address such a file has for whoever may see its follow-up. */
export function evidenceAddress({ key, name }: { key: string; name: string }): string {
  return `/api/follow-ups/files/${key}/${encodeURIComponent(name)}`;
}

/** The address that files for the report about a follow-up are sent to. */
export function evidenceDoor(followUpId: number): string {
  return `/api/follow-ups/${followUpId}/files`;
}

export type EvidenceReason =
  | "too_large"
  | "not_a_file_we_take"
  | "wrong_state"
  | "cut"
  | "signed_out"
  | "not_permitted"
  | "not_found"
  | "unavailable";

export type EvidenceAnswer =
  | { ok: true; file: { key: string; name: string; bytes: number } }
  | { ok: false; reason: EvidenceReason };

const statuses: Record<EvidenceReason, number> = {
  too_large: 413,
  not_a_file_we_take: 415,
  wrong_state: 409,
  cut: 400,
  signed_out: 401,
  not_permitted: 403,
  not_found: 404,
  unavailable: 503,
};

/** The HTTP status of an answer to a file that was sent. */
export function evidenceStatus(answer: EvidenceAnswer): number {
  return answer.ok ? 201 : statuses[answer.reason];
}

const reasons = Object.keys(statuses) as EvidenceReason[];

/** What the server said to a file; "unavailable" when it said nothing that can be understood. */
export function readEvidenceAnswer(status: number, text: string): EvidenceAnswer {
  try {
    const answer = JSON.parse(text) as Partial<{ file: { key: string; name: string; bytes: number }; reason: string }>;
    if (status === 201 && answer.file) return { ok: true, file: answer.file };
    const reason = reasons.find((one) => one === answer.reason);
    if (reason) return { ok: false, reason };
  } catch {}
  return { ok: false, reason: status === 413 ? "too_large" : "unavailable" };
}
