import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { choosePort, isFree, rememberPort } from "@/db/embedded/port";
import { removeFolder, temporaryFolder } from "@/db/embedded/testing";

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => removeFolder(folder));

test("the first port is free and below those of outgoing connections", async () => {
  const port = await choosePort(folder);
  expect(port).toBeGreaterThanOrEqual(20_000);
  expect(port).toBeLessThan(30_000);
  expect(await isFree(port)).toBe(true);
});

test("the last port is chosen again, unless it is taken", async () => {
  const port = await choosePort(folder);
  rememberPort(folder, port);
  expect(await choosePort(folder)).toBe(port);
  const stranger = createServer().listen(port, "127.0.0.1");
  await once(stranger, "listening");
  expect(await choosePort(folder)).not.toBe(port);
  stranger.close();
});
