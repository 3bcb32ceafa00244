import { describe, expect, it } from "vitest";
import { receive } from "./received";

function sent(pieces: number[], headers: Record<string, string> = {}, fails = false): Request {
  const body = new ReadableStream({
    start(controller) {
      for (const [at, length] of pieces.entries()) controller.enqueue(new Uint8Array(length).fill(at + 1));
      if (fails) controller.error(new Error("gone"));
      else controller.close();
    },
  });
  return new Request("http://localhost/", { method: "POST", body, headers, duplex: "half" } as RequestInit);
}

describe("the bytes of a request", () => {
  it.each([
    ["in one piece", [10], [1]],
    ["in three", [3, 3, 4], [1, 2, 3]],
    ["up to the limit", [6, 4], [1, 2]],
  ])("come %s", async (_, pieces, marks) => {
    const received = await receive(sent(pieces), 10);
    if (!received.ok) throw new Error(received.reason);
    expect(received.bytes.length).toBe(10);
    expect([...new Set(received.bytes)]).toEqual(marks);
  });

  it.each([
    ["one byte too many", sent([10, 1]), "too_large"],
    ["a length announced that nobody waits for", sent([1], { "content-length": "999999999999" }), "too_large"],
    ["fewer than announced", sent([9], { "content-length": "10" }), "cut"],
    ["a caller who went away", sent([9], {}, true), "cut"],
  ])("are not taken: %s", async (_, request, reason) => {
    expect(await receive(request, 10)).toEqual({ ok: false, reason });
  });
});
