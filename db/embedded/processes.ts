import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Another user under whom the server runs, or null when it runs as oneself. */
export type Account = { uid: number; gid: number };

/**
 * A mark of the living process with this number, which differs when the number is used again
 * (by a later process or after a restart of the machine); null when nobody lives under it.
 */
export function bornAt(pid: number): string | null {
  if (process.platform !== "linux") {
    const { stdout } = spawnSync("ps", ["-o", "state=,lstart=", "-p", String(pid)], { encoding: "utf8" });
    const [state, ...started] = (stdout ?? "").trim().split(/\s+/);
    return state && !state.startsWith("Z") ? started.join("-") : null;
  }
  try {
    const status = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, ...fields] = status.slice(status.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || state === "X") return null;
    return `${fields[18]}-${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}`;
  } catch {
    return null;
  }
}

/** The command line of a living process with its arguments between spaces; empty when there is none to see. */
export function commandOf(pid: number): string {
  if (process.platform !== "linux") {
    return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

// The server outlives this process, so it inherits nothing of its secrets and none of the PG* settings.
function environment(): NodeJS.ProcessEnv {
  const { PATH, LD_LIBRARY_PATH } = process.env;
  return { NODE_ENV: "production", PATH, LC_ALL: "C", TZ: "UTC", ...(LD_LIBRARY_PATH && { LD_LIBRARY_PATH }) };
}

/** Whether the command ends well for this account. */
export function succeeds(account: Account | null, command: string, ...parameters: string[]): boolean {
  return spawnSync(command, parameters, { ...account, cwd: "/", env: environment(), stdio: "ignore" }).status === 0;
}

/** Runs a program to its end and answers what it printed; throws an Error with its last lines when it fails. */
export function run(account: Account | null, command: string, ...parameters: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, parameters, { ...account, cwd: "/", env: environment() }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      reject(new Error(`${command} failed: ${gist(`${stdout}\n${stderr}`) || error.message}`));
    });
  });
}

/** The lines of an output that say what went wrong, in one line. */
export function gist(output: string): string {
  const lines = output
    .split("\n")
    .map((line) => line.replace(/^.*?\[\d+\] /, "").trim())
    .filter(Boolean);
  const telling = lines.filter((line) => /error|fatal|panic|detail|hint|invalid|could not/i.test(line));
  return (telling.length > 0 ? telling : lines).slice(-3).join(" / ");
}
