import { once } from "node:events";
import { checkServing, readEnv } from "@/platform/env";
import { explain } from "./or-explain";
import { buildIfNeeded } from "./portal-build";
import { authSecret } from "./secret";
import { withDatabase } from "./with-database";

const say = (line: string) => console.log(line);

function signIns(password: string): string {
  const accounts = ["editor@", "chief@", "organiser@", "admin@", "pinggu@"].map((name) => `${name}demo.example`);
  return `Demonstration world. Sign in at /en/sign-in as ${accounts.join(", ")} (any district the same way); password: ${password}`;
}

async function untilTold(): Promise<void> {
  const told = new AbortController();
  await Promise.race(["SIGINT", "SIGTERM"].map((signal) => once(process, signal, { signal: told.signal })));
  told.abort();
}

async function start(): Promise<void> {
  const dev = process.argv.includes("--dev");
  const env = readEnv();
  checkServing(env);
  Object.assign(process.env, {
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXTAUTH_URL: env.siteUrl,
    NEXTAUTH_SECRET: authSecret(env),
    SITE_URL: env.siteUrl,
  });
  // Listened for from here on, so that being told to stop while starting leaves no database server behind.
  const told = untilTold();
  if (!dev) await buildIfNeeded(say);
  await withDatabase(async () => {
    // Loaded only now: Next and React look at NODE_ENV when they are loaded.
    const { serve } = await import("./serve");
    const portal = await serve(env, { dev, say });
    say(`The portal is at ${env.siteUrl}`);
    if (env.demo) say(signIns(env.demoPassword));
    await told;
    await portal.stop();
  });
}

// Whatever was begun (a listening connection, Next's own timers) must not keep a portal alive that did not start.
start().then(
  () => process.exit(),
  (error: unknown) => {
    explain(error);
    process.exit(1);
  },
);
