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

export type Locked = {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  dev?: boolean;
  optional?: boolean;
};

export type Lock = { packages: Record<string, Locked> };
export type Manifest = Partial<Record<"dependencies" | "devDependencies", Record<string, string>>>;

const numbers = (version: string) => version.split("-")[0]?.split(".").map(Number) ?? [];

/** Whether a version is older than another; a pre-release is older than its release. */
function isOlder(version: string, floor: string): boolean {
  const [given, least] = [numbers(version), numbers(floor)];
  const at = least.findIndex((part, place) => given[place] !== part);
  return at === -1 ? version.includes("-") : (given[at] ?? 0) < (least[at] ?? 0);
}

type Missing = { name: string; version: string; dev: boolean };

/** Other platforms' packages that the lock speaks of but does not hold; `npm ci` refuses such a lock. */
export function missingPlatforms({ packages }: Lock): Missing[] {
  const names = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));
  return Object.values(packages).flatMap(({ optionalDependencies = {}, dev = false }) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !names.has(name))
      .map(([name, version]) => ({ name, version, dev })),
  );
}

/** Packages older than their floor, nested copies too, packages bound to one host, gaps. */
export function lockFindings(lock: Lock): Finding[] {
  const finding = (rule: string, message: string) => ({ rule, file: "package-lock.json", message });
  const placed = Object.entries(lock.packages).flatMap(([path, { version = "0", resolved }]) => {
    const floor = floors[path.split("node_modules/").at(-1) ?? ""];
    return [
      ...(floor && isOlder(version, floor)
        ? [finding("version-floors", `${path} is ${version}; at least ${floor}`)]
        : []),
      ...(resolved ? [finding("no-host", `${path} names where it was fetched: ${resolved}`)] : []),
    ];
  });
  const gaps = missingPlatforms(lock).map(({ name }) =>
    finding("complete-lock", `${name} is missing: npx tsx commands/complete-lock.ts`),
  );
  return [...placed, ...gaps];
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

const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = ["arm", "arm64", "ia32", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/** The platform that a package of binaries is for, read from its name, as the lock writes it. */
export function platformOf(name: string): Pick<Locked, "os" | "cpu" | "libc"> {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  const libc = words.flatMap((word) => (/^musl/.test(word) ? ["musl"] : /^gnu/.test(word) ? ["glibc"] : []));
  const given = Object.entries({ os, cpu, libc: os.includes("linux") ? libc : [] });
  return Object.fromEntries(given.filter(([, words]) => words.length > 0));
}
