import { describe, expect, it } from "vitest";
import { readFileAnswer } from "./send-file";

const file = { key: "0123456789abcdef01234567", name: "Minutes.pdf", bytes: 900, type: "pdf" };

describe("what the server said to a file", () => {
  it.each([
    ["it is kept", 201, JSON.stringify({ ok: true, file }), { ok: true, file }],
    ["it is kept, and more was said", 201, JSON.stringify({ file: { ...file, by: 7 } }), { ok: true, file }],
    ["it is of no kind we take", 415, '{"reason":"not_a_file_we_take"}', { ok: false, reason: "not_a_file_we_take" }],
    ["a reason nobody knows", 400, '{"ok":false,"reason":"moon"}', { ok: false, reason: "unavailable" }],
    ["a page of a proxy", 413, "<html>", { ok: false, reason: "too_large" }],
    ["nothing", 0, "", { ok: false, reason: "unavailable" }],
    [
      "a file without a size",
      201,
      '{"file":{"key":"a","name":"a","type":"pdf"}}',
      { ok: false, reason: "unavailable" },
    ],
  ])("is understood: %s", (_, status, text, answer) => {
    expect(readFileAnswer(status, text)).toEqual(answer);
  });
});
