import type { Finding } from "./finding";

type Way = "change" | "remove" | "removeSpace" | "addSpace" | "removeHeading" | "raise";

const longest = 60;

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** How the button for a finding's fix is worded: the way, and the words in it; null when there is no fix. */
export function mending({
  found,
  fix,
  part,
}: Finding): { way: Way; values: { words: string; instead: string } } | null {
  if (!fix) return null;
  const values = { words: shortened(found.trim()), instead: shortened(fix.replace) };
  if (part === "level") return { way: "raise", values };
  if (part === "block") return { way: "removeHeading", values };
  if (found.trim() === "" && fix.replace.trim() === "") return { way: "removeSpace", values };
  if (fix.replace === "") return { way: "remove", values };
  const isSpaced = fix.replace.trim() === found && fix.replace !== found;
  return { way: isSpaced ? "addSpace" : "change", values };
}
