import { type Part, type Phrase, together } from "./phrase";

/** What a pattern's fields stand for; a field that the record leaves empty is null. */
export type Fields = Record<string, Phrase | null>;

/** A sentence with gaps: "{host} held {event}[ at {venue}][ to {purpose}]". What is in brackets goes with its fields. */
export type Pattern = string;

const piece = /\{(\w+)\}|\[((?:[^[\]]|\[[^[\]]*\])*)\]|[^{}[\]]+/g;

/** The pattern with its fields in place; null when one that does not stand in brackets is missing. */
export function fill(pattern: Pattern, fields: Fields): Phrase | null {
  const parts: Part[] = [];
  for (const [text, name, optional] of pattern.matchAll(piece)) {
    if (name !== undefined) {
      const phrase = fields[name] ?? null;
      if (phrase === null) return null;
      parts.push(phrase);
    } else parts.push(optional === undefined ? text : fill(optional, fields));
  }
  return together(...parts);
}

/**
 * FNV-1a, then stirred as MurmurHash3 ends: without that the last bit is the parity of the text, and of two wordings
 * every place would change its own whenever another does.
 */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A sentence in one of several wordings: of those that can be filled, the ones that say most; among these the seed
 * chooses, the same for the same seed and key for ever. Null when none can be filled.
 */
export function say(patterns: readonly Pattern[], fields: Fields, chosenBy: string): Phrase | null {
  const filled = patterns.map((pattern) => fill(pattern, fields)).filter((phrase) => phrase !== null);
  const most = Math.max(...filled.map((phrase) => phrase.fields.length));
  const fullest = filled.filter((phrase) => phrase.fields.length === most);
  return fullest[hashOf(chosenBy) % fullest.length] ?? null;
}
