import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { candidatesAt, readPageFile } from "./import-files";

const page = "Home > Events > Updates\n\nBWF Holds Meeting\n\nDate:2024-3-27 14:31:51\n\nIt was held.\n";

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pages-"));
  for (const name of ["2023", "2023/spring", "pictures", "links"]) mkdirSync(at(name));
  for (const name of ["b.txt", "A.TXT", "notes.md", "2023/c.txt", "2023/spring/d.txt"]) writeFileSync(at(name), page);
  writeFileSync(at("pictures/photo.jpg"), "\0\0");
  symlinkSync(folder, at("links/loop"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("what a path stands for", () => {
  it("is every .txt file of a folder and its folders", async () => {
    const names = ["2023/c.txt", "2023/spring/d.txt", "A.TXT", "b.txt"];
    expect(await candidatesAt(folder)).toEqual(names.map((name) => ({ path: at(name), root: folder, reason: null })));
  });

  it.each([
    ["a file of any name", "notes.md", null],
    ["nothing", "nothing.txt", "missing"],
    ["a folder without pages", "pictures", "no_text_files"],
    ["a folder that leads back to itself", "links", "no_text_files"],
  ])("is told of %s", async (_, name, reason) => {
    expect(await candidatesAt(at(name))).toMatchObject([{ path: at(name), reason }]);
  });
});

describe("a folder of pages in HTML", () => {
  it("is its pages, without what a browser put beside them", async () => {
    for (const name of ["html", "html/page_files"]) mkdirSync(at(name));
    for (const name of ["a.html", "b.HTM", "page_files/frame.html", "photo.jpg"]) writeFileSync(at(`html/${name}`), "");
    const root = at("html");
    const names = ["a.html", "b.HTM"];
    expect(await candidatesAt(root)).toEqual(names.map((name) => ({ path: at(`html/${name}`), root, reason: null })));
    rmSync(root, { recursive: true });
  });

  it("is read as HTML by its name, and by how it begins", async () => {
    const html =
      "<!doctype html><p>Home > Events > Updates</p><h1>BWF Meets</h1><p>Date:2024-3-27</p><p>It was held.</p>";
    for (const name of ["page.html", "page.txt"]) {
      writeFileSync(at(`pictures/${name}`), html);
      const read = await readPageFile(at(`pictures/${name}`));
      expect(read).toMatchObject({ ok: true, page: { title: "BWF Meets" }, blocks: [{ type: "paragraph" }] });
      rmSync(at(`pictures/${name}`));
    }
  });
});

describe("a file", () => {
  it.each(["b.txt", "notes.md"])("is read as a page: %s", async (name) => {
    expect(await readPageFile(at(name))).toMatchObject({ ok: true, page: { title: "BWF Holds Meeting" } });
  });

  it.each([
    ["a picture", "pictures/photo.jpg", "binary"],
    ["a folder", "pictures", "not_a_file"],
    ["nothing", "nothing.txt", "missing"],
  ])("is refused when it is %s", async (_, name, reason) => {
    expect(await readPageFile(at(name))).toEqual({ ok: false, reason });
  });

  it("is refused unread when it is too large", async () => {
    writeFileSync(at("large.log"), Buffer.alloc(3_000_000, "a"));
    expect(await readPageFile(at("large.log"))).toEqual({ ok: false, reason: "too_large" });
  });
});
