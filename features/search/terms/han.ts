/** Each two neighbouring characters of a run; a run of one is itself. */
export function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const particles = new Set("的了和与及在是等之对为");

/**
 * The words of a run that someone typed. Characters that stand alone are taken together: 督办 may be cut in two, and is
 * meant as one.
 */
export function wordsOfRun(run: string): string[] {
  const words: string[] = [];
  let loose = "";
  const settle = () => {
    if (loose) words.push(loose);
    loose = "";
  };
  for (const { segment } of segmenter.segment(run)) {
    if (Array.from(segment).length > 1 || particles.has(segment)) {
      settle();
      if (!particles.has(segment)) words.push(segment);
    } else loose += segment;
  }
  settle();
  return words.length > 0 ? words : [run];
}
