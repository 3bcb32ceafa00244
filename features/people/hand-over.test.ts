import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { fieldsIn, handOver } from "./hand-over";

const schema = z.object({ words: z.string().min(1, "missing").max(5, "too_long"), name: z.string().min(1, "missing") });

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const form = formOf({ words: "Hello", name: "Li" });
const someone = async () => "someone";
type Work = () => Promise<{ ok: true } | { ok: false; reasons: readonly string[] }>;
const done: Work = async () => ({ ok: true });
const closed: Work = async () => ({ ok: false, reasons: ["closed"] });

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
    ["the verb refuses", someone, closed, "closed"],
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

describe("a form's texts", () => {
  it("are without the framework's own, and without files", () => {
    const form = formOf({ title: "A", $ACTION_KEY: "k", "$ACTION_1:0": "{}" });
    form.append("file", new Blob(["x"]));
    expect(fieldsIn(form)).toEqual({ title: "A" });
  });

  it("are as they are kept, and none where no form was sent", () => {
    expect(fieldsIn(formOf({ words: "a\0b\r\nc" }))).toEqual({ words: "ab\nc" });
    expect(fieldsIn("words=a")).toEqual({});
  });
});
