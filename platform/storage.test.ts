import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { dropFile, keepFile, readKeptFile } from "./storage";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "storage-"));
  vi.stubEnv("DATA_DIR", folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a kept file", () => {
  it("is read as it was given, and leaves nothing else behind", async () => {
    await keepFile("abc/480.webp", bytes("one"));
    expect(await readKeptFile("abc/480.webp")).toEqual(bytes("one"));
    expect(readdirSync(join(folder, "media/abc"))).toEqual(["480.webp"]);
  });

  it("may be kept anew", async () => {
    await Promise.all(Array.from({ length: 20 }, () => keepFile("abc/960.webp", bytes("two"))));
    expect(await readKeptFile("abc/960.webp")).toEqual(bytes("two"));
  });

  it("is none where there is none", async () => {
    expect(await readKeptFile("abc/1600.webp")).toBeNull();
    expect(await readKeptFile("abc")).toBeNull();
  });

  it("is gone once it is dropped, and may be dropped again", async () => {
    await keepFile("abc/gone.webp", bytes("three"));
    await dropFile("abc/gone.webp");
    expect(await readKeptFile("abc/gone.webp")).toBeNull();
    await dropFile("abc/gone.webp");
    expect(await readKeptFile("abc/480.webp")).toEqual(bytes("one"));
  });

  it.each(["../secret", "abc/../../secret", "/etc/hostname"])("never lies outside its folder: %s", async (name) => {
    const read = await readKeptFile(name).catch(() => null);
    expect(read).toBeNull();
  });
});
