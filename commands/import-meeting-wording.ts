import type { ImportRefusal } from "@/features/meetings/archive/refusal";
import type { ReadRefusal } from "@/features/meetings/archive/zip/refusal";

/** Why the archive of a meeting stays behind. */
export const meetingWording: Record<ReadRefusal | ImportRefusal | "missing", string> = {
  missing: "there is no such file",
  not_an_archive: "it is a ZIP, but not the archive of a meeting",
  unknown_version: "it was written in a version of the format that this release does not read",
  damaged: "it is damaged, or what is in it is not what a portal writes",
  encrypted: "it is encrypted",
  unsafe: "it holds what no archive does: a path that leads elsewhere, or a file besides",
  unfolds_too_large: "it unfolds to more than an archive may",
  file_missing: "a file is missing",
  file_altered: "a file is not the one that was archived",
  wrong_hash: "the meeting in it was altered: it does not fit its content hash",
  not_permitted: "importing is not permitted",
  newer_release: "it holds what this release does not know; bring it in with a newer one",
  already_here: "this meeting, or another of its series on that day, is here already",
  number_taken: "other minutes here bear its issue number",
  seal_broken: "its seal does not hold: something was altered after the minutes were sealed",
  other_posts: "somebody of the same name held other posts here that day",
  comes_out_different: "what would stand here is not what the archive says; nothing was written",
};
