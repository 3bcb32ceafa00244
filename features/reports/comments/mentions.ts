export type Named = { id: number; name: string };

const isWordy = (character: string | undefined) =>
  character !== undefined && /[\p{Script=Latin}\p{N}_]/u.test(character);

/**
 * Whom words name by `@` and a name, each once, in the order of the words. The longest name that fits is meant; two of
 * one name are both. An address such as `a@yu.example` names nobody.
 */
export function mentionsIn(words: string, staff: readonly Named[]): number[] {
  const longestFirst = staff.filter(({ name }) => name !== "").toSorted((a, b) => b.name.length - a.name.length);
  const named = [...words.matchAll(/[@＠]/g)].flatMap(({ index }) => {
    if (isWordy(words[index - 1])) return [];
    const rest = words.slice(index + 1).toLowerCase();
    const fits = ({ name }: Named) => {
      if (!rest.startsWith(name.toLowerCase())) return false;
      return !(isWordy(name.at(-1)) && isWordy(rest[name.length]));
    };
    const first = longestFirst.find(fits);
    return first ? longestFirst.filter(({ name }) => name === first.name).map(({ id }) => id) : [];
  });
  return [...new Set(named)];
}

/** The beginning of a name that is being typed before the caret, without its `@`; null where none is. */
export function beginningAt(words: string, caret: number): string | null {
  const typed = /(?:^|[^\p{Script=Latin}\p{N}_])[@＠]([^@＠\n]{0,40})$/u.exec(words.slice(0, caret))?.[1];
  return typed ?? null;
}

/** Those whose name, or one part of it, begins so; at most `most`. */
export function suggestedFor<Person extends Named>(beginning: string, staff: readonly Person[], most = 6): Person[] {
  const wanted = beginning.trim().toLowerCase();
  const fits = ({ name }: Named) => {
    const known = name.toLowerCase();
    return known.startsWith(wanted) || known.split(" ").some((part) => part.startsWith(wanted));
  };
  return staff.filter(fits).slice(0, most);
}

/** The words with the name in the place of its beginning, and where the caret stands then. */
export function withMention(words: string, caret: number, name: string): { words: string; caret: number } {
  const beginning = beginningAt(words, caret);
  if (beginning === null) return { words, caret };
  const before = `${words.slice(0, caret - beginning.length)}${name} `;
  return { words: before + words.slice(caret).replace(/^ /, ""), caret: before.length };
}
