import { join } from "node:path";
import { test as base } from "../fixtures";
import { PlayedPortal } from "./portal";

export const test = base.extend<{ baseURL: string }, { portal: PlayedPortal }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it rests on, and this one rests on nothing
    async ({}, use, workerInfo) => {
      const portal = await PlayedPortal.open(
        join(process.env.PORTAL_DATA_DIR ?? ".data", `played-${workerInfo.workerIndex}`),
      );
      await use(portal);
      await portal.stop();
    },
    { scope: "worker", timeout: 240_000 },
  ],
  baseURL: ({ portal }, use) => use(portal.url),
});
