import { describe, expect, it } from "vitest";
import { POST } from "./route";

function post(fields: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams(fields);
  return POST(new Request("http://localhost/api/reading", { method: "POST", body }));
}

describe("keeping a reading mode", () => {
  it.each(["large", "larger", "elder"])("keeps %s for a year and leads back", async (mode) => {
    const answer = await post({ mode, back: "/zh/events/updates?page=2" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/zh/events/updates?page=2"]);
    expect(answer.headers.get("set-cookie")).toBe(`reading=${mode}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax`);
  });

  it("forgets the mode of who wants the standard", async () => {
    const answer = await post({ mode: "standard", back: "/en" });
    expect(answer.headers.get("set-cookie")).toContain("reading=standard; Path=/; Max-Age=0");
  });

  it.each([
    "",
    "https://evil.example/en",
    "//evil.example",
    "/\\evil.example",
    "/english",
    "/en\\evil",
    "/en/\r\nSet-Cookie: a=1",
    "/en@evil.example",
    "/dashboard",
    `/en/${"a".repeat(3000)}`,
  ])("leads nowhere but to pages of its own: %j", async (back) => {
    expect((await post({ mode: "elder", back })).headers.get("location")).toBe("/en");
  });

  it.each([{}, { mode: "" }, { mode: "elder; Domain=evil.example" }, { mode: "huge" }])(
    "refuses %j",
    async (fields) => {
      const answer = await post(fields as Record<string, string>);
      expect([answer.status, answer.headers.get("set-cookie")]).toEqual([400, null]);
    },
  );

  it("refuses what is no form", async () => {
    const request = new Request("http://localhost/api/reading", { method: "POST", body: "{}" });
    expect((await POST(request)).status).toBe(400);
  });
});
