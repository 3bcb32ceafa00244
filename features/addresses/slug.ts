const longest = 80;

/**
 * The address made from an English title: lower-case words and hyphens, at most 80 characters, cut at a word.
 * `otherwise` stands for a title without such a word.
 */
export function slugOf(title: string, otherwise: "report" | "event" | "meeting"): string {
  const words = title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/['’]/g, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const kept: string[] = [];
  for (const word of words) {
    if ([...kept, word].join("-").length > longest) break;
    kept.push(word);
  }
  return kept.join("-") || otherwise;
}

/** The first free address: the slug itself, then with -2, -3 and so on. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
