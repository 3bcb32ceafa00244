import { describe, expect, it } from "vitest";
import { readAnswer } from "./send-picture";

const picture = { key: "0123456789abcdef01234567", width: 900, height: 600 };

describe("what the server said to a picture", () => {
  it.each([
    ["it is kept", 201, JSON.stringify({ ok: true, picture }), { ok: true, picture }],
    ["it is none", 415, '{"ok":false,"reason":"not_a_picture"}', { ok: false, reason: "not_a_picture" }],
    ["a reason nobody knows", 400, '{"ok":false,"reason":"moon"}', { ok: false, reason: "unavailable" }],
    ["a page of a proxy", 413, "<html>", { ok: false, reason: "too_large" }],
    ["a page of an error", 500, "<html>", { ok: false, reason: "unavailable" }],
    ["nothing", 0, "", { ok: false, reason: "unavailable" }],
    ["a picture without a size", 201, '{"picture":{"key":"a"}}', { ok: false, reason: "unavailable" }],
    ["null", 201, "null", { ok: false, reason: "unavailable" }],
  ])("is understood: %s", (_, status, text, answer) => {
    expect(readAnswer(status, text)).toEqual(answer);
  });
});
