/** Whether two values hold the same, in whatever order a database gives their parts back; what is undefined is not there. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const parts = (value: object) => Object.entries(value).filter(([, part]) => part !== undefined);
  const [mine, theirs] = [parts(one), new Map(parts(other))];
  return mine.length === theirs.size && mine.every(([name, part]) => theirs.has(name) && same(part, theirs.get(name)));
}
