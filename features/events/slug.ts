const longest = 80;

/** An event's address made from its English title: lower-case words and hyphens, cut at a word; then the first free one. */
export function freeAddress(title: string, isTaken: (slug: string) => boolean): string {
  const words =
    title
      .normalize("NFKD")
      .replace(/[\u0300-\u036f'’]/g, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const kept: string[] = [];
  for (const word of words) {
    if ([...kept, word].join("-").length > longest) break;
    kept.push(word);
  }
  const slug = kept.join("-") || "event";
  if (!isTaken(slug)) return slug;
  let number = 2;
  while (isTaken(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
