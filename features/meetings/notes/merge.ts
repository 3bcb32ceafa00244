import { type NoteField, type NoteText, noteFields } from "./note";

/** The fields in which two texts of one note are not the same. */
export function differing(mine: NoteText, theirs: NoteText): NoteField[] {
  return noteFields.filter((field) => mine[field] !== theirs[field]);
}

function both(base: string, mine: string, theirs: string): string {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  if (theirs.includes(mine)) return theirs;
  if (mine.includes(theirs)) return mine;
  return `${theirs}\n\n${mine}`;
}

/**
 * Two texts of one note in one, field by field: where only one side has changed what both began with, hers; where both
 * have, theirs and mine one below the other, so that no word is lost.
 */
export function bothOf(base: NoteText, mine: NoteText, theirs: NoteText): NoteText {
  const each = noteFields.map((field) => [field, both(base[field], mine[field], theirs[field])]);
  return Object.fromEntries(each) as NoteText;
}
