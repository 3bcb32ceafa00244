import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Env } from "@/platform/env";

/** What signs the session cookies: AUTH_SECRET, or one made once and kept under DATA_DIR. */
export function authSecret(env: Env): string {
  if (env.authSecret) return env.authSecret;
  const file = join(env.dataDir, "auth-secret");
  if (!existsSync(file)) {
    mkdirSync(env.dataDir, { recursive: true });
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8");
}
