import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["{app,commands,components,db,features,i18n,platform,worker}/**/*.test.ts"],
    globalSetup: ["./db/testing-server.ts"],
    hookTimeout: 30_000,
    testTimeout: 20_000,
  },
});
