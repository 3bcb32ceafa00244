import { createServer, type Server } from "node:http";
import next from "next";
import { portalPool } from "@/db/client";
import { generationSource } from "@/db/generation";
import { addViews } from "@/features/reports/mutations/add-views";
import type { Env } from "@/platform/env";
import { createFront } from "@/platform/front/front";
import { followGeneration } from "@/platform/front/generation";
import { createCounter } from "@/platform/front/views";
import { startWorker } from "@/worker/run";

/** Parameters that public pages know; every other one is dropped before a page is made. */
const publicParameters = "page size q type section district theme quarter year month view".split(" ");

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Error(`PORT: ${port} is in use by another program`) : error),
    );
    server.listen(port, resolve);
  });
}

// The link of a letter has a page of its own for when it opens nothing: whoever has it was asked for something.
function notFoundPath(path: string): string {
  const [, letter] =
    /^\/(?:en|zh)\/(?:page-not-found\/)?(fact-check|invitation|training-feedback)(?:\/|$)/.exec(path) ?? [];
  return `/${path.startsWith("/zh") ? "zh" : "en"}/page-not-found${letter ? `/${letter}` : ""}`;
}

/** Listens for visitors and takes due jobs, until `stop`, which finishes what was begun. */
export async function serve(env: Env, options: { dev: boolean; say: (line: string) => void }) {
  const { dev, say } = options;
  const server = createServer({ requestTimeout: 120_000, headersTimeout: 20_000 });
  // Given our server, Next would take every request that offers an upgrade (as some clients always do) and drop it.
  const app = next({ dev, httpServer: dev ? server : createServer(), port: env.port, customServer: true });
  await app.prepare();
  const front = createFront({
    siteUrl: env.siteUrl,
    handler: app.getRequestHandler(),
    generation: followGeneration(generationSource(process.env.DATABASE_URL ?? "")),
    counter: createCounter({ flush: addViews, say }),
    parameters: publicParameters,
    notFoundPath,
    say,
    dev,
  });
  server.on("request", front.listener);
  server.on("clientError", (error, socket) => front.unreadable(error, socket));
  await listen(server, env.port);
  const worker = await startWorker(portalPool());

  async function stop(): Promise<void> {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    const cut = setTimeout(() => server.closeAllConnections(), 5000);
    await closed;
    clearTimeout(cut);
    await worker.stop();
    await front.close();
    await app.close();
  }

  return { stop };
}
