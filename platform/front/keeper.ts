import type { Answer } from "./answer";
import type { Generation } from "./generation";
import type { Shelf } from "./shelf";

type Render = { stamp: number; made: Promise<Answer> };

export type Served = { answer: Answer; staleFor?: number };

const fresh = 50_000;
const minute = 60_000;
const day = 86_400_000;

export type KeeperOptions = {
  /** Renders and finishes the answer of an address; rejects when there is none to give (5xx, a time-out). */
  render(key: string): Promise<Answer>;
  generation: Generation;
  shelf: Shelf;
  /** While developing nothing is kept. */
  keeps: boolean;
  patience: number;
  now?: () => number;
};

/**
 * Keeps finished answers. Each bears the generation known before its render began: what it shows is at least
 * that new, so it may be given to whoever needs that number, and to nobody once a higher one is known.
 */
export function createKeeper({
  render,
  generation,
  shelf,
  keeps,
  patience,
  now = () => performance.now(),
}: KeeperOptions) {
  const renders = new Map<string, Render>();
  let held = generation.known;

  function current(): Shelf {
    if (held !== generation.known) shelf.clear();
    held = generation.known;
    return shelf;
  }

  function begin(key: string, sure: boolean): Render {
    const stamp = generation.known;
    const at = now();
    const made = render(key)
      .then((answer) => {
        const stands = sure && stamp === generation.known;
        if (keeps && stands && answer.storable) current().put(key, { answer, at });
        return answer;
      })
      .finally(() => {
        if (renders.get(key) === started) renders.delete(key);
      });
    const started = { stamp, made };
    renders.set(key, started);
    return started;
  }

  return {
    /** The kept answer, if it may be given without asking anybody. */
    ready(key: string): Answer | undefined {
      if (!generation.certain()) return;
      const kept = current().find(key);
      return kept && now() - kept.at < fresh ? kept.answer : undefined;
    },

    /** The answer of an address: kept, or of a render that began late enough; past its time if there is no better. */
    async answer(key: string): Promise<Served> {
      const sure = generation.certain() || (await generation.ask().then(yes, no));
      const kept = current().find(key);
      const age = kept ? now() - kept.at : Number.POSITIVE_INFINITY;
      const stale = kept && age < day ? { answer: kept.answer, staleFor: Math.round(age / 1000) } : undefined;
      if (kept && age < fresh) return { answer: kept.answer };
      if (stale && !sure) return stale;

      const running = renders.get(key);
      const { made } = running?.stamp === generation.known ? running : begin(key, sure);
      if (kept && age < minute) {
        made.catch(no);
        return { answer: kept.answer };
      }
      try {
        return { answer: await within(made, stale ? 2000 : patience) };
      } catch (error) {
        // The generation may have risen meanwhile, and what it replaced must not be shown again.
        if (stale && current().find(key) === kept) return stale;
        throw error;
      }
    },

    /** Resolves when no render is under way. */
    async idle(): Promise<void> {
      await Promise.allSettled([...renders.values()].map((one) => one.made));
    },
  };
}

function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const yes = () => true;
const no = () => false;
