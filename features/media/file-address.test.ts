import { describe, expect, it } from "vitest";
import { deskRoot, publicRoot } from "./address";
import { deskFileRoot, fileAddress, fileRootFor, publicFileRoot } from "./file-address";

const key = "0123456789abcdef01234567";

describe("the address of a file", () => {
  it.each([
    ["Minutes.pdf", "Minutes.pdf"],
    ["会议纪要 1.docx", "%E4%BC%9A%E8%AE%AE%E7%BA%AA%E8%A6%81%201.docx"],
    ["../../etc/passwd", "..%2F..%2Fetc%2Fpasswd"],
    ['a"><script>', "a%22%3E%3Cscript%3E"],
    ["a?b#c", "a%3Fb%23c"],
    ["half \ud83d.pdf", "half%20%EF%BF%BD.pdf"],
    ["whole \u{1f642}.pdf", "whole%20%F0%9F%99%82.pdf"],
  ])("%j is %s", (name, end) => {
    expect(fileAddress(key, name)).toBe(`/media/files/${key}/${end}`);
    expect(fileAddress(key, name, deskFileRoot)).toBe(`/api/files/${key}/${end}`);
  });

  it.each([
    [publicRoot, publicFileRoot],
    [deskRoot, deskFileRoot],
    ["https://portal.example/media", "https://portal.example/media/files"],
  ])("goes with pictures under %s to %s", (pictures, files) => {
    expect(fileRootFor(pictures)).toBe(files);
  });
});
