import type { Site } from "./site";

const heading = /<h1[^>]*>[^<]/;
const pages = [
  "",
  "/events",
  "/events/calendar",
  "/events/calendar?view=month",
  "/meetings",
  "/districts",
  "/cases",
  "/site-map",
  "/accessibility",
  "/contact",
  "/privacy",
];

const mapped = {
  section: /\/en(\/events\/(?!calendar)[^/<]+)<\/loc>/,
  report: /\/en(\/events\/(?!calendar)[^/<]+\/[^/<]+)<\/loc>/,
  district: /\/en(\/districts\/[^/<]+)<\/loc>/,
};

const plain = (html: string) =>
  html.replaceAll("&#x27;", "'").replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");

/** One address of a kind that the site map names. */
function oneOf(kind: keyof typeof mapped, map: string): string {
  const path = mapped[kind].exec(map)?.[1];
  if (!path) throw new Error(`/sitemap.xml: names no ${kind}`);
  return path;
}

/** Walks the site as a visitor does, in both languages: every kind of page, feed, picture and answer for machines. */
export async function walkAsVisitor({ url, read }: Site): Promise<void> {
  await read("/api/health");
  await read("/api/ready");
  await read("/", { status: 302 });
  await read("/robots.txt", { holds: /^Sitemap: /m });
  const map = await read("/sitemap.xml", { type: "xml", holds: /<urlset/ });
  const section = oneOf("section", map);
  const report = oneOf("report", map);
  for (const locale of ["/en", "/zh"]) {
    for (const path of pages) await read(`${locale}${path}`, { type: "text/html", holds: heading });
    await read(`${locale}${section}`, { holds: heading });
    await read(`${locale}${oneOf("district", map)}`, { holds: heading });
    await read(`${locale}${section}/feed.xml`, { type: "atom+xml", holds: /<entry>/ });
    await read(`${locale}/events/calendar.ics`, { type: "text/calendar", holds: /^BEGIN:VCALENDAR/ });
    const article = await read(`${locale}${report}`, { holds: /<article/ });
    const title = /<h1[^>]*>([^<]+)</.exec(article)?.[1] ?? "";
    await read(`${locale}${report}/share`, { holds: /<svg/ });
    await read(`${locale}${report}/picture.png`, { type: "image/png" });
    const found = new RegExp(`href="${locale}${report}"`);
    await read(`${locale}/search?q=${encodeURIComponent(plain(title))}`, { holds: found });
    await read(`${locale}/no-such-page`, { status: 404, holds: heading });
  }
  for (const kind of ["reports", "meetings", "districts", "events"]) {
    await read(`/api/v1/${kind}`, { type: "application/json" });
  }
  await read("/api/v1/openapi.json", { type: "application/json", holds: /"openapi"/ });
  await read("/en/dashboard", { status: 307 });
  await checkPolicy(`${url}/en`);
}

async function checkPolicy(address: string): Promise<void> {
  const policy = (await fetch(address)).headers.get("content-security-policy") ?? "";
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1];
  if (!scripts || scripts.includes("unsafe-inline"))
    throw new Error(`${address}: has no policy against inline scripts`);
}
