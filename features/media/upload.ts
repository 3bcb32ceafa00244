import type { PictureRefusal } from "./encode";

export type UploadReason = PictureRefusal | "cut" | "signed_out" | "not_permitted" | "unavailable";

export type UploadAnswer =
  | { ok: true; picture: { key: string; width: number; height: number } }
  | { ok: false; reason: UploadReason };

export type ReplaceReason = UploadReason | "not_found" | "newer_version" | "shown_in_public";

export type ReplaceAnswer =
  | { ok: true; version: number; width: number; height: number }
  | { ok: false; reason: ReplaceReason };

const statuses: Record<ReplaceReason, number> = {
  too_large: 413,
  not_a_picture: 415,
  too_many_pixels: 422,
  cut: 400,
  signed_out: 401,
  not_permitted: 403,
  shown_in_public: 403,
  not_found: 404,
  newer_version: 409,
  unavailable: 503,
};

/** The HTTP status of an answer to a picture that was sent. */
export function statusOf(answer: UploadAnswer): number {
  return answer.ok ? 201 : statuses[answer.reason];
}

/** The HTTP status of an answer to a picture that was sent to take another one's place. */
export function replaceStatusOf(answer: ReplaceAnswer): number {
  return answer.ok ? 200 : statuses[answer.reason];
}
