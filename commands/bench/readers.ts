/** Readers who ask for these addresses one after the other until told to stop; answers how many pages they read. */
export function letReadersWork(count: number, urls: string[]): { stop(): Promise<number> } {
  let working = true;
  let pages = 0;
  const readers = Array.from({ length: count }, async (_, reader) => {
    for (let turn = reader; working; turn++) {
      const answer = await fetch(urls[turn % urls.length] ?? "");
      await answer.arrayBuffer();
      pages++;
    }
  });
  return {
    async stop() {
      working = false;
      await Promise.all(readers);
      return pages;
    },
  };
}
