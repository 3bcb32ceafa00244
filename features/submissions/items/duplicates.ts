/** What two items are held against each other by. */
export type Told = { titleZh: string; bodyZh: string; eventOn: string };

const marks = /[\s\p{P}\p{S}]/gu;

/** The pairs of neighbouring characters of a text, without spaces and marks, each with how often it stands there. */
function pairsOf(text: string): Map<string, number> {
  const letters = [...text.normalize("NFKC").toLowerCase().replace(marks, "")];
  const pairs = new Map<string, number>();
  for (let at = 1; at < letters.length; at++) {
    const pair = `${letters[at - 1]}${letters[at]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sizeOf = (pairs: Map<string, number>) => [...pairs.values()].reduce((all, one) => all + one, 0);

/** How alike two texts are, from 0 to 1: twice what they share of pairs of characters, of all they have (Dice). */
export function likeness(one: string, other: string): number {
  const [ours, theirs] = [pairsOf(one), pairsOf(other)];
  const all = sizeOf(ours) + sizeOf(theirs);
  if (all === 0) return one === other && one !== "" ? 1 : 0;
  const shared = [...ours].reduce((sum, [pair, count]) => sum + Math.min(count, theirs.get(pair) ?? 0), 0);
  return (2 * shared) / all;
}

const enough = { title: 0.8, body: 0.6 };
const fewDays = 3 * 86_400_000;

/** Whether two items seem to tell of the same: nearly the same words, of days close to each other. */
export function seemsSame(one: Told, other: Told): boolean {
  if (Math.abs(Date.parse(one.eventOn) - Date.parse(other.eventOn)) > fewDays) return false;
  return likeness(one.titleZh, other.titleZh) >= enough.title || likeness(one.bodyZh, other.bodyZh) >= enough.body;
}
