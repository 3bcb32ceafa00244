import { resolve } from "node:path";
import { z } from "zod";

const siteUrlHint = "must be an address such as https://portal.example, with nothing behind the host";
const portHint = "must be a number from 1 to 65535";

const settings = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgres://")
    .optional(),
  AUTH_SECRET: z.string().min(32, "must have 32 characters or more").optional(),
  SITE_URL: z
    .string()
    .regex(/^https?:\/\/[^/?#@\s]+\/?$/, siteUrlHint)
    .optional(),
  PORT: z.coerce.number(portHint).int(portHint).min(1, portHint).max(65535, portHint).default(3000),
  DATA_DIR: z.string().min(1).default(".data"),
  DEMO: z.enum(["on", "off"], "must be on or off").optional(),
  DEMO_PASSWORD: z.string().min(12, "must have 12 characters or more").optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")
    .optional(),
});

export type Env = {
  databaseUrl: string | null;
  authSecret: string | null;
  siteUrl: string;
  port: number;
  dataDir: string;
  demo: boolean;
  demoPassword: string;
  smtpUrl: string | null;
};

/**
 * The settings of this process. Throws an Error whose message is one line naming
 * the first missing or bad variable and why.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`${issue?.path.join(".")}: ${issue?.message}`);
  }
  const env = parsed.data;
  const demo = env.DEMO ? env.DEMO === "on" : !env.DATABASE_URL;
  return {
    databaseUrl: env.DATABASE_URL ?? null,
    authSecret: env.AUTH_SECRET ?? null,
    siteUrl: (env.SITE_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ""),
    port: env.PORT,
    dataDir: resolve(env.DATA_DIR),
    demo,
    demoPassword: env.DEMO_PASSWORD ?? "spring-lotus-quarter",
    smtpUrl: env.SMTP_URL ?? null,
  };
}

/** Throws the same kind of line when a portal with a database of its own lacks what only it can be given. */
export function checkServing(env: Env): void {
  if (!env.databaseUrl) return;
  if (!env.authSecret) {
    throw new Error("AUTH_SECRET: is missing; with DATABASE_URL set, give 32 or more random characters");
  }
  if (!env.demo && !process.env.SITE_URL) {
    throw new Error("SITE_URL: is missing; with DATABASE_URL set, give the public address of the portal");
  }
}
