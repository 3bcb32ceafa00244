/** How many letters are put in, left out, changed or swapped between two words. */
export function editsBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}

/** The most slips forgiven in a word: none up to three letters, one up to six, two in longer ones. */
export function forgiven(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}

/** The words a typed one may have been meant as, the nearest first; those that begin alike go before others. */
export function nearestWords(typed: string, words: readonly string[]): string[] {
  return words
    .map((word) => ({ word, edits: editsBetween(typed, word), begins: word[0] === typed[0] ? 0 : 1 }))
    .filter(({ word, edits }) => edits <= forgiven(typed) && word !== typed)
    .sort((a, b) => a.edits - b.edits || a.begins - b.begins || a.word.localeCompare(b.word, "en"))
    .map(({ word }) => word);
}
