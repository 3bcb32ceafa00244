import type { MeetingFacts, PersonFacts } from "@/features/meetings/facts";
import { peopleWith } from "../people";

type Part = MeetingFacts["people"][number]["part"];

/** Posts by rank: whoever leads, the Party group, the federation, its departments; any other post comes after these. */
const order = [
  /^Secretary of the Leading Party/i,
  /^President\b/i,
  /^Deputy Secretary of the Leading Party/i,
  /^Member of the Leading Party/i,
  /^(?:full-time )?Vice-President\b/i,
  /^part-time Vice-President\b/i,
  /^(?:Head|Director)\b/i,
];

function rankOf({ posts }: PersonFacts): number {
  const ranks = posts.flatMap(({ en }) => order.flatMap((post, rank) => (post.test(en.trim()) ? [rank] : [])));
  return Math.min(order.length, ...ranks);
}

/** The parts by the rank of who had them, the highest first; of the same rank they stay as they are. */
export function byRank<P extends Part>(parts: P[], facts: MeetingFacts): P[] {
  const rankIn = (part: P) => Math.min(order.length, ...peopleWith(part, facts).map(rankOf));
  return parts.toSorted((one, other) => rankIn(one) - rankIn(other));
}
