import type { Finding } from "./finding";

// Below these stand published faults; see the security notes of each package.
const floors: Record<string, string> = {
  next: "16.4.6",
  react: "19.3.1",
  "react-dom": "19.3.1",
  "next-auth": "4.24.15",
  "drizzle-orm": "0.45.4",
  nodemailer: "8.0.9",
  sharp: "0.35.5",
  mammoth: "1.12.2",
  "prosemirror-view": "1.42.3",
  "sanitize-html": "2.17.7",
};

export type Lock = { packages: Record<string, { version?: string; resolved?: string }> };
export type Manifest = Partial<Record<"dependencies" | "devDependencies", Record<string, string>>>;

const numbers = (version: string) => version.split("-")[0]?.split(".").map(Number) ?? [];

/** Whether a version is older than another; a pre-release is older than its release. */
function isOlder(version: string, floor: string): boolean {
  const [given, least] = [numbers(version), numbers(floor)];
  const at = least.findIndex((part, place) => given[place] !== part);
  return at === -1 ? version.includes("-") : (given[at] ?? 0) < (least[at] ?? 0);
}

/** Packages older than their floor, nested copies too, and packages from another place than the public registry. */
export function lockFindings({ packages }: Lock): Finding[] {
  return Object.entries(packages).flatMap(([path, { version = "0", resolved }]) => {
    const name = path.split("node_modules/").at(-1) ?? "";
    const floor = floors[name];
    const finding = (rule: string, message: string) => ({ rule, file: "package-lock.json", message });
    return [
      ...(floor && isOlder(version, floor)
        ? [finding("version-floors", `${path} is ${version}; at least ${floor}`)]
        : []),
      ...(resolved && !resolved.startsWith("https://packages.example/")
        ? [finding("public-registry", `${path} comes from ${resolved}`)]
        : []),
    ];
  });
}

/** Dependencies that name a range instead of one version. */
export function manifestFindings(manifest: Manifest): Finding[] {
  return Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    .map(([name, version]) => ({
      rule: "exact-versions",
      file: "package.json",
      message: `${name} is asked for as ${version}`,
    }));
}
