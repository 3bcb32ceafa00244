import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lockFindings, manifestFindings } from "./floors";

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), "utf8"));
const rulesBrokenBy = (path: string, version: string, resolved?: string) =>
  lockFindings({ packages: { [path]: { version, ...(resolved ? { resolved } : {}) } } }).map(({ rule }) => rule);

describe("the lockfile", () => {
  it("holds no version with a published fault, from no other place than the public registry", () => {
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
    expect(rulesBrokenBy(path, version, "https://packages.example/a.tgz")).toEqual([]);
  });

  it("public-registry: reports another host", () => {
    expect(rulesBrokenBy("node_modules/zod", "4.0.0", "https://registry.example/zod.tgz")).toEqual(["public-registry"]);
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
