import { describe, expect, it } from "vitest";
import { madeZip } from "../testing-files";
import { kindOf, servedAs } from "./kind";

const text = (words: string) => Buffer.from(words);
const office = (folder: string, ...more: string[]) =>
  madeZip(["[Content_Types].xml", `${folder}/document.xml`, ...more]);
const pdf = text("%PDF-1.7\n1 0 obj");
const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), text("ftypisom"), Buffer.alloc(12)]);
const svg = text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const page = text("<!doctype html><script>alert(1)</script>");

describe("the kind of a file", () => {
  it.each([
    ["plan.pdf", pdf],
    ["PLAN.PDF", pdf],
    ["plan.docx", office("word")],
    ["numbers.xlsx", office("xl")],
    ["slides.pptx", office("ppt")],
    ["plan.zip", madeZip(["a.txt"])],
    ["empty.zip", madeZip([])],
    ["names.csv", text("姓名,人数\n朝阳区,3\n")],
    ["names.txt", Buffer.from([0xd0, 0xd5, 0xc3, 0xfb])],
    ["names.txt", Buffer.from("\ufeff姓名", "utf16le")],
    ["song.mp3", text("ID3\x03\x00")],
    ["song.mp3", Buffer.from([0xff, 0xfb, 0x90, 0x64])],
    ["film.mp4", mp4],
  ])("is taken when its content agrees with its name: %s", (name, bytes) => {
    expect(kindOf(name, bytes)).toBe(name.toLowerCase().split(".").at(-1));
  });

  it.each([
    ["a page named as a document", "plan.pdf", page],
    ["a page before a document", "plan.pdf", Buffer.concat([page, pdf])],
    ["a page named as text", "plan.txt", page],
    ["a page behind a mark and blanks", "plan.csv", text("\ufeff \n<HTML>")],
    ["a drawing with a script", "plan.svg", svg],
    ["a drawing named as text", "plan.txt", svg],
    ["a program", "plan.exe", text("MZ")],
    ["a program named as text", "plan.txt", Buffer.from("7f454c460201", "hex")],
    ["an archive named as a document", "plan.docx", madeZip(["a.txt"])],
    ["a table named as a document", "plan.docx", office("xl")],
    ["a document with macros", "plan.docx", office("word", "word/vbaProject.bin")],
    ["a picture with an archive behind it", "plan.zip", Buffer.concat([text("GIF89a"), madeZip(["a.txt"])])],
    ["an archive without an end", "plan.zip", madeZip(["a.txt"]).subarray(0, 30)],
    ["an archive whose directory lies elsewhere", "plan.zip", madeZip(["a.txt"], 0xfffffff0)],
    ["a document named as an archive", "plan.zip", pdf],
    ["nothing", "plan.txt", Buffer.alloc(0)],
    ["no ending", "plan", text("words")],
    ["an ending of an object's own", "plan.constructor", text("words")],
    ["two endings", "plan.pdf.html", pdf],
  ])("is none: %s", (_, name, bytes) => {
    expect(kindOf(name, bytes)).toBeNull();
  });

  it("is served by a name of its own, never as a page", () => {
    expect(servedAs("pdf")).toBe("application/pdf");
    for (const type of ["html", "svg", "toString", ""]) expect(servedAs(type)).toBe("application/octet-stream");
  });

  it("is told at once, however many entries an archive claims", () => {
    const many = madeZip(Array.from({ length: 20_000 }, (_, at) => `word/${at}.xml`));
    const before = performance.now();
    expect(kindOf("plan.docx", many)).toBeNull();
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
