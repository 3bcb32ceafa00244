/** Ends the process with one plain line when a command fails. */
export function orExplain(command: Promise<unknown>): void {
  command.catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
