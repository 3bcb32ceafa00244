import { afterEach, describe, expect, it } from "vitest";
import type { Answer } from "./answer";
import { followGeneration } from "./generation";
import { createKeeper } from "./keeper";
import { markRaised } from "./raised";
import { createShelf } from "./shelf";

// A database of one number, whose news, questions and pages each take their own time.
function world(seed: number, kind: { news: boolean; listens: boolean }) {
  let state = seed;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const turns = async (most: number) => {
    for (let left = Math.floor(random() * most); left > 0; left--) await new Promise((go) => setImmediate(go));
  };
  const database = { number: 0 };
  let hear: (number: number) => void = () => undefined;
  const generation = followGeneration({
    async read() {
      await turns(4);
      const { number } = database;
      await turns(4);
      return number;
    },
    listen(told) {
      hear = told;
      if (kind.listens) hear(0);
      return { close: async () => undefined };
    },
  });

  /** As a verb does it: raise, commit, answer. The news may come much later, or never. */
  async function publish(): Promise<number> {
    const number = database.number + 1;
    markRaised(number);
    await turns(6);
    database.number = number;
    if (kind.listens && kind.news) void turns(40).then(() => hear(number));
    await turns(2);
    return number;
  }

  async function render(): Promise<Answer> {
    await turns(10);
    const shows = database.number;
    await turns(20);
    const variant = { etag: "", headers: [], unchanged: [], body: Buffer.alloc(0) };
    return { status: shows, bytes: 1, storable: true, variants: { br: variant, gzip: variant, identity: variant } };
  }

  const keeper = createKeeper({ render, generation, shelf: createShelf(1000), keeps: true, patience: 60_000 });
  const ask = async (key: string) => keeper.ready(key) ?? (await keeper.answer(key)).answer;
  return { publish, ask, turns, database };
}

describe("with readers at work, no answer is older than the last change that was answered", () => {
  afterEach(() => markRaised(0, 0));

  it.each([
    ["listening", { listens: true, news: true }],
    ["listening, but the news never comes", { listens: true, news: false }],
    ["not listening", { listens: false, news: false }],
  ])("%s", async (_, kind) => {
    for (let seed = 1; seed <= 10; seed++) {
      const { publish, ask, turns } = world(seed, kind);
      let answered = 0;
      let over = false;
      const stale: string[] = [];
      const check = async (key: string) => {
        const least = answered;
        const { status } = await ask(key);
        if (status < least) stale.push(`${key} showed ${status} after ${least}`);
      };
      const readers = Array.from({ length: 8 }, async (_reader, number) => {
        while (!over) {
          await check(`/${number % 2}`);
          await turns(3);
        }
      });
      for (let time = 0; time < 30; time++) {
        answered = await publish();
        await Promise.all([check("/0"), check("/1")]);
        await turns(30);
      }
      over = true;
      await Promise.all(readers);
      expect(stale).toEqual([]);
    }
  });
});
