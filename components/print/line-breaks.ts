const closing = /^[、。，．：；！？）》」』】〉”’…—%]$/u;
const opening = /^[（《「『【〈“‘]$/u;
const han = /\p{Script=Han}/u;

/**
 * Where a line of print may break inside a word: in Chinese between any two characters, but not before a mark that
 * closes nor after one that opens; in words of letters nowhere. An empty part between two keeps the hyphen away.
 */
export function breaksIn(word: string): string[] {
  if (!han.test(word)) return [word];
  const parts: string[] = [];
  let last = "";
  for (const sign of word) {
    const joined = last !== "" && (closing.test(sign) || opening.test(last) || (isLetter(sign) && isLetter(last)));
    if (joined) parts.push(`${parts.pop() ?? ""}${sign}`);
    else parts.push(...(last === "" ? [sign] : ["", sign]));
    last = sign;
  }
  return parts;
}

function isLetter(sign: string): boolean {
  return /[\p{Script=Latin}\p{N}]/u.test(sign);
}
