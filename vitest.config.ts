import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// What signs the links in letters; for the server of the tests and their workers alike.
process.env.NEXTAUTH_SECRET ??= "a secret that only the tests know, and no portal";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["{app,commands,components,db,features,i18n,platform,worker}/**/*.test.ts"],
    env: { DATA_DIR: ".data/test" },
    globalSetup: ["./db/testing-server.ts"],
    // Most of a test on a database is waiting for it: one worker would leave a core idle.
    maxWorkers: 2,
    // No test changes what another one reads of the process: modules are read once a worker, not once a file.
    isolate: false,
    hookTimeout: 90_000,
    testTimeout: 60_000,
  },
});
