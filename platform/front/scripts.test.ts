import { describe, expect, it } from "vitest";
import { withoutScripts } from "./scripts";
import { nextPage } from "./testing";

const executable = /<script(?![^>]*type="(?:application\/(?:ld\+)?json|module")[^>]*>)/i;

describe("taking scripts out", () => {
  it("leaves a page of Next with its words, data and our module only", async () => {
    const page = await withoutScripts(nextPage("女性 text"));
    expect(page).not.toMatch(executable);
    expect(page).not.toContain("__next_f");
    expect(page).not.toContain("/_next/static/chunks/0");
    expect(page).not.toContain("<!--");
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).toContain('<script type="application/ld+json">{"@type":"NewsArticle","name":"a\\u003c/b>"}</script>');
    expect(page).toContain('<script type="module" src="/site.js?v=1"></script>');
    expect(page).toContain('<link rel="stylesheet" href="/_next/static/chunks/3x.css" data-precedence="next"/>');
    expect(page).toContain("<p>女性 text&lt;script&gt;alert(1)&lt;/script&gt;</p>");
    expect(page).toContain("<pre>\n\n  kept as it is</pre>");
    expect(page).toContain('<noscript><img src="/api/views/7.gif" alt=""/></noscript>');
    expect(page.endsWith("</body></html>")).toBe(true);
  });

  it.each([
    ["<script>alert(1)</script>"],
    ["<SCRIPT SRC=//evil></SCRIPT>"],
    ["<script type=''>alert(1)</script>"],
    ['<script type="text/javascript">1</script>'],
    ['<script type="text/ecmascript">1</script>'],
    ['<script type=" module " src="/other.js"></script>'],
    ['<script type="module">alert(1)</script>'],
    ['<script type="module" src="/site.js.evil"></script>'],
    ['<script type="module" src="https://evil/site.js"></script>'],
    ['<script type="importmap">{}</script>'],
    ['<script type="speculationrules">{}</script>'],
    ["<script>'<!--<script>'</script>--></script>"],
    ["<svg><script>alert(1)</script></svg>"],
    ["<svg><script href='//evil'/></svg>"],
    ["<script>never closed"],
    ['<link rel="modulepreload" href="/a.js">'],
    ['<link as="script" rel="x preload" href="/a.js">'],
  ])("removes %s", async (bad) => {
    const page = await withoutScripts(`<!DOCTYPE html><p>before</p>${bad}`);
    expect(page).toContain("<p>before</p>");
    expect(page).not.toMatch(/<script|evil|alert|<link/i);
  });

  it("goes on after a script that closes itself in a picture", async () => {
    expect(await withoutScripts("<svg><script/><path/></svg><p>after</p>")).toBe("<svg><path/></svg><p>after</p>");
  });

  it("leaves what is inside of text alone", async () => {
    const page =
      "<title><script>a</script></title><textarea><script>b</script></textarea><style>a::after{content:'<script>'}</style>";
    expect(await withoutScripts(page)).toBe(page);
  });
});
