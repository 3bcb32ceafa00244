import type { DeskPlace } from "./desk-place";

const plain = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** A code as it is kept, however it was typed: small letters, and no letter that is taken for a digit. */
export function codeTyped(text: string): string {
  return plain(text).replaceAll(" ", "").replaceAll("o", "0").replace(/[il]/g, "1");
}

/** The places whose name, unit, post or role hold what is typed, every word of it, in either language. */
export function findPlaces(places: readonly DeskPlace[], typed: string): DeskPlace[] {
  const words = plain(typed).split(" ").filter(Boolean);
  return places.filter(({ name, post, unit, role }) => {
    const text = plain([name, post, unit?.en, unit?.zh, role?.en, role?.zh].filter(Boolean).join("\n"));
    return words.every((word) => text.includes(word));
  });
}

/** The place that was meant by Enter: the one with this code, or the only one that is found. */
export function placeMeant(places: readonly DeskPlace[], typed: string): DeskPlace | null {
  if (plain(typed) === "") return null;
  const code = codeTyped(typed);
  const found = findPlaces(places, typed);
  return (
    places.find((place) => place.code !== "" && place.code === code) ?? (found.length === 1 ? (found[0] ?? null) : null)
  );
}
