import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readlinkSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { underLock } from "@/db/embedded/lock";
import { bornAt } from "@/db/embedded/processes";
import { removeFolder, temporaryFolder } from "@/db/embedded/testing";

let folder: string;
let lock: string;
beforeEach(() => {
  folder = temporaryFolder();
  lock = join(folder, "lock");
  mkdirSync(lock);
});
afterEach(() => removeFolder(folder));

function leaveBehind(owner: string): void {
  symlinkSync(owner, join(lock, "41"));
}

test("one works at a time", async () => {
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside++;
    most = Math.max(most, inside);
    for (let i = 0; i < 5; i++) await turn();
    inside--;
  };
  await Promise.all(Array.from({ length: 12 }, () => underLock(lock, work)));
  expect(most).toBe(1);
});

test("the lock is free again after a failure", async () => {
  await expect(underLock(lock, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await underLock(lock, async () => "done")).toBe("done");
});

test("one ticket remains, and it is free", async () => {
  for (let i = 0; i < 3; i++) await underLock(lock, async () => undefined);
  const tickets = readdirSync(lock);
  expect(tickets).toHaveLength(1);
  expect(readlinkSync(join(lock, tickets[0] ?? ""))).toBe("free");
});

test("the lock of a dead process is taken over by one only", async () => {
  const dead = spawnSync("true").pid;
  leaveBehind(`${dead} ${bornAt(process.pid)}`);
  let inside = 0;
  const work = async () => {
    expect(++inside).toBe(1);
    await turn();
    inside--;
  };
  await Promise.all(Array.from({ length: 8 }, () => underLock(lock, work)));
});

test("the lock of a dead process whose number another one bears now is taken over", async () => {
  leaveBehind(`${process.pid} at-another-time`);
  expect(await underLock(lock, async () => "done")).toBe("done");
});

test("the lock of a living process is waited for", async () => {
  leaveBehind(`${process.ppid} ${bornAt(process.ppid)}`);
  const work = vi.fn(async () => undefined);
  const done = underLock(lock, work);
  for (let i = 0; i < 50; i++) await turn();
  expect(work).not.toHaveBeenCalled();
  symlinkSync("free", join(lock, "42"));
  await done;
  expect(work).toHaveBeenCalledOnce();
});
