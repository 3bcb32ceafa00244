import type { FieldError, Reason, SaveAnswer } from "./answer";
import { mergeSheets } from "./merge";
import { addRow, moveRow, removeRow, restoreRow, withIds, write } from "./rows";
import { type List, pathInSheet, type Sheet, sameRecord, sheetOf } from "./sheet";

/** What a person has typed, and the record it began with; `version` is 0 before the meeting exists. */
export type Typed = { sheet: Sheet; base: Sheet; version: number };

export type FormState = Typed & {
  /** The meeting's id; null until it is created. */
  id: number | null;
  /** Whether the browser has looked for text it kept; before that nothing can be typed. */
  ready: boolean;
  /** The newest record known to stand in the database. */
  newest: { sheet: Sheet; version: number };
  /** When the record was last saved; null before the first time. */
  savedAt: string | null;
  /** When the text was typed that the browser had kept and has put back. */
  restoredFrom: string | null;
  /** What the last save was refused for; the errors under the paths of the sheet. */
  reasons: readonly Reason[];
  errors: FieldError[];
  theirs: { sheet: Sheet; version: number } | null;
  removed: { list: List; key: string; place: number } | null;
};

/** What a browser keeps of a record that was typed and not saved. */
export type Kept = Typed & { at: string };

export type FormEvent =
  | { type: "opened"; kept: Kept | null }
  | { type: "write"; path: string; text: string }
  | { type: "add"; list: List; rows: Record<string, string>[] }
  | { type: "remove"; list: List; key: string }
  | { type: "undo" }
  | { type: "move"; list: List; key: string; by: number }
  | { type: "answered"; answer: SaveAnswer; sent: Sheet }
  | { type: "start_over" | "keep_mine" | "use_theirs" | "merge" };

type Opening = Pick<FormState, "id" | "sheet" | "version" | "savedAt">;

export function openForm({ id, sheet, version, savedAt }: Opening): FormState {
  return {
    ...{ id, sheet, base: sheet, version, savedAt, newest: { sheet, version } },
    ...{ ready: false, restoredFrom: null, reasons: [], errors: [], theirs: null, removed: null },
  };
}

export function isUnsaved(state: Typed): boolean {
  return !sameRecord(state.sheet, state.base);
}

function saved(state: FormState, saving: Omit<Opening, "sheet">, sheet: Sheet): FormState {
  const settled = { reasons: [], errors: [], theirs: null, restoredFrom: null };
  return { ...state, ...settled, ...saving, newest: { sheet, version: saving.version }, base: sheet };
}

function answered(state: FormState, answer: SaveAnswer, sent: Sheet): FormState {
  if (answer.ok) {
    const { meetingId: id, version, at: savedAt, ids } = answer;
    const sheet = withIds(state.sheet, sent, ids);
    return saved({ ...state, sheet }, { id, version, savedAt }, withIds(sent, sent, ids));
  }
  const errors = (answer.errors ?? []).map(({ path, code }) => ({ path: pathInSheet(sent, path), code }));
  const theirs = answer.theirs ? { sheet: sheetOf(answer.theirs.record), version: answer.theirs.version } : null;
  // An earlier try arrived and only its answer was lost.
  if (theirs && sameRecord(theirs.sheet, sent))
    return saved(state, { id: state.id, version: theirs.version, savedAt: state.savedAt }, sent);
  return { ...state, reasons: answer.reasons, errors, theirs };
}

/** After a lost race: goes on from the other's version with this text. */
function settle(state: FormState, sheet: Sheet): FormState {
  if (!state.theirs) return state;
  const { sheet: base, version } = state.theirs;
  return { ...state, newest: state.theirs, sheet, base, version, theirs: null, reasons: [], errors: [], removed: null };
}

/** The form after something happened to it. */
export function formAfter(state: FormState, event: FormEvent): FormState {
  const { sheet, removed, theirs } = state;
  switch (event.type) {
    case "opened": {
      if (!event.kept || sameRecord(event.kept.sheet, sheet)) return { ...state, ready: true };
      const { at, ...typed } = event.kept;
      return { ...state, ...typed, ready: true, restoredFrom: at };
    }
    case "write": {
      // What was wrong with the field is told until it is written anew.
      const errors = state.errors.filter(({ path }) => path !== event.path);
      return { ...state, errors, sheet: write(sheet, event.path, event.text) };
    }
    case "add":
      return {
        ...state,
        sheet: event.rows.reduce((grown, fields) => addRow(grown, event.list, fields), sheet),
        removed: null,
      };
    case "remove": {
      const place = sheet.rows[event.list].indexOf(event.key);
      return {
        ...state,
        sheet: removeRow(sheet, event.list, event.key),
        removed: { list: event.list, key: event.key, place },
      };
    }
    case "undo":
      if (!removed) return state;
      return { ...state, sheet: restoreRow(sheet, removed.list, removed.key, removed.place), removed: null };
    case "move":
      return { ...state, sheet: moveRow(sheet, event.list, event.key, event.by) };
    case "answered":
      return answered(state, event.answer, event.sent);
    case "start_over": {
      return { ...openForm({ ...state, ...state.newest }), ready: true };
    }
    case "keep_mine":
      return settle(state, sheet);
    case "use_theirs":
      return theirs ? settle(state, theirs.sheet) : state;
    case "merge":
      return theirs ? settle(state, mergeSheets(state.base, sheet, theirs.sheet)) : state;
  }
}
