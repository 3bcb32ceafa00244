import type { NotDone } from "@/features/people/hand-over";
import type { MinutesDocument } from "./document";
import type { Refusal } from "./workflow";

/** Why something that was asked of minutes was not done. */
export type Reason =
  | Refusal
  | "not_found"
  | "record_changed"
  | "newer_version"
  | "did_not_attend"
  | "answered_already"
  | "invalid"
  | "signed_out"
  | "unavailable"
  | "unreachable";

/** A refusal also tells what somebody else saved meanwhile. */
export type Answer = { ok: true } | (NotDone<Reason> & { theirs?: MinutesDocument; version?: number }) | null;
