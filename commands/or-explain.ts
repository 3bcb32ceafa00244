/** Says in one plain line why a command failed. */
export function explain(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
}

/** Ends the process with that line and a failure's code. */
export function orExplain(command: Promise<unknown>): void {
  command.catch((error: unknown) => {
    explain(error);
    process.exitCode = 1;
  });
}
