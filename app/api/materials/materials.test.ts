import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { handOut } from "@/app/media/files/answer-file";
import { storedMaterial } from "@/features/meetings/materials/material";
import { keepFile } from "@/platform/storage";

const dataDir = mkdtempSync(join(tmpdir(), "materials-"));

beforeAll(() => {
  vi.stubEnv("DATA_DIR", dataDir);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(dataDir, { recursive: true });
});

it("is taken away under its name, never shown, and not from where the library's files lie", async () => {
  const file = { key: "a".repeat(24), name: "会议 方案.pdf", type: "pdf", bytes: 4 };
  await keepFile(storedMaterial(file.key), Buffer.from("%PDF"));
  const answer = await handOut(file, encodeURIComponent(file.name), storedMaterial);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "cache-control": "no-store",
    "content-disposition": `attachment; filename="__ __.pdf"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    "content-security-policy": "sandbox",
    "content-type": "application/pdf",
    "x-content-type-options": "nosniff",
  });
  expect(await answer.text()).toBe("%PDF");
  expect((await handOut(file, "other.pdf", storedMaterial)).status).toBe(404);
  expect((await handOut(file, file.name, (key) => `files/${key}`)).status).toBe(404);
  expect((await handOut(null, file.name, storedMaterial)).status).toBe(404);
});
