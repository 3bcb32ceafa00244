import type { Actor } from "@/features/people/actor";

/** The writers of minutes with one more: whoever wrote any of it does not approve it. */
export function withWriter(writers: readonly number[], { accountId }: Pick<Actor, "accountId">): number[] {
  return accountId === null ? [...writers] : [...new Set([...writers, accountId])];
}
