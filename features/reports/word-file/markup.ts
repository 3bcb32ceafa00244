import { largest } from "./limits";
import type { Part } from "./parts";
import type { WordRefusal } from "./refusal";

type Counted = { elements: number; depth: number };

/** How many elements an XML text has and how deep they stand, without building anything of it. */
export function countElements(xml: string): Counted {
  let [elements, depth, deepest, end] = [0, 0, 0, -1];
  for (let at = xml.indexOf("<"); at !== -1; at = xml.indexOf("<", at + 1)) {
    const next = xml[at + 1];
    if (next === "/") depth--;
    if (next === "/" || next === "?" || next === "!") continue;
    // Kept over rounds: looked for anew at each of a million "<", one far ">" would take forever to find.
    if (end < at) end = xml.indexOf(">", at);
    if (end === -1) break;
    elements++;
    deepest = Math.max(deepest, depth + 1);
    if (xml[end - 1] !== "/") depth++;
  }
  return { elements, depth: deepest };
}

/**
 * Why the XML of a Word file is not read: it declares entities, which Office's format forbids (ISO/IEC 29500-2, 8.1.1.1),
 * or holds more than a reader of it can bear. Null when it may be read.
 */
export function markupRefusal(parts: readonly Part[]): WordRefusal | null {
  let elements = 0;
  for (const { name, bytes } of parts) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    const xml = bytes.toString("utf8");
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return "unsafe";
    const counted = countElements(xml);
    elements += counted.elements;
    if (counted.depth > largest.depth) return "too_deep";
    if (elements > largest.elements) return "too_much";
  }
  return null;
}
