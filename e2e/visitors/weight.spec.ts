import { expect, test } from "../fixtures";
import { pageKinds } from "../page-kinds";

type Load = { url: string; type: string; bytes: number };

test("an article's first visit is light: six requests, 28 KB, 9 KB of it script, pictures apart", async ({ page }) => {
  const report = (await pageKinds(page.request)).find(({ kind }) => kind === "report");
  const wire = await page.context().newCDPSession(page);
  await wire.send("Network.enable");
  const loads = new Map<string, Load>();
  wire.on("Network.responseReceived", ({ requestId, response, type }) =>
    loads.set(requestId, { url: response.url, type, bytes: 0 }),
  );
  wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const load = loads.get(requestId);
    if (load) load.bytes = encodedDataLength;
  });
  const answer = await page.goto(`/en${report?.path}`, { waitUntil: "networkidle" });
  const html = (await answer?.body())?.length ?? 0;
  const counted = [...loads.values()].filter(({ type }) => type !== "Image");
  const sum = (of: Load[]) => of.reduce((bytes, load) => bytes + load.bytes, 0);
  const said = counted.map(({ url, bytes }) => `${new URL(url).pathname} ${bytes}`).join(", ");
  expect(counted.length, said).toBeLessThanOrEqual(6);
  expect(sum(counted), said).toBeLessThanOrEqual(28 * 1024);
  expect(sum(counted.filter(({ type }) => type === "Script")), said).toBeLessThanOrEqual(9 * 1024);
  expect(html).toBeLessThanOrEqual(20 * 1024);
});

test("a visit asks no other host for anything", async ({ page, baseURL }) => {
  const asked = new Set<string>();
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) asked.add(new URL(request.url()).origin);
  });
  for (const { path } of await pageKinds(page.request)) await page.goto(`/en${path}`);
  expect([...asked]).toEqual([baseURL]);
});
