import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["{app,commands,components,db,features,i18n,platform,worker}/**/*.test.ts"],
    globalSetup: ["./db/testing-server.ts"],
    // Most of a test on a database is waiting for it: one worker would leave a core idle.
    maxWorkers: 2,
    hookTimeout: 30_000,
    testTimeout: 20_000,
  },
});
