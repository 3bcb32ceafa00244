import type { ListedFollowUp } from "./follow-up";

export type KeptFile = { key: string; name: string; bytes: number };

/** One thing that was done about a follow-up, with what proved it. */
export type TakenStep = {
  id: number;
  step: string;
  note: string;
  progress: number;
  at: Date;
  /** Who took it; null where an account is not known any more. */
  by: string | null;
  files: KeptFile[];
  links: string[];
};

/** A follow-up with all that was done about it, the oldest first, and the files that are sent and not handed in yet. */
export type FollowUpInFull = ListedFollowUp & {
  support: { id: number; nameEn: string; nameZh: string }[];
  steps: TakenStep[];
  waiting: KeptFile[];
};
