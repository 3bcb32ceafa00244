// The bundled pages and the server are two module worlds in one process: they meet on the global object.
const place = Symbol.for("portal.generation");

export type Raised = { number: number; at: number };

const shared = globalThis as typeof globalThis & { [place]?: Raised };

/** Notes, before the transaction commits, that this process is raising the generation to `number`. */
export function markRaised(number: number, at = performance.now()): void {
  shared[place] = { number, at };
}

/** The last raise that began in this process, committed or not. */
export function lastRaised(): Raised | undefined {
  return shared[place];
}
