import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { handOver } from "./hand-over";

const schema = z.object({ words: z.string().min(1, "missing").max(5, "too_long"), name: z.string().min(1, "missing") });

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const form = formOf({ words: "Hello", name: "Li" });
const someone = async () => "someone";
const done = async () => ({ ok: true as const });

describe("handing a form over", () => {
  it("hands on what was checked and who acts", async () => {
    const work = vi.fn(done);
    expect(await handOver(form, schema, someone, work)).toEqual({ ok: true });
    expect(work).toHaveBeenCalledWith({ words: "Hello", name: "Li" }, "someone");
  });

  it("answers with every wrong field's first code and what was typed, and does no work", async () => {
    const work = vi.fn(done);
    const typed = { words: "Hello, all", name: "" };
    expect(await handOver(formOf(typed), schema, someone, work)).toEqual({
      ok: false,
      reasons: ["invalid"],
      errors: { words: "too_long", name: "missing" },
      typed,
    });
    expect(work).not.toHaveBeenCalled();
  });

  it.each([
    ["nobody acts", async () => null, done, "signed_out"],
    ["the verb refuses", someone, async () => ({ ok: false as const, reasons: ["closed"] }), "closed"],
    ["the verb breaks", someone, () => Promise.reject(new Error("no database")), "unavailable"],
    ["nobody can say who acts", () => Promise.reject(new Error("no database")), done, "unavailable"],
  ])("answers in codes where %s", async (_, who, work, code) => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const answer = await handOver(form, schema, who, work);
    expect(answer).toEqual({ ok: false, reasons: [code], errors: {}, typed: { words: "Hello", name: "Li" } });
    expect(said).toHaveBeenCalledTimes(code === "unavailable" ? 1 : 0);
    said.mockRestore();
  });
});
