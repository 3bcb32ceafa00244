/** Why an archive is not read. */
export type ReadRefusal =
  | "not_an_archive"
  | "unknown_version"
  | "damaged"
  | "encrypted"
  | "unsafe"
  | "unfolds_too_large"
  | "file_missing"
  | "file_altered"
  | "wrong_hash";

/** An archive that is not read, with what in it is meant. */
export class Refused extends Error {
  constructor(
    readonly reason: ReadRefusal,
    readonly what = "",
  ) {
    super(reason);
  }
}
