import { byProtocol, isHeldOn } from "@/features/people/posts/post";
import type { LeaderRule } from "./finding";

type Post = LeaderRule["held"][number] & { protocolOrder: number; heldFrom: string; heldUntil: string | null };

/** Somebody with all posts ever held. */
export type Leader = Pick<LeaderRule, "nameEn" | "nameZh"> & { posts: Post[] };

/** Leaders as a text about a day (YYYY-MM-DD) is checked against them: the posts held that day, and all others. */
export function leadersOn(day: string, leaders: readonly Leader[]): LeaderRule[] {
  return leaders.map(({ nameEn, nameZh, posts }) => {
    const told = posts.toSorted(byProtocol).map((post) => ({
      isHeld: isHeldOn(day, post),
      post: { kind: post.kind, en: post.en, zh: post.zh },
    }));
    const those = (held: boolean) => told.filter(({ isHeld }) => isHeld === held).map(({ post }) => post);
    return { nameEn, nameZh, held: those(true), otherwise: those(false) };
  });
}
