import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readAddress } from "./address";
import { markMode, modeKey, readingMode, readModeKey } from "./reading";
import { openFront } from "./testing";

describe("the reading mode of a request", () => {
  it.each([
    [undefined, undefined],
    ["", undefined],
    ["reading=elder", "elder"],
    ["a=1; reading=large", "large"],
    ["reading=larger;session=secret", "larger"],
    ["reading=standard", undefined],
    ["reading=elderly", undefined],
    ["reading=", undefined],
    ["xreading=elder", undefined],
    ["a=reading=elder", undefined],
    ['reading="elder"', undefined],
    ["reading=elder><script>", undefined],
    ["reading=nonsense; reading=elder", "elder"],
  ])("of the cookies %j is %s", (cookie, mode) => {
    expect(readingMode(cookie, "/en")).toBe(mode);
  });

  it.each([
    ["/en", true],
    ["/zh/events/updates?page=2", true],
    ["/en/search?q=a.b", true],
    ["/en/events/updates/feed.xml", false],
    ["/zh/events/calendar.ics?year=2026", false],
    ["/media/7/480.webp", false],
    ["/sitemap.xml", false],
    ["/english", false],
  ])("counts at %s: %s", (address, counts) => {
    expect(readingMode("reading=elder", address)).toBe(counts ? "elder" : undefined);
  });

  it("has a key that no address has, and that says both again", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, query) => {
        const address = readAddress(`/en/${path}?q=${query}`, ["q"]);
        if ("refused" in address) return;
        expect(address.key).not.toContain("#");
        expect(readModeKey(address.key)).toEqual({ address: address.key });
        expect(readModeKey(modeKey(address.key, "elder"))).toEqual({ address: address.key, mode: "elder" });
      }),
    );
  });

  it("stands on the page itself, once", () => {
    const page = '<!DOCTYPE html><html lang="en"><body><pre>&lt;html lang></pre><html x></body>';
    expect(markMode(page, "large")).toBe(page.replace("<html lang", '<html data-reading="large" lang'));
  });
});

describe("the front and reading modes", () => {
  let front: Awaited<ReturnType<typeof openFront>>;
  beforeEach(async () => {
    front = await openFront();
  });
  afterEach(() => front.close());

  const elder = { cookie: "session=secret; reading=elder" };
  const mark = 'data-reading="elder"';

  it("keeps one answer for each mode and mixes none of them", async () => {
    for (const cookie of [elder.cookie, "", elder.cookie, "reading=large", "", "reading=nonsense"]) {
      const { text } = await front.ask("/en/a", { cookie });
      const mode = /reading=(elder|large)/.exec(cookie)?.[1];
      expect(/data-reading="(\w+)"/.exec(text)?.[1]).toBe(mode);
      expect(text).toContain("/en/a for nobody unknown");
    }
    expect(front.seen.map(({ url, headers }) => [url, headers.cookie])).toEqual(Array(3).fill(["/en/a", undefined]));
  });

  it("says that a page depends on the cookie, and nothing else does", async () => {
    expect((await front.ask("/en/a")).headers.vary).toBe("Accept-Encoding, Cookie");
    expect((await front.ask("/en/none", elder)).headers.vary).toBe("Accept-Encoding, Cookie");
    expect((await front.ask("/en/cookie", elder)).headers.vary).toBe("Accept-Encoding");
  });

  it("gives each mode a tag of its own, so that changing it is never 'not modified'", async () => {
    const plain = await front.ask("/en/a");
    const changed = await front.ask("/en/a", { ...elder, "if-none-match": plain.headers.etag });
    expect([changed.status, changed.text.includes(mark)]).toEqual([200, true]);
    const again = await front.ask("/en/a", { ...elder, "if-none-match": changed.headers.etag });
    expect(again.status).toBe(304);
  });

  it("drops every mode's answer when the generation rises", async () => {
    await front.ask("/en/a", elder);
    await front.ask("/en/a");
    front.generation.known = 2;
    await front.ask("/en/a", elder);
    await front.ask("/en/a");
    expect(front.seen).toHaveLength(4);
  });

  it("fills in the missing page in the same mode", async () => {
    const missing = await front.ask("/en/none", elder);
    expect([missing.status, missing.text.includes(mark)]).toEqual([404, true]);
    expect(missing.text).toContain("/en/not-found for nobody");
    expect((await front.ask("/en/none")).text).not.toContain(mark);
    expect((await front.ask("/en/not-found", elder)).status).toBe(404);
  });

  it("leaves what is no public page alone", async () => {
    expect((await front.ask("/en/dashboard", elder)).text).not.toContain(mark);
    expect((await front.ask("/en/a.xml", elder)).text).not.toContain(mark);
    expect((await front.ask("/", elder)).text).not.toContain(mark);
  });
});
