import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { followGeneration, type Generation } from "@/platform/front/generation";
import { lastRaised, markRaised } from "@/platform/front/raised";
import { generationSource, raiseGeneration, readGeneration } from "./generation";
import { publicGeneration } from "./schema/front";
import { type FreshDatabase, freshDatabase } from "./testing";

describe("the generation of the public content", () => {
  let fresh: FreshDatabase;
  let admin: Client;
  const open: Generation[] = [];

  beforeAll(async () => {
    fresh = await freshDatabase();
    admin = new Client({ connectionString: fresh.url });
    await admin.connect();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
    markRaised(0, 0);
  });
  afterAll(async () => {
    await admin.end();
    await fresh.drop();
  });

  const raise = () => fresh.database.transaction((tx) => raiseGeneration(tx));

  function follow(heartbeatMs = 60_000, url = fresh.url): Generation {
    const generation = followGeneration(generationSource(url, heartbeatMs));
    open.push(generation);
    return generation;
  }

  async function listening(): Promise<Generation> {
    const generation = follow();
    await vi.waitFor(() => expect(generation.certain()).toBe(true));
    return generation;
  }

  /** Ends every connection that listens, as a restarting server would. */
  const cut = () => {
    return admin.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND query ILIKE 'SELECT number FROM public_generation%'",
    );
  };

  it("begins with the first raise and rises by one", async () => {
    await fresh.database.delete(publicGeneration);
    expect(await readGeneration(fresh.database)).toBe(0);
    expect([await raise(), await raise()]).toEqual([1, 2]);
    expect(await readGeneration(fresh.database)).toBe(2);
    expect(await fresh.database.select().from(publicGeneration)).toEqual([{ id: 1, number: 2 }]);
  });

  it("rises once for each of many at the same time", async () => {
    const before = await readGeneration(fresh.database);
    const numbers = await Promise.all(Array.from({ length: 20 }, raise));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => before + index + 1));
  });

  it("is marked in this process before the commit, and unseen after a rollback", async () => {
    const before = await readGeneration(fresh.database);
    const undone = fresh.database.transaction(async (tx) => {
      expect(await raiseGeneration(tx)).toBe(before + 1);
      expect(lastRaised()?.number).toBe(before + 1);
      expect(await readGeneration(fresh.database)).toBe(before);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await readGeneration(fresh.database)).toBe(before);
  });

  it("is heard of by every process that listens", async () => {
    const [one, other] = await Promise.all([listening(), listening()]);
    const number = await raise();
    await vi.waitFor(() => expect([one.known, other.known]).toEqual([number, number]));
    expect([one.certain(), other.certain()]).toEqual([true, true]);
  });

  it("is asked for, and right, from the commit until the news arrives", async () => {
    const generation = await listening();
    for (let time = 0; time < 50; time++) {
      const number = await raise();
      if (!generation.certain()) await generation.ask();
      expect(generation.known).toBe(number);
    }
  });

  it("is uncertain when the connection is lost, and listens again by itself", async () => {
    const generation = await listening();
    await cut();
    await vi.waitFor(() => expect(generation.certain()).toBe(false));
    const number = await raise();
    await generation.ask();
    expect(generation.known).toBe(number);
    await vi.waitFor(() => expect(generation.certain()).toBe(true));
    const next = await raise();
    await vi.waitFor(() => expect(generation.known).toBe(next));
  });

  it("heals with its heartbeat what went unheard", async () => {
    const generation = follow(20);
    await vi.waitFor(() => expect(generation.certain()).toBe(true));
    await admin.query("UPDATE public_generation SET number = number + 5");
    const number = await readGeneration(fresh.database);
    await vi.waitFor(() => expect(generation.known).toBe(number));
  });

  it("takes a connection that fell silent for lost", async () => {
    const { hostname, port } = new URL(fresh.url);
    const lines: [Socket, Socket][] = [];
    const between = createServer((near) => {
      const far = connect(Number(port), hostname);
      near.pipe(far).pipe(near);
      for (const end of [near, far]) end.on("error", () => undefined);
      lines.push([near, far]);
    });
    await new Promise<void>((done) => between.listen(0, "127.0.0.1", done));
    const url = new URL(fresh.url);
    url.host = `127.0.0.1:${(between.address() as AddressInfo).port}`;

    const generation = follow(20, url.href);
    await vi.waitFor(() => expect(generation.certain()).toBe(true));
    for (const [near, far] of lines) {
      near.unpipe(far).pause();
      far.unpipe(near).pause();
    }
    await vi.waitFor(() => expect(generation.certain()).toBe(false), { timeout: 6000 });
    await vi.waitFor(() => expect(generation.certain()).toBe(true), { timeout: 6000 });

    await Promise.all(open.splice(0).map((one) => one.close()));
    for (const end of lines.flat()) end.destroy();
    between.close();
  });

  it("rejects in good time where there is no database, and closes", async () => {
    const generation = followGeneration(generationSource("postgres://nobody@127.0.0.1:1/nothing"));
    await expect(generation.ask()).rejects.toThrow();
    expect(generation.certain()).toBe(false);
    await generation.close();
  });
});
