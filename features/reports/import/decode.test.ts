import { describe, expect, it } from "vitest";
import { decodePage, largestPage } from "./decode";

const meta = (charset: string) =>
  Buffer.from(`<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`);
const gb = Uint8Array.of(0xb8, 0xbe, 0xc1, 0xaa);
const bytes = (text: string) => new TextEncoder().encode(text);

describe("the text of a page's bytes", () => {
  it.each([
    ["UTF-8", bytes("妇联 Women’s"), "妇联 Women’s"],
    ["UTF-8 with a byte order mark", bytes("\ufeffHome"), "Home"],
    ["GB18030", Uint8Array.of(0xb8, 0xbe, 0xc1, 0xaa), "妇联"],
    ["nothing", new Uint8Array(), ""],
    ["what says it is GB 2312", Buffer.concat([meta("gb2312"), gb]), `${meta("gb2312")}妇联`],
    ["what says it is UTF-8 and is not", Buffer.concat([meta("utf-8"), gb]), `${meta("utf-8")}妇联`],
    ["what says it is GB 2312 and was saved anew", bytes(`${meta("gb2312")}妇联`), `${meta("gb2312")}妇联`],
    [
      "what says it is Western",
      Buffer.concat([meta("windows-1252"), Buffer.from("Women\x92s", "latin1")]),
      `${meta("windows-1252")}Women’s`,
    ],
  ])("reads %s", (_, given, text) => {
    expect(decodePage(given)).toEqual({ ok: true, text });
  });

  it.each([
    ["a NUL", bytes("Home\0"), "binary"],
    ["a page of another encoding", Buffer.concat([meta("big5"), gb]), "unknown_encoding"],
    ["bytes of no encoding", Uint8Array.of(0xff, 0xfe, 0x41), "unknown_encoding"],
    ["more than 2 MB", new Uint8Array(largestPage + 1).fill(65), "too_large"],
  ])("refuses %s", (_, given, reason) => {
    expect(decodePage(given)).toEqual({ ok: false, reason });
  });

  it("takes 2 MB", () => {
    expect(decodePage(new Uint8Array(largestPage).fill(65)).ok).toBe(true);
  });
});
