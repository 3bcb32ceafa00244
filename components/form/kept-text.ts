const prefix = "portal-text:";

function withStorage<Result>(use: (storage: Storage) => Result): Result | null {
  try {
    return use(window.localStorage);
  } catch {
    // Private windows and full disks keep nothing; the text still stands in the form.
    return null;
  }
}

/** Keeps what was typed in this browser until it is saved, under a place of its own. */
export function keepText(place: string, text: unknown): void {
  withStorage((storage) => storage.setItem(prefix + place, JSON.stringify(text)));
}

/** What was kept at a place; null when there is nothing to be read. */
export function keptText(place: string): unknown {
  return withStorage((storage) => JSON.parse(storage.getItem(prefix + place) ?? "null"));
}

export function forgetText(place: string): void {
  withStorage((storage) => storage.removeItem(prefix + place));
}

/** Forgets everything kept in this browser: whoever signs in next must not find it. */
export function forgetTexts(): void {
  withStorage((storage) => {
    for (const name of Object.keys(storage)) if (name.startsWith(prefix)) storage.removeItem(name);
  });
}
