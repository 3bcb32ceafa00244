import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { attempt, plainText, tooLarge } from "./answer";

const schema = z.object({
  title: z.string().max(5, "too_long"),
  count: z.coerce.number("invalid").min(1, "choose_one"),
});
const someone = async () => "someone";
const done = async () => ({ ok: true, id: 1 }) as const;

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const typed = { title: "Short", count: "2" };
const refused = { ok: false, errors: {}, typed };

describe("an attempt", () => {
  it("hands the checked form and whoever acts to the work", async () => {
    const work = async (input: z.infer<typeof schema>, who: string) => ({ ok: true, input, who }) as const;
    expect(await attempt(formOf(typed), schema, someone, work)).toEqual({
      ok: true,
      input: { title: "Short", count: 2 },
      who: "someone",
    });
  });

  it("answers each wrong field with its code, and with what was typed", async () => {
    const wrong = { title: "Too long a title", count: "0" };
    expect(await attempt(formOf(wrong), schema, someone, done)).toEqual({
      ...{ ok: false, reasons: ["invalid"], typed: wrong },
      errors: { title: "too_long", count: "choose_one" },
    });
    expect(await attempt(formOf({ count: "1" }), schema, someone, done)).toMatchObject({
      errors: { title: "invalid" },
    });
  });

  it("tells somebody who is signed out so, before anything else", async () => {
    const answer = await attempt(formOf(typed), schema, async () => null, done);
    expect(answer).toEqual({ ...refused, reasons: ["signed_out"] });
  });

  it("passes on what the verb refuses, with what goes with it", async () => {
    const answer = await attempt(formOf(typed), schema, someone, async () => ({
      ...({ ok: false, reasons: ["newer_version"], version: 4 } as const),
    }));
    expect(answer).toEqual({ ...refused, reasons: ["newer_version"], version: 4 });
  });

  it.each([
    ["the session cannot be asked for", () => Promise.reject(new Error("down")), done],
    ["the verb fails", someone, () => Promise.reject(new Error("down"))],
  ])("throws nothing when %s", async (_, who, work) => {
    vi.spyOn(console, "error").mockImplementationOnce(() => undefined);
    expect(await attempt(formOf(typed), schema, who, work)).toEqual({ ...refused, reasons: ["unavailable"] });
  });

  it("takes something that is no form for an empty one", async () => {
    const answer = await attempt("title=Short" as unknown as FormData, schema, someone, done);
    expect(answer).toMatchObject({ ok: false, reasons: ["invalid"], typed: {} });
  });
});

describe("a form's texts", () => {
  it("are such as the database can keep", () => {
    expect(plainText("a\0b\ud800c\r\nd😀")).toBe("abc\nd😀");
  });

  it("are told when they are too large to be sent", () => {
    expect(tooLarge(formOf({ body: "字".repeat(600_000) }))).toBeNull();
    expect(tooLarge(formOf({ body: "字".repeat(700_000) }))).toMatchObject({ ok: false, reasons: ["too_large"] });
  });
});
