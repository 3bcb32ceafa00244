import { describe, expect, it } from "vitest";
import { fileAddress } from "../file-address";
import { disposition, fileName } from "./name";
import { fileHeaders, isFileKey } from "./served";

describe("the name of a file", () => {
  it.each([
    ["plan.pdf", "plan.pdf"],
    ["会议 材料.docx", "会议 材料.docx"],
    ["../../etc/passwd.txt", "passwd.txt"],
    ["C:\\Users\\me\\plan.pdf", "plan.pdf"],
    ["a\r\nSet-Cookie: x.pdf", "aSet-Cookie x.pdf"],
    ["a\0b.pdf", "ab.pdf"],
    ["plan\u202efdp.txt", "planfdp.txt"],
    ['"quoted" <b>.pdf', "quoted b.pdf"],
    ["...hidden.pdf", "hidden.pdf"],
    [".pdf", "pdf"],
    ["  .  ", "file"],
    ["", "file"],
    ["e\u0301.pdf", "\u00e9.pdf"],
    ["half\ud800.pdf", "half.pdf"],
  ])("%j is kept as %j", (given, kept) => {
    expect(fileName(given)).toBe(kept);
  });

  it("is cut in its stem, so that its ending stays", () => {
    const kept = fileName(`${"长".repeat(400)}.pdf`);
    expect(kept).toHaveLength(150);
    expect(kept.endsWith("长.pdf")).toBe(true);
  });

  it("stands in an address as one part", () => {
    const key = "a".repeat(24);
    expect(fileAddress(key, "a b/材料?.pdf", "/media/files")).toBe(
      `/media/files/${key}/a%20b%2F%E6%9D%90%E6%96%99%3F.pdf`,
    );
  });
});

describe("how a file is served", () => {
  it.each([
    ["plan.pdf", `attachment; filename="plan.pdf"; filename*=UTF-8''plan.pdf`],
    ["会议.pdf", `attachment; filename="__.pdf"; filename*=UTF-8''%E4%BC%9A%E8%AE%AE.pdf`],
    [`it's (1)*.pdf`, `attachment; filename="it's (1)*.pdf"; filename*=UTF-8''it%27s%20%281%29%2A.pdf`],
    ['a"b\\c.pdf', `attachment; filename="a_b_c.pdf"; filename*=UTF-8''a%22b%5Cc.pdf`],
    ["a\r\nX: y.pdf", `attachment; filename="a__X: y.pdf"; filename*=UTF-8''a%0D%0AX%3A%20y.pdf`],
  ])("%j is taken away under its name", (name, header) => {
    expect(disposition(name)).toBe(header);
  });

  it("shows nothing and runs nothing", () => {
    expect(fileHeaders({ name: "a.pdf", type: "pdf", bytes: 7 })).toMatchObject({
      "Cache-Control": "no-store",
      "Content-Length": "7",
      "Content-Security-Policy": "sandbox",
      "X-Content-Type-Options": "nosniff",
    });
    expect(["a".repeat(24), "../a", "A".repeat(24)].map(isFileKey)).toEqual([true, false, false]);
  });
});
