import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { commandOf } from "@/db/embedded/processes";
import { createDatabaseIfMissing, openServer, type Server } from "@/db/embedded/server";
import {
  ask,
  asRoot,
  otherProcess,
  pidFileIn,
  pidIn,
  removeFolder,
  serverRuns,
  temporaryFolder,
} from "@/db/embedded/testing";

let made: string;
let dataDir: string;

beforeAll(async () => {
  made = temporaryFolder();
  await (await openServer({ dataDir: made })).leave();
});
afterAll(() => removeFolder(made));

beforeEach(() => {
  dataDir = temporaryFolder();
  copyServer(made, dataDir);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.leave()));
  removeFolder(dataDir);
});

function copyServer(from: string, to: string): void {
  execFileSync("cp", ["-a", join(from, "postgres"), to]);
}

const opened: Server[] = [];

async function open(folder = dataDir): Promise<Server> {
  const server = await openServer({ dataDir: folder });
  opened.push(server);
  return server;
}

const portOf = (url: string) => new URL(url).port;

async function killServer(): Promise<void> {
  const pid = pidIn(dataDir);
  process.kill(pid, "SIGKILL");
  await vi.waitFor(() => expect(commandOf(pid)).toBe(""), { interval: 5 });
}

async function writeDown(url: string, word: string): Promise<void> {
  await ask(url, "create table if not exists notes (word text)");
  await ask(url, `insert into notes values ('${word}')`);
}

describe("a server of one's own", () => {
  test("serves with a kept password on 127.0.0.1 alone, and is stopped by the last to leave", async () => {
    const server = await open();
    const url = server.url("postgres");
    const shown = "select current_setting('listen_addresses') as at, current_setting('server_encoding') as encoding";
    expect(await ask(url, shown)).toEqual([{ at: "127.0.0.1", encoding: "UTF8" }]);
    await expect(ask(url.replace(/:[^:@]+@/, ":guess@"), "select 1")).rejects.toThrow("password authentication failed");
    expect(statSync(join(dataDir, "postgres", "password")).mode & 0o777).toBe(0o600);
    await writeDown(url, "kept");
    await server.leave();
    expect(serverRuns(dataDir)).toBe(false);

    const again = await open();
    expect(again.url("postgres")).toBe(url);
    expect(await ask(url, "select word from notes")).toEqual([{ word: "kept" }]);
    await again.leave();
  });

  test("orders and knows letters the same on every machine", async () => {
    const server = await open();
    const answer = await ask(server.url("postgres"), "select lower('ÉCOLE') as low, '妇女' ~ '^\\w+$' as letters");
    expect(answer).toEqual([{ low: "école", letters: true }]);
    await server.leave();
  });

  test("takes another port when a stranger has its own", async () => {
    const first = await open();
    const port = Number(portOf(first.url("postgres")));
    await first.leave();
    const stranger = createServer().listen(port, "127.0.0.1");
    const second = await open();
    expect(portOf(second.url("postgres"))).not.toBe(String(port));
    await second.leave();
    stranger.close();
  });

  test("makes a database once", async () => {
    const server = await open();
    await Promise.all([1, 2, 3].map(() => createDatabaseIfMissing(server, 'the "portal"')));
    await createDatabaseIfMissing(server, 'the "portal"');
    const name = await ask(server.url('the "portal"'), "select current_database() as name");
    expect(name).toEqual([{ name: 'the "portal"' }]);
    await server.leave();
  });
});

describe("several processes", () => {
  test("that come at once share one server, which the last one stops", async () => {
    const [here, there, alsoHere] = await Promise.all([open(), otherProcess(dataDir), open()]);
    expect(there.url).toBe(here.url("postgres"));
    expect(alsoHere.url("postgres")).toBe(here.url("postgres"));
    await here.leave();
    await here.leave();
    await alsoHere.leave();
    expect(await ask(there.url, "select 1 as one")).toEqual([{ one: 1 }]);
    await there.leave();
    expect(serverRuns(dataDir)).toBe(false);
  });

  test("that leave at once leave no server behind", async () => {
    const servers = await Promise.all([open(), open(), open()]);
    await Promise.all(servers.map((server) => server.leave()));
    expect(serverRuns(dataDir)).toBe(false);
  });

  test("may end without leaving", async () => {
    const forgetful = await otherProcess(dataDir, "forgetful");
    await forgetful.ended;
    expect(serverRuns(dataDir)).toBe(false);
  });
});

