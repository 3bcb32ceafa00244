import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lockFindings, manifestFindings, platformOf } from "./lock";

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), "utf8"));
const rulesBrokenBy = (path: string, version: string, resolved?: string) =>
  lockFindings({ packages: { [path]: { version, ...(resolved ? { resolved } : {}) } } }).map(({ rule }) => rule);

describe("the lockfile", () => {
  it("is whole, names no host and holds nothing with a published fault", () => {
    expect(lockFindings(read("package-lock.json"))).toEqual([]);
  });

  it.each([
    ["node_modules/next", "16.4.5"],
    ["node_modules/next", "16.4.6-canary.1"],
    ["node_modules/next", "9.9.9"],
    ["node_modules/x/node_modules/nodemailer", "7.0.13"],
    ["node_modules/@a/b/node_modules/react-dom", "19.3.0"],
  ])("version-floors: reports %s %s", (path, version) => {
    expect(rulesBrokenBy(path, version)).toEqual(["version-floors"]);
  });

  it.each([
    ["node_modules/next", "16.4.6"],
    ["node_modules/next", "17.0.0"],
    ["node_modules/next", "16.10.0-canary.1"],
    ["node_modules/next-intl", "1.0.0"],
    ["node_modules/@x/sharp", "0.1.0"],
  ])("lets %s %s be", (path, version) => {
    expect(rulesBrokenBy(path, version)).toEqual([]);
  });

  it("no-host: reports a package that is bound to one host", () => {
    expect(rulesBrokenBy("node_modules/zod", "4.0.0", "https://packages.example/zod.tgz")).toEqual(["no-host"]);
  });
});

describe("the packages of other platforms", () => {
  const packages = {
    "node_modules/a": { optionalDependencies: { "@a/linux-x64-musl": "1.0.0", "@a/win32-x64": "1.0.0" } },
  };
  const here = { "node_modules/@a/win32-x64": { version: "1.0.0" } };

  it("complete-lock: reports one that is missing", () => {
    expect(lockFindings({ packages: { ...packages, ...here } })).toEqual([
      expect.objectContaining({ rule: "complete-lock", message: expect.stringContaining("@a/linux-x64-musl") }),
    ]);
  });

  it.each([
    ["@a/linux-x64-musl", { os: ["linux"], cpu: ["x64"], libc: ["musl"] }],
    ["@a/cli-linux-arm-gnueabihf", { os: ["linux"], cpu: ["arm"], libc: ["glibc"] }],
    ["@a/binding-android-arm-eabi", { os: ["android"], cpu: ["arm"] }],
    ["@a/core-win32-ia32-msvc", { os: ["win32"], cpu: ["ia32"] }],
    ["@a/oxide-wasm32-wasi", { cpu: ["wasm32"] }],
    ["@a/linux-tools", { os: ["linux"] }],
    ["fsevents", {}],
  ])("%s names its platform", (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});

describe("package.json", () => {
  it("asks for exact versions", () => {
    expect(manifestFindings(read("package.json"))).toEqual([]);
  });

  it.each(["^1.0.0", "~1.0.0", "1.x", "latest", ">=1.0.0", "1.0", "git+https://host.example/a.git"])(
    "exact-versions: reports %s",
    (version) => {
      const findings = manifestFindings({ devDependencies: { a: version, b: "1.0.0-beta.17" } });
      expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
        ["exact-versions", `a is asked for as ${version}`],
      ]);
    },
  );
});
