import { lastRaised } from "./raised";

export type GenerationSource = {
  /** Asks the database; rejects in a few seconds at most when it does not answer. */
  read(): Promise<number>;
  /** Calls `hear` with the number once listening and at each change, `lost` when changes may go unheard. */
  listen(hear: (number: number) => void, lost: () => void): { close(): Promise<void> };
};

export type Generation = {
  /** The last number heard or read. */
  readonly known: number;
  /** Whether `known` stands without asking: listening, and nothing raised here that was not heard of yet. */
  certain(): boolean;
  /** Brings `known` up to a moment after the call; rejects if the database does not answer. */
  ask(): Promise<void>;
  close(): Promise<void>;
};

// Longer than a transaction may stay idle or a statement run (db/client.ts): past it the raise was rolled back.
const rolledBackAfter = 30_000;
const silentAfterFailure = 500;

/** Follows the number of the public content's generation. Times are those of `now`, in milliseconds. */
export function followGeneration(source: GenerationSource, now = () => performance.now()): Generation {
  let known = 0;
  let listening = false;
  let failedAt = Number.NEGATIVE_INFINITY;
  let underway: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const listener = source.listen(
    (number) => {
      known = number;
      listening = true;
    },
    () => {
      listening = false;
    },
  );

  async function read(): Promise<void> {
    try {
      const number = await source.read();
      // While listening, a lower number was only read earlier; otherwise it is the word of a restored database.
      known = listening ? Math.max(known, number) : number;
    } catch (error) {
      failedAt = now();
      throw error;
    } finally {
      underway = undefined;
    }
  }

  function start(): Promise<void> {
    underway = read();
    return underway;
  }

  function pending(): boolean {
    const raised = lastRaised();
    return raised !== undefined && raised.number > known && now() - raised.at < rolledBackAfter;
  }

  function again(): Promise<void> {
    next = undefined;
    return underway ?? start();
  }

  return {
    get known() {
      return known;
    },
    certain() {
      return listening && !pending();
    },
    ask() {
      // While the database is down its silence is waited for now and then only, not with each answer.
      if (!pending() && now() - failedAt < silentAfterFailure) {
        return Promise.reject(new Error("the database did not answer a moment ago"));
      }
      if (!underway) return start();
      // A question on its way may be older than a change the caller must see: this one waits for the next.
      next ??= underway.then(again, again);
      return next;
    },
    close: () => listener.close(),
  };
}
