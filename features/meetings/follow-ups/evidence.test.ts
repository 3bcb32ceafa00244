import { expect, it } from "vitest";
import { madePdf } from "@/features/media/testing-files";
import { evidenceAddress, evidenceKindOf } from "./evidence";

const jpeg = Buffer.from("ffd8ffe000104a46", "hex");
const png = Buffer.from("89504e470d0a1a0a0000", "hex");

it.each([
  ["report.pdf", madePdf(500, 1), "pdf"],
  ["PHOTO.JPG", jpeg, "jpg"],
  ["photo.jpeg", jpeg, "jpeg"],
  ["photo.png", png, "png"],
  ["photo.png", jpeg, null],
  ["photo.jpg", Buffer.from("<html>"), null],
  ["page.html", Buffer.from("<html>"), null],
  ["photo.svg", Buffer.from("<svg/>"), null],
  ["photo.constructor", png, null],
])("%s is taken as %s only with what belongs in it", (name, bytes, kind) => {
  expect(evidenceKindOf(name, bytes)).toBe(kind);
});

it("stands in an address as one part", () => {
  expect(evidenceAddress({ key: "a".repeat(24), name: "证明 1/2?.pdf" })).toBe(
    `/api/follow-ups/files/${"a".repeat(24)}/%E8%AF%81%E6%98%8E%201%2F2%3F.pdf`,
  );
});
