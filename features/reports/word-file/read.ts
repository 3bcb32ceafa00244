import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type Losses, lossesIn } from "./loss";
import { markupRefusal } from "./markup";
import { packed } from "./packed";
import { partsOf } from "./parts";
import type { WordRefusal } from "./refusal";
import type { Tree } from "./tree";

// What the thread that reads a Word file may take.
const allowance = { seconds: 10, megabytes: 256 };

type Read = { ok: true; tree: Tree; lost: Losses } | { ok: false; reason: WordRefusal };

const place = ["features", "reports", "word-file", "reader.mjs"];

// Its memory and its time are its own: whatever the file does to the reader, the portal goes on.
function inThread(file: Buffer, seconds: number): Promise<Tree | WordRefusal> {
  return new Promise((resolve) => {
    const worker = new Worker(join(process.cwd(), ...place), {
      workerData: new Uint8Array(file),
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: allowance.megabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    });
    const answer = (told: Tree | WordRefusal) => {
      clearTimeout(timer);
      resolve(told);
      void worker.terminate();
    };
    const timer = setTimeout(() => answer("too_slow"), seconds * 1000);
    worker.once("message", (tree: Tree) => answer(tree));
    worker.once("error", (error: NodeJS.ErrnoException) =>
      answer(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too_much" : "damaged"),
    );
    worker.once("exit", () => answer("damaged"));
  });
}

// One after another: two large files at once would take twice the memory.
let before: Promise<unknown> = Promise.resolve();

/** The text of a Word file as a tree, with what it holds besides; or why the file is not taken. */
export async function readWordFile(bytes: Buffer, seconds = allowance.seconds): Promise<Read> {
  const unfolded = await partsOf(bytes);
  if (!unfolded.ok) return unfolded;
  const reason = markupRefusal(unfolded.parts);
  if (reason) return { ok: false, reason };
  const turn = before.then(() => inThread(packed(unfolded.parts), seconds));
  before = turn;
  const told = await turn;
  return typeof told === "string"
    ? { ok: false, reason: told }
    : { ok: true, tree: told, lost: lossesIn(unfolded.parts, unfolded.names) };
}
