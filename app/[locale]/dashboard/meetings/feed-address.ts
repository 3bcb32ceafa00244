import { feedPath } from "@/features/meetings/plan/feed/feed";
import { findKey } from "@/features/meetings/plan/feed/queries";
import type { Actor } from "@/features/people/actor";
import type { Locale } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

/** The secret address of somebody's calendar, in the language they read; null while they have none. */
export async function loadFeedAddress(actor: Actor, locale: Locale): Promise<string | null> {
  const key = actor.accountId === null ? null : await findKey(actor.accountId);
  return key && `${readEnv().siteUrl}${feedPath(key, locale)}`;
}
