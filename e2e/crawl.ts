/** One answer of the portal; `text` is empty for what is not text, `from` is where the address was found. */
export type Visited = { path: string; status: number; text: string; from: string };

const closed = /^\/(?:en|zh)\/(?:sign-in|dashboard|district)(?:\/|$)|^\/api\/(?:auth|views)/;
const readable = /^(?:text\/|image\/svg|application\/(?:[\w.+-]*xml|[\w.+-]*json))/;
const together = 6;
// A calendar leads on for ever, and filters combine: so many addresses of one page are looked at, each in both languages.
const perPage = 12;

function linksIn(text: string, type: string): string[] {
  if (type.includes("json")) return [...text.matchAll(/"(https?:\/\/[^"]+)"/g)].map(([, link = ""]) => link);
  const attributes = [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = ""]) => link);
  const sets = [...text.matchAll(/\ssrc[sS]et="([^"]*)"/g)].flatMap(([, set = ""]) =>
    set.split(",").map((one) => one.trim().split(/\s/)[0] ?? ""),
  );
  const named = [...text.matchAll(/<loc>([^<]*)<\/loc>|<id>(https?:[^<]*)<\/id>/g)].map(
    ([, loc, id]) => loc ?? id ?? "",
  );
  const told = type.includes("calendar") ? [...text.matchAll(/^URL[^:]*:(\S+)/gm)].map(([, link = ""]) => link) : [];
  return [...attributes, ...sets, ...named, ...told].map((link) => link.replaceAll("&amp;", "&"));
}

// The portal may close a kept connection at the very moment at which it is used again.
function ask(address: string): Promise<Response> {
  const options = { redirect: "manual" } as const;
  return fetch(address, options).catch(() => fetch(address, options));
}

/** Everything a visitor without an account can reach from these addresses by following links, breadth first. */
export async function crawl(portal: string, starts: string[]): Promise<Visited[]> {
  const seen = new Map(starts.map((path) => [path, "-"]));
  const queue = [...starts];
  const visited: Visited[] = [];
  const variants = new Map<string, number>();
  const busy = new Map<string, number>();

  function find(link: string, from: string): void {
    const url = URL.canParse(link, `${portal}${from}`) ? new URL(link, `${portal}${from}`) : null;
    if (url?.origin !== new URL(portal).origin || closed.test(url.pathname)) return;
    const path = `${url.pathname}${url.search}`;
    if (seen.has(path)) return;
    if (url.search) {
      const count = variants.get(url.pathname) ?? 0;
      if (count >= perPage) return;
      variants.set(url.pathname, count + 1);
    }
    seen.set(path, from);
    queue.push(path);
  }

  async function visit(path: string): Promise<void> {
    const answer = await ask(`${portal}${path}`);
    const tries = busy.get(path) ?? 0;
    // "In a minute", says a portal that draws documents meanwhile; the others are looked at first.
    if (answer.status === 503 && tries < 3) {
      busy.set(path, tries + 1);
      queue.push(path);
      return;
    }
    const type = answer.headers.get("content-type") ?? "";
    // A long line of a calendar goes on in the next one.
    const text = readable.test(type) ? (await answer.text()).replace(/\r\n[ \t]/g, "") : "";
    if (!text) await answer.arrayBuffer().catch(() => undefined);
    visited.push({ path, status: answer.status, text, from: seen.get(path) ?? "-" });
    const location = answer.headers.get("location");
    for (const link of location ? [location] : linksIn(text, type)) find(link, path);
  }

  while (queue.length > 0) await Promise.all(queue.splice(0, together).map(visit));
  return visited;
}
