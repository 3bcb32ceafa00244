import type { FieldError, Reason, SaveAnswer } from "./answer";
import { type AgendaLine, differences, placeIn, type Sheet, sheetOf } from "./sheet";

type Saved = { sheet: Sheet; version: number };

export type FormState = {
  /** The event's id; null until it is begun. */
  id: number | null;
  sheet: Sheet;
  /** What stands in the database as far as this form knows. */
  base: Saved;
  savedAt: string | null;
  reasons: readonly Reason[];
  errors: FieldError[];
  /** What somebody else saved meanwhile. */
  theirs: Saved | null;
  /** The line taken away last, with its place. */
  removed: { line: AgendaLine; place: number } | null;
};

export type FormEvent =
  | { type: "write"; path: string; text: string }
  | { type: "line"; key: string; change: Partial<AgendaLine> }
  | { type: "add"; key: string }
  | { type: "remove"; key: string }
  | { type: "undo" }
  | { type: "move"; key: string; by: -1 | 1 }
  | { type: "restore"; sheet: Sheet }
  | { type: "answered"; answer: SaveAnswer; sent: Sheet }
  | { type: "use_theirs" | "keep_mine" | "start_over" };

export function openForm(opening: {
  id: number | null;
  version: number;
  sheet: Sheet;
  savedAt: string | null;
}): FormState {
  const { id, version, sheet, savedAt } = opening;
  const untold = { reasons: [], errors: [], theirs: null, removed: null };
  return { id, sheet, base: { sheet, version }, savedAt, ...untold };
}

export function isUnsaved({ sheet, base }: FormState): boolean {
  return differences(sheet, base.sheet).length > 0;
}

function withAgenda(state: FormState, agenda: AgendaLine[]): FormState {
  return { ...state, sheet: { ...state.sheet, agenda } };
}

function answered(state: FormState, answer: SaveAnswer, sent: Sheet): FormState {
  if (answer.ok) {
    const base = { sheet: sent, version: answer.version };
    return { ...state, id: answer.eventId, base, savedAt: answer.at, reasons: [], errors: [], theirs: null };
  }
  const theirs = answer.theirs ? { sheet: sheetOf(answer.theirs.record), version: answer.theirs.version } : null;
  // An earlier try arrived and only its answer was lost.
  if (theirs && differences(theirs.sheet, sent).length === 0) {
    return { ...state, base: theirs, reasons: [], errors: [], theirs: null };
  }
  const errors = (answer.errors ?? []).map(({ path, code }) => ({ path: placeIn(sent, path), code }));
  return { ...state, reasons: answer.reasons, errors, theirs };
}

function moved(agenda: AgendaLine[], key: string, by: -1 | 1): AgendaLine[] {
  const from = agenda.findIndex((line) => line.key === key);
  const line = agenda[from];
  if (!line || from + by < 0 || from + by >= agenda.length) return agenda;
  return agenda.toSpliced(from, 1).toSpliced(from + by, 0, line);
}

/** The form after something happened to it. */
export function formAfter(state: FormState, event: FormEvent): FormState {
  const { sheet, base, theirs, removed } = state;
  const without = (path: string) => state.errors.filter((error) => !error.path.startsWith(path));
  switch (event.type) {
    case "write":
      return {
        ...state,
        sheet: { ...sheet, texts: { ...sheet.texts, [event.path]: event.text } },
        errors: without(event.path),
      };
    case "line": {
      const agenda = sheet.agenda.map((line) => (line.key === event.key ? { ...line, ...event.change } : line));
      return { ...withAgenda(state, agenda), errors: without(`agenda.${event.key}`) };
    }
    case "add": {
      const line = { key: event.key, time: "", en: "", zh: "", internal: false };
      return { ...withAgenda(state, [...sheet.agenda, line]), removed: null };
    }
    case "remove": {
      const place = sheet.agenda.findIndex(({ key }) => key === event.key);
      const line = sheet.agenda[place];
      return line ? { ...withAgenda(state, sheet.agenda.toSpliced(place, 1)), removed: { line, place } } : state;
    }
    case "undo":
      if (!removed) return state;
      return { ...withAgenda(state, sheet.agenda.toSpliced(removed.place, 0, removed.line)), removed: null };
    case "move":
      return withAgenda(state, moved(sheet.agenda, event.key, event.by));
    case "restore":
      return { ...state, sheet: event.sheet };
    case "answered":
      return answered(state, event.answer, event.sent);
    case "keep_mine":
      return theirs ? { ...state, base: theirs, theirs: null, reasons: [] } : state;
    case "use_theirs":
      return theirs ? { ...openForm({ ...state, ...theirs }) } : state;
    case "start_over":
      return openForm({ ...state, ...base });
  }
}
