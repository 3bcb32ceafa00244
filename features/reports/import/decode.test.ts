import { describe, expect, it } from "vitest";
import { decodePage, largestPage } from "./decode";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("the text of a page's bytes", () => {
  it.each([
    ["UTF-8", bytes("妇联 Women’s"), "妇联 Women’s"],
    ["UTF-8 with a byte order mark", bytes("\ufeffHome"), "Home"],
    ["GB18030", Uint8Array.of(0xb8, 0xbe, 0xc1, 0xaa), "妇联"],
    ["nothing", new Uint8Array(), ""],
  ])("reads %s", (_, given, text) => {
    expect(decodePage(given)).toEqual({ ok: true, text });
  });

  it.each([
    ["a NUL", bytes("Home\0"), "binary"],
    ["bytes of no encoding", Uint8Array.of(0xff, 0xfe, 0x41), "unknown_encoding"],
    ["more than 2 MB", new Uint8Array(largestPage + 1).fill(65), "too_large"],
  ])("refuses %s", (_, given, reason) => {
    expect(decodePage(given)).toEqual({ ok: false, reason });
  });

  it("takes 2 MB", () => {
    expect(decodePage(new Uint8Array(largestPage).fill(65)).ok).toBe(true);
  });
});
