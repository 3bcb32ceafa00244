import type { PictureRefusal } from "./encode";

export type UploadReason = PictureRefusal | "cut" | "signed_out" | "not_permitted" | "unavailable";

export type UploadAnswer =
  | { ok: true; picture: { key: string; width: number; height: number } }
  | { ok: false; reason: UploadReason };

const statuses: Record<UploadReason, number> = {
  too_large: 413,
  not_a_picture: 415,
  too_many_pixels: 422,
  cut: 400,
  signed_out: 401,
  not_permitted: 403,
  unavailable: 503,
};

/** The HTTP status of an answer to a picture that was sent. */
export function statusOf(answer: UploadAnswer): number {
  return answer.ok ? 201 : statuses[answer.reason];
}
