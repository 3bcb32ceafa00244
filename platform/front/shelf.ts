import type { Answer } from "./answer";

export type Kept = { answer: Answer; at: number };

type Compartment = { entries: Map<string, Kept>; bytes: number; maxBytes: number; maxCount: number };

/**
 * The kept answers, the longest unused leaving first. Pages, pages with parameters, pages in a reading mode and
 * everything that is not a page stand in compartments of their own, so that made-up addresses cannot push out real ones.
 */
export function createShelf(maxBytes: number) {
  const compartment = (share: number, maxCount = 20_000): Compartment => {
    return { entries: new Map(), bytes: 0, maxBytes: maxBytes * share, maxCount };
  };
  const plain = compartment(0.6);
  const asked = compartment(0.15);
  const modes = compartment(0.15);
  const other = compartment(0.1, 500);
  const all = [plain, asked, modes, other];

  function remove(from: Compartment, key: string): void {
    const kept = from.entries.get(key);
    if (!kept) return;
    from.entries.delete(key);
    from.bytes -= kept.answer.bytes;
  }

  function placeOf(key: string, status: number): Compartment {
    if (status !== 200) return other;
    if (key.includes("#")) return modes;
    return key.includes("?") ? asked : plain;
  }

  return {
    find(key: string): Kept | undefined {
      for (const place of all) {
        const kept = place.entries.get(key);
        if (!kept) continue;
        place.entries.delete(key);
        place.entries.set(key, kept);
        return kept;
      }
    },

    put(key: string, kept: Kept): void {
      for (const place of all) remove(place, key);
      const place = placeOf(key, kept.answer.status);
      place.entries.set(key, kept);
      place.bytes += kept.answer.bytes;
      for (const oldest of place.entries.keys()) {
        if (place.bytes <= place.maxBytes && place.entries.size <= place.maxCount) break;
        remove(place, oldest);
      }
    },

    clear(): void {
      for (const place of all) {
        place.entries.clear();
        place.bytes = 0;
      }
    },

    get size(): number {
      return all.reduce((sum, place) => sum + place.entries.size, 0);
    },
    get bytes(): number {
      return all.reduce((sum, place) => sum + place.bytes, 0);
    },
  };
}

export type Shelf = ReturnType<typeof createShelf>;
