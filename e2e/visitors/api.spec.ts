import type { APIResponse } from "@playwright/test";
import { expect, test } from "../fixtures";

const typeOf = (answer: APIResponse) => answer.headers()["content-type"] ?? "";

test("a program walks through the reports, page by page", async ({ request }) => {
  const index = await (await request.get("/api/v1")).json();
  const seen: number[] = [];
  let next: string | null = `${index.lists.reports}?size=5`;
  let total = 0;
  while (next !== null) {
    const answer: APIResponse = await request.get(next);
    expect(answer.headers()["access-control-allow-origin"]).toBe("*");
    const page = await answer.json();
    expect(page.items.length).toBeLessThanOrEqual(5);
    seen.push(...page.items.map((item: { id: number }) => item.id));
    total = page.total;
    next = page.next;
  }
  expect(seen).toHaveLength(total);
  expect(new Set(seen).size).toBe(total);
  const report = await (await request.get(`${index.lists.reports}/${seen[0]}`)).json();
  expect(report.title.en ?? report.title.zh).toBeTruthy();
  expect(`${report.body.en}${report.body.zh}`).toContain("<p>");
  expect((await request.get(report.address.en)).status()).toBe(200);
});

test("what has not changed is not sent again, and HEAD tells as much as GET", async ({ request }) => {
  for (const path of ["/api/v1", "/api/v1/meetings", "/api/v1/districts/pinggu", "/api/v1/openapi.json"]) {
    const first = await request.get(path);
    const { etag = "", "content-length": length } = first.headers();
    expect(etag, path).not.toBe("");
    const again = await request.get(path, { headers: { "If-None-Match": etag } });
    expect([again.status(), (await again.body()).length], path).toEqual([304, 0]);
    const head = await request.head(path);
    expect([head.status(), head.headers().etag, head.headers()["content-length"]], path).toEqual([200, etag, length]);
  }
});

test("what is not there, or asked for wrongly, is said as a problem", async ({ request }) => {
  for (const [path, status] of [
    ["/api/v1/reports/999999", 404],
    ["/api/v1/meetings/2020-q1", 404],
    ["/api/v1/nothing/here", 404],
    ["/api/v1/reports?page=0", 400],
    ["/api/v1/meetings?size=1000", 400],
  ] as const) {
    const answer = await request.get(path);
    expect([answer.status(), typeOf(answer)], path).toEqual([status, "application/problem+json"]);
    expect(await answer.json(), path).toMatchObject({ type: "about:blank", status });
  }
});

test("nothing can be written through it", async ({ request }) => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    const answer = await request.fetch("/api/v1/reports", { method });
    expect(answer.status(), method).toBeGreaterThanOrEqual(400);
  }
});
