import { describe, expect, it } from "vitest";
import { checkServing, readEnv } from "./env";

const own = { DATABASE_URL: "postgres://db.example/portal" };
const s3 = { S3_BUCKET: "portal-media", S3_REGION: "cn-north-1", S3_ACCESS_KEY_ID: "id", S3_SECRET_ACCESS_KEY: "key" };

describe("the settings", () => {
  it("are the demonstration's when nothing is set", () => {
    expect(readEnv({})).toMatchObject({ port: 3000, demo: true, siteUrl: "http://localhost:3000", smtpUrl: null });
  });

  it("are no demonstration with a database of one's own, unless asked for", () => {
    expect(readEnv(own).demo).toBe(false);
    expect(readEnv({ ...own, DEMO: "on" }).demo).toBe(true);
  });

  it("take an empty variable for an unset one", () => {
    expect(readEnv({ DATABASE_URL: "", PORT: "" })).toMatchObject({ databaseUrl: null, port: 3000 });
  });

  it.each([
    [{ PORT: "0" }, /^PORT: /],
    [{ PORT: "http" }, /^PORT: /],
    [{ DATABASE_URL: "mysql://x" }, /^DATABASE_URL: must begin with postgres:\/\/$/],
    [{ AUTH_SECRET: "short" }, /^AUTH_SECRET: must have 32 characters or more$/],
    [{ SITE_URL: "portal.example" }, /^SITE_URL: must be an address/],
    [{ SITE_URL: "https://portal.example/path" }, /^SITE_URL: must be an address/],
    [{ SMTP_URL: "mail.example" }, /^SMTP_URL: /],
    [{ DEMO: "yes" }, /^DEMO: must be on or off$/],
    [{ DEMO_PASSWORD: "short" }, /^DEMO_PASSWORD: /],
    [{ ...s3, S3_BUCKET: "Our Bucket" }, /^S3_BUCKET: must be 3 to 63/],
    [{ ...s3, S3_ENDPOINT: "s3.example" }, /^S3_ENDPOINT: must be an address/],
    [{ ...s3, S3_REGION: "Beijing 1" }, /^S3_REGION: must be a name/],
    [{ ...s3, S3_REGION: "" }, /^S3_REGION: is missing; S3_BUCKET is set$/],
    [{ ...s3, S3_ACCESS_KEY_ID: "" }, /^S3_ACCESS_KEY_ID: is missing; S3_BUCKET is set$/],
    [{ ...s3, S3_SECRET_ACCESS_KEY: "" }, /^S3_SECRET_ACCESS_KEY: is missing; S3_BUCKET is set$/],
    [{ ...s3, S3_BUCKET: "" }, /^S3_BUCKET: is missing; S3_REGION is set$/],
  ])("name what is wrong in %j, in one line", (given, message) => {
    expect(() => readEnv(given)).toThrow(message);
    expect(() => readEnv(given)).not.toThrow(/\n/);
  });

  it("keep files on the disk, or in a bucket", () => {
    expect(readEnv({}).bucket).toBeNull();
    const bucket = { name: "portal-media", region: "cn-north-1", accessKeyId: "id", secretAccessKey: "key" };
    expect(readEnv(s3).bucket).toEqual({ ...bucket, endpoint: null });
    const endpoint = "https://s3.example";
    expect(readEnv({ ...s3, S3_ENDPOINT: endpoint }).bucket).toEqual({ ...bucket, endpoint });
  });

  it("stop a portal with a database but no secret", () => {
    expect(() => checkServing(readEnv(own))).toThrow(/^AUTH_SECRET: is missing/);
    expect(() => checkServing(readEnv({ ...own, AUTH_SECRET: "x".repeat(32), DEMO: "on" }))).not.toThrow();
  });
});
