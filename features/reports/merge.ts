import {
  type Changes,
  type Draft,
  draftOf,
  type FieldName,
  type Fields,
  fieldNames,
  fieldsOf,
  languageOf,
} from "./draft";
import { languages } from "./language";
import { same } from "./same";
import { begunLanguages, type ReportState } from "./workflow";

type Working = {
  draft: Draft;
  /** At which revision each field was changed last. */
  touched: Partial<Record<FieldName, number>>;
  state: ReportState;
};

/**
 * The working text with someone's changes: which fields become others, and which of them somebody else has changed
 * since the revision the changes started from, to something else. A shared fact belongs to every language that is begun.
 */
export function merge({ draft, touched, state }: Working, changes: Changes, startedFrom: number) {
  const present = fieldsOf(draft);
  const changed = fieldNames.filter((name) => changes[name] !== undefined && !same(changes[name], present[name]));
  const conflicts = changed.filter((name) => (touched[name] ?? 0) > startedFrom);
  const shared = begunLanguages(state);
  const written = new Set(changed.flatMap((name) => languageOf(name) ?? shared));
  const taken = Object.fromEntries(changed.map((name) => [name, changes[name]]));
  return {
    draft: draftOf({ ...present, ...taken } as Fields),
    changed,
    conflicts,
    authorOf: languages.filter((language) => written.has(language)),
  };
}
