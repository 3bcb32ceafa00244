import { existsSync, readdirSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { bornAt } from "@/db/embedded/processes";

const FREE = "free";
const PATIENCE = 120_000;

/**
 * Does the work while no other process does its own under the same folder, which exists; the lock of a dead process is nobody's.
 *
 * The lock is the ticket with the highest number, a symbolic link to its owner (made whole or not at all). Taking it
 * from a dead owner makes the next number, which only one can; numbers never come again, so a slow rival cannot take
 * a lock for dead that was renewed meanwhile: the predecessor of the number it makes is gone.
 */
export async function underLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const ticket = await take(folder);
  try {
    return await work();
  } finally {
    if (existsSync(folder)) make(folder, ticket + 1, FREE);
    rmSync(join(folder, String(ticket)), { force: true });
  }
}

async function take(folder: string): Promise<number> {
  const self = `${process.pid} ${bornAt(process.pid)}`;
  for (const patience = Date.now() + PATIENCE; ; await pause(20)) {
    const last = tickets(folder).pop() ?? 0;
    const owner = last === 0 ? begin(folder) : ownerOf(folder, last);
    if (owner !== null && !isLiving(owner) && make(folder, last + 1, self)) {
      if (ownerOf(folder, last) !== null) {
        for (const old of tickets(folder)) if (old <= last) rmSync(join(folder, String(old)), { force: true });
        return last + 1;
      }
      rmSync(join(folder, String(last + 1)), { force: true });
    }
    if (Date.now() > patience) throw new Error(`process ${owner} does not let go of the lock in ${folder}`);
  }
}

function begin(folder: string): string {
  make(folder, 0, FREE);
  return FREE;
}

function tickets(folder: string): number[] {
  return readdirSync(folder)
    .map(Number)
    .filter(Number.isInteger)
    .sort((a, b) => a - b);
}

function ownerOf(folder: string, ticket: number): string | null {
  try {
    return readlinkSync(join(folder, String(ticket)));
  } catch {
    return null;
  }
}

function isLiving(owner: string): boolean {
  const [pid, born] = owner.split(" ");
  return owner !== FREE && bornAt(Number(pid)) === born;
}

function make(folder: string, ticket: number, owner: string): boolean {
  try {
    symlinkSync(owner, join(folder, String(ticket)));
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
