import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beijingSecond } from "@/platform/clock";
import { readOldPage } from "./page";

const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }).map((text) =>
  `On ${text}`
    .replace(/[\u200b\u2060\ufeff]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim(),
);

describe("any page", () => {
  it("reads back as it was built", () => {
    fc.assert(
      fc.property(
        words,
        fc.array(words, { minLength: 1, maxLength: 8 }),
        fc.date({ min: new Date("1992-01-01T00:00:00Z"), max: new Date("2090-01-01T00:00:00Z"), noInvalidDate: true }),
        fc.option(fc.nat(999_999_999)),
        fc.constantFrom("\n\n", "\r\n\r\n", "\n \n\n"),
        (title, paragraphs, moment, views, gap) => {
          const publishedAt = new Date(Math.floor(moment.getTime() / 1000) * 1000);
          const date = `Date:${beijingSecond(publishedAt).replace(/-0/g, "-")}    Views:${views ?? ""}`;
          const text = ["Masthead", "Home >  Events >  Updates", title, date, ...paragraphs, "  • * refresh"].join(gap);
          const page = { sectionSlug: "updates", language: "en", title, publishedAt, views, paragraphs };
          expect(readOldPage(text)).toEqual({ ok: true, page });
        },
      ),
    );
  });

  it("is read or refused, whatever it holds", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "Home > Events > Updates",
        "Date:2024-3-27 14:31:51",
        "Views:1",
        "* refresh",
        "",
        "相关新闻",
        "X",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (lines) => {
        const read = readOldPage(lines.join("\n"));
        if (!read.ok) return;
        expect(read.page.title).not.toBe("");
        expect(read.page.paragraphs.length).toBeGreaterThan(0);
        expect(read.page.paragraphs.every((paragraph) => /^\S.*$/u.test(paragraph))).toBe(true);
      }),
    );
  });
});