describe("after a crash", () => {
  test("of the process that started it, the server goes on and the next one joins it", async () => {
    const starter = await otherProcess(dataDir);
    const pid = pidIn(dataDir);
    await starter.kill();
    const server = await open();
    expect(pidIn(dataDir)).toBe(pid);
    expect(server.url("postgres")).toBe(starter.url);
    await server.leave();
    expect(serverRuns(dataDir)).toBe(false);
  });

  test("of the server, everybody who holds it has it back at the same address with all rows", async () => {
    const [here, there] = await Promise.all([open(), otherProcess(dataDir)]);
    const url = here.url("postgres");
    for (const word of ["first", "second"]) {
      await writeDown(url, word);
      await killServer();
      const keepers = "select count(*)::int as held from pg_stat_activity where application_name = 'portal-keeper'";
      await vi.waitFor(async () => expect(await ask(url, keepers)).toEqual([{ held: 2 }]), { timeout: 15_000 });
    }
    expect(await ask(url, "select word from notes")).toEqual([{ word: "first" }, { word: "second" }]);
    await there.leave();
    expect(await ask(url, "select count(*)::int as words from notes")).toEqual([{ words: 2 }]);
    await here.leave();
    expect(serverRuns(dataDir)).toBe(false);
  });

  test("of both, the next one starts it with all rows", async () => {
    const starter = await otherProcess(dataDir);
    await writeDown(starter.url, "kept");
    await Promise.all([killServer(), starter.kill()]);
    const server = await open();
    expect(await ask(server.url("postgres"), "select word from notes")).toEqual([{ word: "kept" }]);
    await server.leave();
  });

  test("of the machine, a pid file that names another program is no hindrance", async () => {
    const server = await open();
    const left = readFileSync(pidFileIn(dataDir), "utf8");
    const { uid, gid } = statSync(pidFileIn(dataDir));
    await server.leave();
    writeFileSync(pidFileIn(dataDir), left.replace(/^\d+/, String(process.pid)), { mode: 0o600 });
    if (asRoot) chownSync(pidFileIn(dataDir), uid, gid);
    const again = await open();
    expect(pidIn(dataDir)).not.toBe(process.pid);
    await again.leave();
  });

  test("a server whose folder was removed meanwhile is not begun anew under the feet of its users", async () => {
    const server = await open();
    const pid = pidIn(dataDir);
    rmSync(dataDir, { recursive: true });
    process.kill(pid, "SIGKILL");
    await vi.waitFor(() => expect(commandOf(pid)).toBe(""), { interval: 5 });
    await server.leave();
    expect(existsSync(dataDir)).toBe(false);
  });
});

describe("what is not a whole database", () => {
  beforeEach(() => rmSync(join(dataDir, "postgres"), { recursive: true }));

  test("a half-made one is begun afresh", async () => {
    mkdirSync(join(dataDir, "postgres", "unfinished-Xy12", "base"), { recursive: true });
    writeFileSync(join(dataDir, "postgres", "unfinished-Xy12", "PG_VERSION"), "18\n");
    const server = await open();
    expect(await ask(server.url("postgres"), "select 1 as one")).toEqual([{ one: 1 }]);
    await server.leave();
  });

  test("strange files in its place are left alone, in one line", async () => {
    mkdirSync(join(dataDir, "postgres", "data"), { recursive: true });
    writeFileSync(join(dataDir, "postgres", "data", "thesis.txt"), "");
    await expect(open()).rejects.toThrow(/^.*data holds something, but no database$/);
  });
});

describe("a whole database", () => {
  test("a copy of the folder of a running server is a database of its own", async () => {
    const original = await open();
    const copy = temporaryFolder();
    copyServer(dataDir, copy);
    const second = await open(copy);
    expect(portOf(second.url("postgres"))).not.toBe(portOf(original.url("postgres")));
    await second.leave();
    expect(serverRuns(dataDir)).toBe(true);
    await original.leave();
    removeFolder(copy);
  });

  test("settings that PostgreSQL refuses are said in one line, with its words", async () => {
    await (await open()).leave();
    appendFileSync(join(dataDir, "postgres", "data", "postgresql.conf"), "work_mem = plenty\n");
    await expect(open()).rejects.toThrow(/^PostgreSQL in .* does not start: [^\n]*work_mem/);
  });
});
