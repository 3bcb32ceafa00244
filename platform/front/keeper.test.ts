import { beforeEach, describe, expect, it } from "vitest";
import type { Answer } from "./answer";
import { createKeeper } from "./keeper";
import { createShelf } from "./shelf";
import { byHand, handGeneration } from "./testing";

const variant = { etag: "", headers: [], unchanged: [], body: Buffer.alloc(0) };
const page = (bytes = 10, status = 200): Answer => {
  return { status, bytes, storable: true, variants: { br: variant, gzip: variant, identity: variant } };
};

function setUp(keeps = true) {
  const { state, generation } = handGeneration();
  const renders: (ReturnType<typeof byHand<Answer>> & { key: string })[] = [];
  const clock = { time: 0 };
  const shelf = createShelf(1_000_000);
  const render = (key: string) => {
    const one = { ...byHand<Answer>(), key };
    renders.push(one);
    return one.promise;
  };
  const keeper = createKeeper({ render, generation, shelf, keeps, patience: 50, now: () => clock.time });
  return { keeper, state, renders, clock, shelf };
}

describe("the keeper", () => {
  let set: ReturnType<typeof setUp>;
  beforeEach(() => {
    set = setUp();
  });

  async function keep(key = "/en", answer = page()) {
    const waiting = set.keeper.answer(key);
    await settled();
    set.renders.at(-1)?.resolve(answer);
    await waiting;
    return answer;
  }
  const settled = () => new Promise((go) => setImmediate(go));

  it("renders once for everybody who asks at the same time, and then keeps it", async () => {
    const waiting = Array.from({ length: 100 }, () => set.keeper.answer("/en"));
    await settled();
    expect(set.renders).toHaveLength(1);
    const answer = page();
    set.renders[0]?.resolve(answer);
    expect((await Promise.all(waiting)).every((served) => served.answer === answer)).toBe(true);
    expect(set.keeper.ready("/en")).toBe(answer);
    expect(set.keeper.ready("/zh")).toBeUndefined();
  });

  it("gives a page made before a change to those who asked before it only, and does not keep it", async () => {
    const before = set.keeper.answer("/en");
    await settled();
    set.state.known = 2;
    const after = set.keeper.answer("/en");
    await settled();
    expect(set.renders).toHaveLength(2);
    const [older, newer] = [page(), page()];
    set.renders[0]?.resolve(older);
    expect((await before).answer).toBe(older);
    expect(set.keeper.ready("/en")).toBeUndefined();
    const joined = set.keeper.answer("/en");
    await settled();
    expect(set.renders).toHaveLength(2);
    set.renders[1]?.resolve(newer);
    expect((await after).answer).toBe(newer);
    expect((await joined).answer).toBe(newer);
    expect(set.keeper.ready("/en")).toBe(newer);
  });

  it("does not let a slow old render replace a newer page", async () => {
    const slow = set.keeper.answer("/en");
    await settled();
    set.state.known = 2;
    const newer = await keep();
    set.renders[0]?.resolve(page());
    await slow;
    expect(set.keeper.ready("/en")).toBe(newer);
  });

  it("drops everything at once when the number changes", async () => {
    await keep("/en");
    await keep("/zh");
    set.state.known = 2;
    expect(set.keeper.ready("/en")).toBeUndefined();
    expect(set.shelf.size).toBe(0);
  });

  it("asks before each answer while it is not certain", async () => {
    const answer = await keep();
    set.state.sure = false;
    expect(set.keeper.ready("/en")).toBeUndefined();
    expect((await set.keeper.answer("/en")).answer).toBe(answer);
    expect((await set.keeper.answer("/en")).answer).toBe(answer);
    expect(set.state.asked).toBe(2);
    set.state.real = 2;
    const changed = set.keeper.answer("/en");
    await settled();
    expect(set.renders).toHaveLength(2);
    const newer = page();
    set.renders[1]?.resolve(newer);
    expect((await changed).answer).toBe(newer);
    expect((await set.keeper.answer("/en")).answer).toBe(newer);
    expect(set.state.asked).toBe(4);
  });

  it("gives what it has while the database cannot be asked, and keeps nothing new", async () => {
    const answer = await keep();
    Object.assign(set.state, { sure: false, down: true });
    set.clock.time = 3_600_000;
    expect(await set.keeper.answer("/en")).toEqual({ answer, staleFor: 3600 });
    const other = set.keeper.answer("/zh");
    await settled();
    set.renders[1]?.resolve(page());
    await other;
    Object.assign(set.state, { sure: true });
    expect(set.keeper.ready("/zh")).toBeUndefined();
    Object.assign(set.state, { sure: false });
    set.clock.time = 90_000_000;
    const old = set.keeper.answer("/en");
    await settled();
    set.renders[2]?.reject(new Error("down"));
    await expect(old).rejects.toThrow("down");
  });

  it("renews after fifty seconds behind the reader's back, and waits after a minute", async () => {
    const answer = await keep();
    set.clock.time = 49_000;
    expect(set.keeper.ready("/en")).toBe(answer);
    set.clock.time = 55_000;
    expect(set.keeper.ready("/en")).toBeUndefined();
    expect((await set.keeper.answer("/en")).answer).toBe(answer);
    expect(set.renders).toHaveLength(2);
    set.renders[1]?.reject(new Error("down"));
    await settled();
    set.clock.time = 61_000;
    const waiting = set.keeper.answer("/en");
    await settled();
    const newer = page();
    set.renders[2]?.resolve(newer);
    expect((await waiting).answer).toBe(newer);
  });

  it("gives the page past its time when the render fails, but not one that was replaced meanwhile", async () => {
    const answer = await keep();
    set.clock.time = 70_000;
    const first = set.keeper.answer("/en");
    await settled();
    set.renders[1]?.reject(new Error("down"));
    expect(await first).toEqual({ answer, staleFor: 70 });
    const second = set.keeper.answer("/en");
    await settled();
    set.state.known = 2;
    set.renders[2]?.reject(new Error("down"));
    await expect(second).rejects.toThrow("down");
  });

  it("does not wait longer than its patience", async () => {
    await expect(set.keeper.answer("/en")).rejects.toThrow("within 50 ms");
  });

  it("does not keep what may not be given to others", async () => {
    await keep("/en", { ...page(), storable: false });
    expect(set.keeper.ready("/en")).toBeUndefined();
  });

  it("keeps nothing while developing", async () => {
    set = setUp(false);
    await keep();
    expect(set.keeper.ready("/en")).toBeUndefined();
  });

  it("is idle when its renders are done", async () => {
    const waiting = set.keeper.answer("/en");
    await settled();
    let idle = false;
    const done = set.keeper.idle().then(() => {
      idle = true;
    });
    await settled();
    expect(idle).toBe(false);
    set.renders[0]?.resolve(page());
    await Promise.all([waiting, done]);
  });
});
