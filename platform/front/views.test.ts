import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCounter, isReader, readBeacon } from "./views";

const browser = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36";

describe("the counter", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function counterOf(flush: (counts: Map<string, number>) => Promise<void>) {
    const said: string[] = [];
    return { said, counter: createCounter({ flush, everyMs: 5000, say: (line) => said.push(line) }) };
  }

  it("hands on each view once, in time and at the end", async () => {
    const written: [string, number][] = [];
    const { counter } = counterOf(async (counts) => void written.push(...counts));
    counter.count("7");
    counter.count("7");
    counter.count("8");
    await vi.advanceTimersByTimeAsync(5000);
    expect(written).toEqual([
      ["7", 2],
      ["8", 1],
    ]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(written).toHaveLength(2);
    counter.count("7");
    await counter.close();
    expect(written.at(-1)).toEqual(["7", 1]);
  });

  it("counts on what could not be written, with what came meanwhile", async () => {
    const written: [string, number][] = [];
    let fails = true;
    const { counter, said } = counterOf(async (counts) => {
      if (fails) throw new Error("the database is down");
      written.push(...counts);
    });
    counter.count("7");
    await vi.advanceTimersByTimeAsync(5000);
    counter.count("7");
    counter.count("8");
    expect(said).toEqual(["views could not be written yet: the database is down"]);
    await expect(counter.close()).rejects.toThrow("down");
    fails = false;
    await counter.close();
    expect(new Map(written)).toEqual(
      new Map([
        ["7", 2],
        ["8", 1],
      ]),
    );
  });

  it("writes one after the other and loses nothing of what comes while it writes", async () => {
    let atOnce = 0;
    let total = 0;
    const { counter } = counterOf(async (counts) => {
      expect(++atOnce).toBe(1);
      await new Promise((done) => setTimeout(done, 12_000));
      for (const number of counts.values()) total += number;
      atOnce--;
    });
    for (let number = 0; number < 100; number++) {
      counter.count("7");
      await vi.advanceTimersByTimeAsync(1000);
    }
    const closed = counter.close();
    await vi.advanceTimersByTimeAsync(600_000);
    await closed;
    expect(total).toBe(100);
  });

  it("does not grow without end from made-up numbers", async () => {
    const written: Map<string, number>[] = [];
    const { counter } = counterOf(async (counts) => void written.push(counts));
    for (let number = 0; number < 50_000; number++) counter.count(String(number));
    counter.count("1");
    await counter.close();
    expect([written[0]?.size, written[0]?.get("1")]).toEqual([10_000, 2]);
  });
});

describe("a beacon", () => {
  it.each([
    ["POST", "/api/views/7", { key: "7", picture: false }],
    ["GET", "/api/views/7.gif", { key: "7", picture: true }],
    ["GET", "/api/views/7", undefined],
    ["POST", "/api/views/7.gif", undefined],
    ["HEAD", "/api/views/7.gif", undefined],
    ["POST", "/api/views/07", undefined],
    ["POST", "/api/views/0", undefined],
    ["POST", "/api/views/1234567890", undefined],
    ["POST", "/api/views/-1", undefined],
    ["POST", "/api/views/7/8", undefined],
  ])("%s %s is %j", (method, path, beacon) => {
    expect(readBeacon(method, path)).toEqual(beacon);
  });

  it.each([
    [{ "user-agent": browser }, true],
    [{ "user-agent": browser, "sec-fetch-site": "same-origin" }, true],
    [{ "user-agent": browser, "sec-fetch-site": "cross-site" }, false],
    [{ "user-agent": browser, purpose: "prefetch" }, false],
    [{ "user-agent": browser, "sec-purpose": "prefetch;prerender" }, false],
    [{ "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" }, false],
    [{ "user-agent": "curl/8.0" }, false],
    [{ "user-agent": "" }, false],
    [{}, false],
  ])("with %j counts: %s", (headers, counts) => {
    expect(isReader(headers)).toBe(counts);
  });
});
