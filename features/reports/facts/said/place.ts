/** A place without what may be written otherwise: the article, spaces, quotation marks, Centre for Center. */
export function barePlace(place: string): string {
  return place
    .toLowerCase()
    .replace(/^the /, "")
    .replaceAll("centre", "center")
    .replaceAll("theatre", "theater")
    .replace(/[\s’'"“”]/g, "");
}
