import { describe, expect, it } from "vitest";
import type { Answer } from "./answer";
import { createShelf } from "./shelf";

const variant = { etag: "", headers: [], unchanged: [], body: Buffer.alloc(0) };
const answer = (bytes: number, status = 200): Answer => {
  return { status, bytes, storable: true, variants: { br: variant, gzip: variant, identity: variant } };
};
const kept = (bytes: number, status?: number) => ({ answer: answer(bytes, status), at: 0 });

describe("the shelf", () => {
  it("lets the longest unused page go when the bytes are full", () => {
    const shelf = createShelf(1000);
    for (const key of ["/a", "/b", "/c"]) shelf.put(key, kept(200));
    shelf.find("/a");
    shelf.put("/d", kept(200));
    expect(["/a", "/b", "/c", "/d"].filter((key) => shelf.find(key))).toEqual(["/a", "/c", "/d"]);
    expect(shelf.bytes).toBe(600);
  });

  it("never holds more than its bytes", () => {
    const shelf = createShelf(1000);
    for (let number = 0; number < 500; number++) {
      shelf.put(`/page/${number}`, kept(1 + (number % 90)));
      shelf.put(`/page?q=${number}`, kept(1 + (number % 90)));
      shelf.put(`/none/${number}`, kept(1 + (number % 90), 404));
      expect(shelf.bytes).toBeLessThanOrEqual(1000);
    }
    shelf.put("/huge", kept(2000));
    expect(shelf.find("/huge")).toBeUndefined();
  });

  it("keeps real pages through a flood of made-up ones", () => {
    const shelf = createShelf(1_000_000);
    shelf.put("/real", kept(1000));
    for (let number = 0; number < 10_000; number++) {
      shelf.put(`/none/${number}`, kept(100, 404));
      shelf.put(`/moved/${number}`, kept(100, 308));
      shelf.put(`/search?q=${number}`, kept(1000));
      shelf.put(`/page/${number}#elder`, kept(1000));
    }
    expect(shelf.find("/real")).toBeDefined();
    expect(shelf.size).toBeLessThan(900);
  });

  it("holds one answer for a key, also when its status changes", () => {
    const shelf = createShelf(1000);
    shelf.put("/a", kept(100, 404));
    shelf.put("/a", kept(50));
    expect([shelf.size, shelf.bytes, shelf.find("/a")?.answer.status]).toEqual([1, 50, 200]);
    shelf.clear();
    expect([shelf.size, shelf.bytes, shelf.find("/a")]).toEqual([0, 0, undefined]);
  });
});
