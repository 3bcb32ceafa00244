import type { Reason } from "../answer";
import type { Draft, FieldName } from "../draft";
import { changedFields, rawFieldsOf, type Writing, withFields, writingOf } from "../writing";
import type { Sent } from "./send-writing";

export type Saving =
  | { state: "rest" | "unsaved" | "sending" | "signed_out" }
  | { state: "saved"; at: Date }
  | { state: "unreached"; reason: "unreachable" | "unavailable" }
  | { state: "refused"; reasons: readonly Reason[] };

export type Race = { theirs: Writing; conflicts: readonly FieldName[] };

export type Standing = {
  writing: Writing;
  saved: Writing;
  /** A new number begins the editors anew: the text did not come from them. */
  edition: number;
  version: number;
  saving: Saving;
  /** The fields that could not be saved, by the code of what is wrong. */
  errors: Record<string, string>;
  race: Race | null;
  /** Whether this browser had kept something that was put back. */
  restored: boolean;
};

export type Kept = { from: number; writing: Writing };

type Means = {
  report: { version: number; revision: number; draft: Draft };
  send: (content: { startedFrom: number; changes: object; keep: boolean }) => Promise<Sent>;
  /** Keeps the text in this browser; null when there is nothing to be kept any more. */
  store: (kept: Kept | null) => void;
  onChange: () => void;
  /** Told after a text was saved as another version than before. */
  onVersion: () => void;
};

const restMs = 600;
const longestWaitMs = 2500;
const retryMs = [2000, 4000, 8000, 15_000, 30_000];

/**
 * A text that saves itself: a moment after a change the fields that were changed are sent, one request at a time. What
 * is not saved is kept in the browser. A race, an ended session or a refusal stops it until somebody has decided.
 */
export function createAutosaver({ report, send, store, onChange, onVersion }: Means) {
  const first = writingOf(report.draft);
  const { version } = report;
  let standing: Standing = {
    ...{ writing: first, saved: first, edition: 0, version },
    ...{ saving: { state: "rest" }, errors: {}, race: null, restored: false },
  };
  let revision = report.revision;
  let raceRevision = revision;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let sending = false;
  let again: "no" | "send" | "keep" = "no";
  let failures = 0;
  let stopped = false;

  function set(part: Partial<Standing>): void {
    standing = { ...standing, ...part };
    onChange();
  }

  const own = () => changedFields(standing.saved, standing.writing);

  function keepHere(): void {
    store(own().length === 0 ? null : { from: revision, writing: standing.writing });
  }

  function later(): void {
    waitingSince ||= Date.now();
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), Math.max(0, Math.min(restMs, waitingSince + longestWaitMs - Date.now())));
  }

  async function flush(keep = false): Promise<void> {
    clearTimeout(timer);
    if (stopped) return;
    if (sending) {
      again = keep ? "keep" : again === "no" ? "send" : again;
      return;
    }
    const sent = standing.writing;
    const names = own();
    if (names.length === 0 && !keep) return rest();
    sending = true;
    waitingSince = 0;
    set({ saving: { state: "sending" } });
    const raw = rawFieldsOf(sent);
    const changes = Object.fromEntries(names.map((name) => [name, raw[name]]));
    const answer = await send({ startedFrom: revision, changes, keep });
    sending = false;
    if (answer.ok) taken(sent, names, answer, keep);
    else notTaken(answer, keep);
    keepHere();
    const next = again;
    again = "no";
    if (next !== "no" && !stopped && failures === 0) await flush(next === "keep");
  }

  function rest(): void {
    waitingSince = 0;
    if (standing.saving.state !== "saved") set({ saving: { state: "rest" } });
    keepHere();
  }

  function taken(sent: Writing, names: FieldName[], answer: Extract<Sent, { ok: true }>, keep: boolean): void {
    failures = 0;
    revision = answer.revision;
    const wrong = Object.keys(answer.errors);
    const right = names.filter((name) => !wrong.includes(name));
    set({ saved: withFields(standing.saved, sent, right), errors: answer.errors, restored: false });
    if (answer.theirs) takeOthers(writingOf(answer.theirs));
    const saved: Saving = wrong.length > 0 ? { state: "unsaved" } : { state: "saved", at: new Date(answer.at) };
    const other = answer.version !== standing.version || keep;
    set({ saving: own().length > 0 && wrong.length === 0 ? { state: "unsaved" } : saved, version: answer.version });
    if (other) onVersion();
    if (own().some((name) => !wrong.includes(name))) later();
  }

  /** Takes what others have saved of the fields that she has not touched. */
  function takeOthers(theirs: Writing): void {
    const mine = own();
    const others = changedFields(standing.saved, theirs).filter((name) => !mine.includes(name));
    if (others.length === 0) return;
    const bodies = others.some((name) => name.endsWith(".body"));
    set({
      saved: withFields(standing.saved, theirs, others),
      writing: withFields(standing.writing, theirs, others),
      edition: standing.edition + (bodies ? 1 : 0),
    });
  }

  function notTaken(answer: Extract<Sent, { ok: false }>, keep: boolean): void {
    const [reason = "invalid"] = answer.reasons;
    if (reason === "unreachable" || reason === "unavailable") {
      set({ saving: { state: "unreached", reason } });
      timer = setTimeout(() => void flush(keep), retryMs[Math.min(failures, retryMs.length - 1)]);
      failures += 1;
      return;
    }
    stopped = true;
    if ("theirs" in answer && answer.theirs) {
      raceRevision = answer.revision ?? revision;
      const conflicts = (answer.conflicts ?? []) as FieldName[];
      set({ race: { theirs: writingOf(answer.theirs), conflicts }, saving: { state: "unsaved" } });
      return;
    }
    set({ saving: reason === "signed_out" ? { state: "signed_out" } : { state: "refused", reasons: answer.reasons } });
  }

  function goOn(keep = false): Promise<void> {
    stopped = false;
    failures = 0;
    return flush(keep);
  }

  return {
    read: () => standing,
    change(part: Partial<Writing>): void {
      set({ writing: { ...standing.writing, ...part } });
      keepHere();
      if (stopped) return;
      if (standing.saving.state !== "unreached" && !sending) set({ saving: { state: "unsaved" } });
      if (failures === 0) later();
    },
    /** Puts back what this browser had kept, and saves it. */
    putBack({ from, writing }: Kept): void {
      if (changedFields(standing.saved, writing).length === 0) {
        store(null);
        return;
      }
      revision = Math.min(from, revision);
      set({ writing, edition: standing.edition + 1, restored: true, saving: { state: "unsaved" } });
      later();
    },
    /** Lets go of everything that is not saved. */
    letGo(): void {
      clearTimeout(timer);
      waitingSince = 0;
      set({ writing: standing.saved, edition: standing.edition + 1, restored: false, saving: { state: "rest" } });
      store(null);
    },
    /** Saves at once and keeps the text as a version of its own. */
    keep: () => flush(true),
    /** Goes on after she has signed in again, the connection is back or what was refused is set right. */
    goOn: () => goOn(),
    /** Ends a race with the text she has put together from both. */
    decide(writing: Writing): Promise<void> {
      if (!standing.race) return Promise.resolve();
      revision = raceRevision;
      set({ saved: standing.race.theirs, writing, race: null, edition: standing.edition + 1 });
      return goOn();
    },
    stop: () => clearTimeout(timer),
  };
}
