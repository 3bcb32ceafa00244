import { describe, expect, it } from "vitest";
import { pictureKeysOf, picturesOf, textOf } from "./contents";
import { type Body, body, bodyOf, type Picture } from "./document";
import { renderBody } from "./render";

const key = "0123456789abcdef01234567";

const shown = (attrs: Partial<Picture> = {}): Body["content"][number] => ({
  type: "picture",
  attrs: {
    key,
    width: 1600,
    height: 900,
    alt: "Rows of trees",
    caption: "An orchard",
    credit: "Photo: office",
    ...attrs,
  },
});
const doc = (...content: Body["content"]): Body => ({ type: "doc", content });

describe("a picture in a body", () => {
  it("is taken, and its caption belongs to the words", () => {
    const document = doc(...bodyOf(["Before."]).content, shown(), {
      type: "blockquote",
      content: [shown({ caption: "" })],
    });
    expect(body.parse(document)).toEqual(document);
    expect(textOf(document)).toBe("Before.\nAn orchard");
    expect(picturesOf(document)).toHaveLength(2);
  });

  it("is shown with its sizes, words and no more", () => {
    expect(renderBody(doc(shown()))).toBe(
      `<figure><img src="/media/${key}/960.webp" srcset="/media/${key}/480.webp 480w, /media/${key}/960.webp 960w, ` +
        `/media/${key}/1600.webp 1600w" sizes="(min-width: 45rem) 42rem, 100vw" width="1600" height="900" ` +
        `alt="Rows of trees" loading="lazy" decoding="async"/><figcaption><span class="caption">An orchard</span>` +
        `<span class="credit">Photo: office</span></figcaption></figure>`,
    );
  });

  it("has no caption where nobody wrote one, and keeps an empty alt", () => {
    const html = renderBody(doc(shown({ alt: "", caption: "", credit: "" })));
    expect(html).not.toContain("figcaption");
    expect(html).toContain('alt=""');
  });

  it("is looked for where staff may see it", () => {
    const html = renderBody(doc(shown()), "/api/pictures");
    expect(html).toContain(`src="/api/pictures/${key}/960.webp"`);
    expect(html).not.toContain("/media/");
  });

  it("renders hostile words as words", () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror='alert(1)'>`;
    const html = renderBody(doc(shown({ alt: hostile, caption: hostile, credit: hostile })));
    expect(html.match(/<(?:script|img)/g)).toEqual(["<img"]);
    expect(html).not.toMatch(/="">|alt=""/);
  });

  it.each([
    ["no key", { key: "" }],
    ["an address for a key", { key: "https://evil.example/a.png" }],
    ["a key that climbs", { key: "../../../../etc/passwd0000" }],
    ["a size of nothing", { width: 0 }],
    ["a size that is no number", { height: Number.NaN }],
    ["an endless alt", { alt: "x".repeat(301) }],
    ["an endless caption", { caption: "x".repeat(401) }],
  ])("is refused with %s", (_, attrs) => {
    expect(body.safeParse(doc(shown(attrs))).success).toBe(false);
  });

  it("drops attributes that nobody asked for", () => {
    const attrs = { ...shown(), attrs: { key, width: 1, height: 1, onerror: "alert(1)", src: "x" } };
    expect(body.parse({ type: "doc", content: [attrs] })).toEqual(
      doc(shown({ width: 1, height: 1, alt: "", caption: "", credit: "" })),
    );
  });

  it("is named once, English first", () => {
    const other = "f".repeat(24);
    expect(pictureKeysOf(doc(shown(), shown()), null, doc(shown({ key: other }), shown()))).toEqual([key, other]);
  });
});
