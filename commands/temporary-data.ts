import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs a task with a data folder of its own, which is gone afterwards. */
export async function withTemporaryData<Result>(
  name: string,
  task: (dataDir: string) => Promise<Result>,
): Promise<Result> {
  const dataDir = mkdtempSync(join(tmpdir(), `portal-${name}-`));
  // As root the database server runs as another user, who must be able to reach it.
  chmodSync(dataDir, 0o755);
  try {
    return await task(dataDir);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
