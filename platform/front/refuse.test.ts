import { describe, expect, it } from "vitest";
import { refusalPage } from "./refuse";

describe("a refusal page", () => {
  it.each([400, 403, 404, 405, 413, 414, 500, 503])("with %i has words of its own and leads home", (status) => {
    const page = refusalPage(status);
    expect(page).toMatch(/<h1>[A-Z].+\.<\/h1><p lang="zh">.+。<\/p>/);
    expect(page).toContain('<a href="/en">');
    expect(page).toContain('<a href="/zh" lang="zh">');
    if (status !== 500) expect(page).not.toContain("Something went wrong");
  });

  it("says of a failed form that it may not have been done, with its reference", () => {
    const page = refusalPage(503, "abcd1234", "form");
    expect(page).toMatch(/<title>503<.*may not have been done.*Back button.*可能没有完成.*abcd1234/);
  });
});
