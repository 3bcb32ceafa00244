import { beforeEach, describe, expect, it } from "vitest";
import { followGeneration } from "./generation";
import { markRaised } from "./raised";
import { byHand } from "./testing";

type Calls = {
  hear(number: number): void;
  lost(): void;
  closed: boolean;
  reads: ReturnType<typeof byHand<number>>[];
};

function source() {
  const reads: Calls["reads"] = [];
  const calls: Calls = { hear: () => undefined, lost: () => undefined, closed: false, reads };
  const read = () => {
    const one = byHand<number>();
    reads.push(one);
    return one.promise;
  };
  const listen = (hear: (number: number) => void, lost: () => void) => {
    Object.assign(calls, { hear, lost });
    return {
      async close() {
        calls.closed = true;
      },
    };
  };
  return { calls, source: { read, listen } };
}

describe("following the generation", () => {
  let time = 0;
  const now = () => time;
  beforeEach(() => {
    time = 1000;
    markRaised(0, 0);
  });

  it("asks until it listens, and again when listening is lost", async () => {
    const { calls, source: from } = source();
    const generation = followGeneration(from, now);
    expect(generation.certain()).toBe(false);
    const asked = generation.ask();
    calls.reads[0]?.resolve(4);
    await asked;
    expect([generation.known, generation.certain()]).toEqual([4, false]);
    calls.hear(5);
    expect([generation.known, generation.certain()]).toEqual([5, true]);
    calls.lost();
    expect(generation.certain()).toBe(false);
    await generation.close();
    expect(calls.closed).toBe(true);
  });

  it("lets one question serve only those who came before it was sent", async () => {
    const { calls, source: from } = source();
    const generation = followGeneration(from, now);
    const first = generation.ask();
    const others = [generation.ask(), generation.ask(), generation.ask()];
    expect(calls.reads).toHaveLength(1);
    calls.reads[0]?.resolve(1);
    await first;
    expect(generation.known).toBe(1);
    await Promise.resolve();
    expect(calls.reads).toHaveLength(2);
    calls.reads[1]?.resolve(2);
    await Promise.all(others);
    expect(generation.known).toBe(2);
    expect(calls.reads).toHaveLength(2);
  });

  it("asks the next question although the one before failed", async () => {
    const { calls, source: from } = source();
    const generation = followGeneration(from, now);
    const first = generation.ask();
    const second = generation.ask();
    calls.reads[0]?.reject(new Error("down"));
    await expect(first).rejects.toThrow("down");
    calls.reads[1]?.resolve(3);
    await second;
    expect(generation.known).toBe(3);
  });

  it("does not wait again at once for a database that did not answer, unless something was raised", async () => {
    const { calls, source: from } = source();
    const generation = followGeneration(from, now);
    const first = generation.ask();
    calls.reads[0]?.reject(new Error("down"));
    await expect(first).rejects.toThrow("down");
    await expect(generation.ask()).rejects.toThrow("a moment ago");
    markRaised(1, time);
    generation.ask().catch(() => undefined);
    expect(calls.reads).toHaveLength(2);
    time += 600;
    markRaised(0, 0);
    calls.reads[1]?.resolve(1);
  });

  it("is uncertain while a raise of this process is not heard of", async () => {
    const { calls, source: from } = source();
    const generation = followGeneration(from, now);
    calls.hear(7);
    markRaised(8, time);
    expect(generation.certain()).toBe(false);
    calls.hear(7);
    expect(generation.certain()).toBe(false);
    calls.hear(8);
    expect(generation.certain()).toBe(true);
  });

  it("is certain again when a question shows the raised number, and stays there", async () => {
    const { calls, source: from } = source();
    const generation = followGeneration(from, now);
    calls.hear(7);
    markRaised(8, time);
    const asked = generation.ask();
    calls.reads[0]?.resolve(8);
    await asked;
    expect([generation.known, generation.certain()]).toEqual([8, true]);
    calls.hear(7);
    expect(generation.certain()).toBe(false);
  });

  it("takes a raise that nothing came of for rolled back after half a minute", () => {
    const { calls, source: from } = source();
    const generation = followGeneration(from, now);
    calls.hear(7);
    markRaised(8, time);
    time += 29_000;
    expect(generation.certain()).toBe(false);
    time += 2000;
    expect(generation.certain()).toBe(true);
  });

  it("is not turned back by a slow question, but is by a restored database", async () => {
    const { calls, source: from } = source();
    const generation = followGeneration(from, now);
    calls.hear(7);
    const slow = generation.ask();
    calls.hear(9);
    calls.reads[0]?.resolve(8);
    await slow;
    expect(generation.known).toBe(9);
    calls.lost();
    calls.hear(3);
    expect([generation.known, generation.certain()]).toEqual([3, true]);
  });
});
