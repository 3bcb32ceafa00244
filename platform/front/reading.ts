export const readingModes = ["large", "larger", "elder"] as const;

/** How a reader wants pages shown; who wants them as they are has none. */
export type ReadingMode = (typeof readingModes)[number];

// A feed or a calendar looks the same to everybody: only an address without a file's ending is a page.
const pages = /^\/(?:en|zh)(?:\/[^.?]*)?(?:\?|$)/;

/** The mode that a Cookie header's `reading` asks for on an address; nothing else of the header is looked at. */
export function readingMode(cookie: string | undefined, address: string): ReadingMode | undefined {
  if (!cookie?.includes("reading=") || !pages.test(address)) return;
  const parts = cookie.split(";").map((part) => part.trim());
  return readingModes.find((mode) => parts.includes(`reading=${mode}`));
}

/** Under what an address's answer for a mode is kept. No address has a "#" in it. */
export function modeKey(address: string, mode?: ReadingMode): string {
  return mode ? `${address}#${mode}` : address;
}

/** The address and the mode of such a key. */
export function readModeKey(key: string): { address: string; mode?: ReadingMode } {
  const [address = "", name] = key.split("#", 2);
  const mode = readingModes.find((one) => one === name);
  return mode ? { address, mode } : { address };
}

/** Writes the mode on the page, where the styles find it. */
export function markMode(html: string, mode: ReadingMode): string {
  return html.replace("<html ", `<html data-reading="${mode}" `);
}
