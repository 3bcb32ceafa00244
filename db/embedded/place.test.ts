import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { serverAccount } from "@/db/embedded/account";
import { installedBinaries, reachableBinaries } from "@/db/embedded/binaries";
import { findPlace } from "@/db/embedded/place";
import { run } from "@/db/embedded/processes";
import { asRoot, removeFolder, temporaryFolder } from "@/db/embedded/testing";

let folder: string;
let outside: string;
let said: string[];
beforeEach(() => {
  folder = temporaryFolder();
  outside = join(folder, "outside");
  said = [];
});
afterEach(() => removeFolder(folder));

const find = (dataDir: string) => findPlace(dataDir, outside, (line) => said.push(line));

test("the place is in the data folder, and the same every time", async () => {
  const place = await find(join(folder, "data"));
  expect(place.home).toBe(join(folder, "data", "postgres"));
  expect(await find(join(folder, "data"))).toEqual(place);
  expect(said).toEqual([]);
});

test("a path that a shell would misread is refused", async () => {
  await expect(find(join(folder, "$HOME"))).rejects.toThrow("PostgreSQL cannot work in");
});

test.skipIf(asRoot)("as a normal user the server runs as oneself", async () => {
  expect((await find(folder)).account).toBeNull();
});

describe.skipIf(!asRoot)("as root", () => {
  test("the server runs as another user", async () => {
    expect((await find(folder)).account?.uid).toBeGreaterThan(0);
  });

  test("the server runs as the owner of a folder that a normal user made", async () => {
    mkdirSync(join(folder, "postgres"), { mode: 0o700 });
    chownSync(join(folder, "postgres"), 4321, 4321);
    expect((await find(folder)).account).toEqual({ uid: 4321, gid: 4321 });
  });

  test("a data folder out of reach is kept outside, in the same place every time, and said", async () => {
    const hidden = join(folder, "hidden");
    mkdirSync(hidden, { mode: 0o700 });
    const place = await find(join(hidden, "data"));
    expect(place.home.startsWith(outside)).toBe(true);
    expect(said).toEqual([expect.stringContaining(`is kept in ${place.home}`)]);
    expect(await find(join(hidden, "data"))).toEqual(place);
    chmodSync(hidden, 0o755);
    expect(await find(join(hidden, "data"))).toEqual(place);
  });

  test("two first starts at once settle on one place", async () => {
    mkdirSync(join(folder, "hidden"), { mode: 0o700 });
    const places = await Promise.all(Array.from({ length: 4 }, () => find(join(folder, "hidden"))));
    expect(new Set(places.map((place) => place.home)).size).toBe(1);
  });

  test("a removed data folder begins anew and leaves its old database alone", async () => {
    const hidden = join(folder, "hidden");
    mkdirSync(hidden, { mode: 0o700 });
    const before = await find(hidden);
    rmSync(join(hidden, "postgres"));
    const after = await find(hidden);
    expect(after.home).not.toBe(before.home);
    expect(existsSync(before.home)).toBe(true);
  });

  test("a database inside that has come out of reach is not begun anew elsewhere", async () => {
    const home = join(folder, "home");
    await find(home);
    chmodSync(home, 0o700);
    await expect(find(home)).rejects.toThrow(/cannot reach .*chmod o\+x/);
  });

  test("programs out of reach are copied once", async () => {
    const account = serverAccount(folder);
    const { native, version } = await installedBinaries();
    const hidden = join(folder, "hidden");
    mkdirSync(hidden, { mode: 0o700 });
    cpSync(native, join(hidden, "native"), { recursive: true, verbatimSymlinks: true });
    const installed = { native: join(hidden, "native"), version };
    const [copy = "", again] = await Promise.all([1, 2].map(() => reachableBinaries(account, installed, outside)));
    expect(again).toBe(copy);
    expect(copy.startsWith(outside)).toBe(true);
    expect(readdirSync(outside)).toHaveLength(1);
    expect(await run(account, join(copy, "bin", "postgres"), "--version")).toContain("PostgreSQL");
    expect(await reachableBinaries(account, { native: copy, version }, join(folder, "elsewhere"))).toBe(copy);
  });
});
