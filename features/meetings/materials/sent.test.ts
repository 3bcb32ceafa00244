import { expect, it } from "vitest";
import { fileAddress } from "@/features/media/file-address";
import { materialRoot, sentMaterial, titleIn } from "./material";
import { materialStatusOf, readReply } from "./sent";

it.each([
  [{ ok: true, key: "k", name: "a.pdf" } as const, 201],
  [{ ok: false, reason: "too_large" } as const, 413],
  [{ ok: false, reason: "not_a_file_we_take" } as const, 415],
  [{ ok: false, reason: "signed_out" } as const, 401],
  [{ ok: false, reason: "not_permitted" } as const, 403],
  [{ ok: false, reason: "item_gone" } as const, 409],
])("%j goes out as %i and is read back", (answer, status) => {
  expect(materialStatusOf(answer)).toBe(status);
  expect(readReply({ status, text: JSON.stringify(answer) })).toEqual(answer);
});

it.each([
  [{ status: 413, text: "<html>" }, "too_large"],
  [{ status: 0, text: "" }, "unavailable"],
  [{ status: 500, text: '{"ok":false,"reason":"odd"}' }, "unavailable"],
])("%j is no answer of ours", (reply, reason) => {
  expect(readReply(reply)).toEqual({ ok: false, reason });
});

it("is called by its title in the reader's language, then the other, then its file's name", () => {
  const given = { titleEn: "Plan", titleZh: "方案", name: "a.pdf" };
  expect([titleIn("en", given), titleIn("zh", given)]).toEqual(["Plan", "方案"]);
  expect(titleIn("zh", { ...given, titleZh: "" })).toBe("Plan");
  expect(titleIn("en", { ...given, titleEn: "", titleZh: "" })).toBe("a.pdf");
  expect(fileAddress("k", "方案 1.pdf", materialRoot)).toBe("/api/materials/k/%E6%96%B9%E6%A1%88%201.pdf");
});

it("is said with a class that there is, and nothing by guess", () => {
  const given = { meetingId: "7", class: "public", itemId: "", name: "a.pdf" };
  expect(sentMaterial.parse(given)).toMatchObject({ meetingId: 7, itemId: null, titleEn: "", titleZh: "" });
  for (const wrong of [
    { class: "secret" },
    { class: undefined },
    { meetingId: "x" },
    { itemId: "-1" },
    { titleEn: "x".repeat(201) },
  ]) {
    expect(sentMaterial.safeParse({ ...given, ...wrong }).success).toBe(false);
  }
});
