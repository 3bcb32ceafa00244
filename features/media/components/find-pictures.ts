type Words = {
  altEn: string;
  altZh: string;
  captionEn: string;
  captionZh: string;
  creditEn: string;
  creditZh: string;
};

export type Found = { key: string; name: string; width: number; height: number } & Words;

export type Chosen = { key: string; width: number; height: number; alt: string; caption: string; credit: string };

/** The newest pictures of the library with these words. Rejects when there was no answer, or none that helps. */
export async function findPictures(words: string, signal: AbortSignal): Promise<Found[]> {
  const answer = await fetch(`/api/media/search?${new URLSearchParams({ q: words })}`, { signal });
  if (!answer.ok) throw new Error(`the search answered ${answer.status}`);
  return ((await answer.json()) as { pictures: Found[] }).pictures;
}

/** A picture with its words in one language. */
export function inLanguage({ key, width, height, ...words }: Found, language: "en" | "zh"): Chosen {
  const [alt, caption, credit] =
    language === "en" ? [words.altEn, words.captionEn, words.creditEn] : [words.altZh, words.captionZh, words.creditZh];
  return { key, width, height, alt, caption, credit };
}
