/** Why a meeting in an archive does not come in. */
export type ImportRefusal =
  | "not_permitted"
  /** The archive holds what no archive of a portal does. */
  | "damaged"
  /** It holds fields or tables that this release does not know. */
  | "newer_release"
  | "already_here"
  | "number_taken"
  | "seal_broken"
  /** Somebody of the same name is here and held other posts that day. */
  | "other_posts"
  /** What was written here is not what the archive says. */
  | "comes_out_different";

/** A meeting that does not come in, with what in the archive is meant. */
export class NotTaken extends Error {
  constructor(
    readonly reason: ImportRefusal,
    readonly what = "",
  ) {
    super(reason);
  }
}
