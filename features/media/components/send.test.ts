import { describe, expect, it } from "vitest";
import { addressFor, readAnswer } from "./send";

describe("sending to the library", () => {
  it.each([
    [{ name: "a b.jpg", type: "image/jpeg" }, null, "/api/pictures?name=a+b.jpg"],
    [{ name: "a.PNG", type: "" }, 7, "/api/pictures?name=a.PNG&folder=7"],
    [{ name: "会.pdf", type: "application/pdf" }, 7, "/api/files?name=%E4%BC%9A.pdf&folder=7"],
    [{ name: "a.svg", type: "image/svg+xml" }, null, "/api/files?name=a.svg"],
  ])("%j goes to the right door", (file, folder, address) => {
    expect(addressFor(file, folder)).toBe(address);
  });

  it.each([
    [201, '{"ok":true,"picture":{"key":"k"}}', { ok: true, key: "k" }],
    [201, '{"ok":true,"file":{"key":"f"}}', { ok: true, key: "f" }],
    [415, '{"ok":false,"reason":"not_a_file_we_take"}', { ok: false, reason: "not_a_file_we_take" }],
    [500, '{"ok":false,"reason":"<b>"}', { ok: false, reason: "unavailable" }],
    [413, "", { ok: false, reason: "too_large" }],
    [502, "<html>", { ok: false, reason: "unavailable" }],
    [0, "null", { ok: false, reason: "unavailable" }],
  ])("%i %s is understood", (status, text, sent) => {
    expect(readAnswer(status, text)).toEqual(sent);
  });
});
