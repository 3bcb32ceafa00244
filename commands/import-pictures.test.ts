import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { closePool } from "@/db/client";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { operator } from "@/features/people/actor";
import { bringPictures } from "./import-pictures";

const act = { actor: operator, at: new Date("2026-01-05T02:00:00Z") };

let fresh: FreshDatabase;
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  fresh = await freshDatabase();
  folder = mkdtempSync(join(tmpdir(), "old-site-"));
  vi.stubEnv("DATABASE_URL", fresh.url);
  vi.stubEnv("DATA_DIR", at("data"));
  for (const name of ["site/catalog_1", "site/attached", "site/catalog_1/page_files", "outside"]) {
    mkdirSync(at(name), { recursive: true });
  }
  const drawn = (width: number) =>
    sharp({ create: { width, height: 300, channels: 3, background: "#7b1e3e" } })
      .jpeg()
      .toBuffer();
  const picture = await drawn(400);
  for (const name of [
    "site/catalog_1/a b.jpg",
    "site/attached/top.jpg",
    "site/catalog_1/page_files/saved.jpg",
    "outside/secret.jpg",
  ]) {
    writeFileSync(at(name), picture);
  }
  writeFileSync(at("site/catalog_1/dot.jpg"), await drawn(5));
  writeFileSync(at("site/catalog_1/page.jpg"), "<script>alert(1)</script>");
  symlinkSync(at("outside/secret.jpg"), at("site/catalog_1/link.jpg"));
});
afterAll(async () => {
  await closePool();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
  await fresh.drop();
});

const from = () => ({ path: at("site/catalog_1/article_1.html"), root: at("site") });
const old = (src: string, caption = "") => ({ type: "oldPicture" as const, src, alt: "A field", caption });

describe("the pictures of an old page", () => {
  it.each([
    "a b.jpg",
    "./a%20b.jpg?v=2",
    "../attached/top.jpg",
    "/attached/top.jpg",
    "http://www.example.cn/attached/top.jpg",
    "//www.example.cn/attached/top.jpg",
    "page_files/saved.jpg",
  ])("are kept: %s", async (src) => {
    const { content, left } = await bringPictures([old(src, "Rows")], from(), act);
    expect(left).toEqual([]);
    expect(content).toMatchObject([{ type: "picture", attrs: { width: 400, alt: "A field", caption: "Rows" } }]);
  });

  it.each([
    ["../../outside/secret.jpg", "not_beside"],
    ["/../outside/secret.jpg", "not_beside"],
    ["..%2f..%2foutside%2fsecret.jpg", "not_beside"],
    ["link.jpg", "not_beside"],
    ["/etc/hostname", "not_beside"],
    ["missing.jpg", "not_beside"],
    ["%ff.jpg", "not_beside"],
    ["a%00.jpg", "not_beside"],
    ["page_files", "not_beside"],
    ["data:image/png;base64,AAAA", "not_beside"],
    ["page.jpg", "not_a_picture"],
  ])("stay behind: %s", async (src, reason) => {
    const { content, left } = await bringPictures([old(src, "Rows")], from(), act);
    expect(left).toEqual([{ src, reason }]);
    expect(content).toMatchObject([{ type: "paragraph", content: [{ text: "Rows" }] }]);
  });

  it("are none of the template's dots", async () => {
    expect(await bringPictures([old("dot.jpg")], from(), act)).toEqual({ content: [], left: [] });
  });
});
