import { resolve } from "node:path";
import { z } from "zod";

const siteUrlHint = "must be an address such as https://portal.example, with nothing behind the host";
const portHint = "must be a number from 1 to 65535";

const bucketHint = "must be 3 to 63 small letters, digits, dots and hyphens";

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
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, bucketHint)
    .optional(),
  S3_ENDPOINT: z
    .string()
    .regex(/^https?:\/\/[^/?#@\s]+\/?$/, "must be an address such as https://s3.example, with nothing behind the host")
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]+$/, "must be a name such as cn-north-1")
    .optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
});

/** Where files are kept when they are not kept on the disk. */
export type Bucket = {
  name: string;
  /** The address of the service; null for the one that the region stands for. */
  endpoint: string | null;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
};

export type Env = {
  databaseUrl: string | null;
  authSecret: string | null;
  siteUrl: string;
  port: number;
  dataDir: string;
  demo: boolean;
  demoPassword: string;
  smtpUrl: string | null;
  bucket: Bucket | null;
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
    bucket: bucketOf(env),
  };
}

const wanted = ["S3_REGION", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;

function bucketOf(env: z.infer<typeof settings>): Bucket | null {
  const { S3_BUCKET: name, S3_REGION: region, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secret } = env;
  if (!name) {
    const alone = ([...wanted, "S3_ENDPOINT"] as const).find((one) => env[one]);
    if (alone) throw new Error(`S3_BUCKET: is missing; ${alone} is set`);
    return null;
  }
  if (region && accessKeyId && secret) {
    return { name, endpoint: env.S3_ENDPOINT ?? null, region, accessKeyId, secretAccessKey: secret };
  }
  throw new Error(`${wanted.find((one) => !env[one])}: is missing; S3_BUCKET is set`);
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
