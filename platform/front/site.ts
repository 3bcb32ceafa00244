export type Site = {
  origin: string;
  host: string;
  protocol: "http" | "https";
  port: string;
  names: ReadonlySet<string>;
};

const loopback = ["localhost", "127.0.0.1", "[::1]"];

/** The portal's own address taken apart; `names` are the origins that count as its own. */
export function readSite(siteUrl: string): Site {
  const url = new URL(siteUrl);
  const protocol = url.protocol === "https:" ? "https" : "http";
  const port = url.port || (protocol === "https" ? "443" : "80");
  const names = new Set([url.origin]);
  if (loopback.includes(url.hostname)) {
    for (const name of loopback) names.add(new URL(`${protocol}://${name}:${port}`).origin);
  }
  return { origin: url.origin, host: url.host, protocol, port, names };
}
