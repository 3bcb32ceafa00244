/** Why a report stands beside the one that is read: by its publication, or by what both have in common. */
export type Place = "earlier" | "later" | "meeting" | "district" | "theme";

export type Found = { place: Place; id: number };

const common: readonly Place[] = ["meeting", "district", "theme"];

/**
 * The ids of up to `most` related reports out of what was found: those of the same meeting first, then of the same
 * district, then on the same theme, each once, in the order in which they were found.
 */
export function relatedOf(found: Found[], most: number): number[] {
  const ids = common.flatMap((place) => found.filter((one) => one.place === place).map(({ id }) => id));
  return [...new Set(ids)].slice(0, most);
}
