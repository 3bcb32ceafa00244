import { gzipSync } from "node:zlib";
import { hasLoadTool, loadTool, median, requestsPerSecond } from "./load";
import { nextAlone, plainFile, type Rival } from "./rivals";

const rounds = 3;
const seconds = 5;

/** Article requests a second of the portal, of Next alone and of a plain file, in turn, three rounds in one run. */
export async function measureSpeed(portalUrl: string, path: string, env: Record<string, string>): Promise<void> {
  if (!hasLoadTool()) {
    console.log(`Requests a second: left out, ${loadTool} is not installed`);
    return;
  }
  const served = await (await fetch(`${portalUrl}${path}`)).text();
  const portal: Rival = { name: "portal", url: `${portalUrl}${path}`, stop: async () => undefined };
  const rivals = [portal, await nextAlone(path, env), await plainFile(gzipSync(served))];
  const figures = new Map(rivals.map((rival) => [rival.name, [] as number[]]));
  try {
    for (let round = 0; round < rounds; round++) {
      for (const rival of rivals) {
        const { perSecond, failed } = requestsPerSecond(rival.url, seconds);
        if (failed > 0) throw new Error(`${rival.name}: ${failed} answers were no success`);
        figures.get(rival.name)?.push(perSecond);
      }
    }
  } finally {
    for (const rival of rivals) await rival.stop();
  }
  const plain = median(figures.get("plain file") ?? []);
  console.log(`Article requests a second (${rounds} rounds of ${seconds} s in turn, median; share of the plain file)`);
  for (const [name, values] of figures) {
    const value = median(values);
    console.log(
      `  ${name.padEnd(12)}${Math.round(value).toString().padStart(8)}${`${((100 * value) / plain).toFixed(1)}%`.padStart(8)}`,
    );
  }
}
