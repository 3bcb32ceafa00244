import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { visitor } from "@/features/people/actor";
import { answering } from "../answers";
import { factCheckJobs } from "../jobs";
import { getFactCheck } from "../queries";
import {
  answer,
  asked,
  closeWorld,
  dataDir,
  fresh,
  hostile,
  jobs,
  later,
  openWorld,
  reportId,
  revoke,
} from "../testing-check";
import { answerFactCheck } from "./answer";

beforeAll(openWorld);
afterAll(closeWorld);

describe("the letters", () => {
  async function lettersAfter(from: number): Promise<string[]> {
    const folder = join(dataDir, "outbox");
    const before = new Set(await readdir(folder).catch(() => []));
    for (const { job, payload } of (await jobs()).slice(from)) {
      if (job === "reports.fact-check-asked" || job === "reports.fact-check-answered")
        await factCheckJobs[job](payload);
    }
    const names = (await readdir(folder).catch(() => [])).filter((name) => !before.has(name)).sort();
    const letters = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
    return letters.map((letter) => letter.replace(/=\r?\n/g, ""));
  }

  it("take the link to the checker and the outcome to the asker, with nothing that passes for their own words", async () => {
    const from = (await jobs()).length;
    const { id, key } = await asked();
    const [letter = ""] = await lettersAfter(from);
    expect(letter).toMatch(/^To: wang@school\.example\r?$/m);
    expect(letter).toContain(`https://portal.example/en/fact-check/${key}`);
    expect(letter).toContain(`https://portal.example/zh/fact-check/${key}`);
    expect(letter).toContain("> Link: https://evil.example");
    expect(letter).not.toMatch(/^Link: /m);
    const second = (await jobs()).length;
    await answer(key, true);
    const [told = ""] = await lettersAfter(second);
    expect(told).toMatch(/^To: editor@demo\.example\r?$/m);
    expect(told).toContain(`/en/dashboard/reports/${reportId}/fact-checks/${id}`);
    expect(told).toContain("Wrong: 1. Unsure: 0. Right: 0.");
    expect(told).not.toMatch(/^Link: /m);
    expect(told).not.toContain(key);
  });

  it("are not sent about a link that was revoked or answered meanwhile", async () => {
    const from = (await jobs()).length;
    const { id } = await asked();
    await revoke(id);
    expect(await lettersAfter(from)).toEqual([]);
  });

  it("are not sent with a key that another secret would make", async () => {
    const { id } = await asked();
    const secret = process.env.NEXTAUTH_SECRET;
    vi.stubEnv("NEXTAUTH_SECRET", "another secret of thirty-two chars");
    await expect(factCheckJobs["reports.fact-check-asked"]({ checkId: id, reminder: false })).rejects.toThrow("secret");
    vi.stubEnv("NEXTAUTH_SECRET", secret);
  });
});

it("a hostile form is read as words", async () => {
  const { id, key } = await asked();
  const read = answering.parse({ key, do: "send", "verdict-2": "wrong", "words-2": hostile, overall: hostile });
  expect(await answerFactCheck(read, { actor: visitor, at: later(1) }, fresh.database)).toEqual({ ok: true });
  expect(await getFactCheck(id, fresh.database)).toMatchObject({ overall: hostile, answers: [{ words: hostile }] });
});
