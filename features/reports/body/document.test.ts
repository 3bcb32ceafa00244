import { describe, expect, it } from "vitest";
import { textOf } from "./contents";
import { body, bodyOf } from "./document";
import { renderBody } from "./render";

const paragraph = (text: string, marks?: unknown[]) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text, ...(marks ? { marks } : {}) }] }],
});

function nested(depth: number): unknown {
  let node: unknown = { type: "paragraph", content: [{ type: "text", text: "deep" }] };
  for (let level = 0; level < depth; level++) node = { type: "blockquote", content: [node] };
  return { type: "doc", content: [node] };
}

describe("a report's body", () => {
  it("takes what the editor makes", () => {
    const document = body.parse({
      type: "doc",
      content: [
        { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Asks" }] },
        { type: "bulletList", content: [{ type: "listItem", content: bodyOf(["Visit more villages"]).content }] },
        { type: "horizontalRule" },
      ],
    });
    expect(textOf(document)).toBe("Asks\nVisit more villages");
    expect(renderBody(document)).toBe("<h2>Asks</h2><ul><li><p>Visit more villages</p></li></ul><hr/>");
  });

  it.each([
    ["a script node", { type: "doc", content: [{ type: "script", content: [] }] }],
    ["a first-level heading", { type: "doc", content: [{ type: "heading", attrs: { level: 1 } }] }],
    ["a script link", paragraph("x", [{ type: "link", attrs: { href: "javascript:alert(1)" } }])],
    ["a data link", paragraph("x", [{ type: "link", attrs: { href: "data:text/html,x" } }])],
    ["a link to another host by two slashes", paragraph("x", [{ type: "link", attrs: { href: "//evil.example" } }])],
    ["nothing", null],
    ["a text", "hello"],
    ["20,000 nested quotations", nested(20_000)],
    ["half a million characters", paragraph("x".repeat(500_000))],
  ])("refuses %s", (_, value) => {
    expect(body.safeParse(value).success).toBe(false);
  });

  it("renders hostile words as words", () => {
    const html = renderBody(bodyOf(['<img src=x onerror="alert(1)"> & </p><script>alert(1)</script>']));
    expect(html).not.toMatch(/<(img|script)/);
    expect(html).toContain("&lt;img");
  });

  it("drops attributes that nobody asked for", () => {
    const parsed = body.parse(paragraph("x", [{ type: "link", attrs: { href: "https://a.example", onclick: "x()" } }]));
    expect(JSON.stringify(parsed)).not.toContain("onclick");
  });
});
