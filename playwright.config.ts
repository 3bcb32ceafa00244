import { defineConfig } from "@playwright/test";

const played = "played/**/*.spec.ts";

export default defineConfig({
  testDir: "./e2e",
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // Patience for a slow machine; what is waited for is said in the tasks.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  projects: [
    { name: "tasks", testIgnore: played, use: { baseURL: process.env.PORTAL_URL } },
    // One clock is moved by all of them: they go one after the other.
    { name: "played", testMatch: played, workers: 1 },
  ],
  use: {
    // A click that cannot be made fails by itself, long before a long walk is out of time.
    actionTimeout: 60_000,
    locale: "en-GB",
    // A browser that says it is driven counts as a robot, and robots' readings are left out.
    userAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36",
    // A trace of every walk takes as long again as the walks themselves: it is kept when somebody looks for a cause.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"],
    },
  },
});
