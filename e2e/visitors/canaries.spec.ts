import { crawl } from "../crawl";
import { expect, test } from "../fixtures";
import {
  beginEvent,
  changeReport,
  createReport,
  publishEvent,
  publishReport,
  recordPublicMeeting,
  withdrawReport,
} from "../planting";

const mark = `qz${Date.now().toString(36)}`;
const planted: string[] = [];

/** A word that stands nowhere else, noted as one that visitors must never come upon. */
function canary(place: string): string {
  const word = `${mark}${place}`;
  planted.push(word);
  return word;
}

test("nothing internal can be come upon on the site, and no link leads nowhere", async ({
  signedInAs,
  baseURL,
  request,
}) => {
  const portal = baseURL ?? "";
  test.setTimeout(360_000);
  const [organiser, editor, chief] = [
    await signedInAs("organiser"),
    await signedInAs("editor"),
    await signedInAs("chief"),
  ];
  const title = `What Everybody May Read ${mark.slice(2)}`;

  await test.step("the offices write what is not for the public", async () => {
    await Promise.all([
      (async () => {
        await recordPublicMeeting(organiser, canary);
        const draft = { title: canary("event"), words: canary("eventwords"), internal: canary("draftline") };
        await beginEvent(organiser, draft);
        await beginEvent(organiser, { title: `Event, ${title}`, words: "For everybody.", internal: canary("line") });
        await publishEvent(organiser);
      })(),
      (async () => {
        await createReport(editor, canary("draft"));
        await changeReport(editor, await publishReport(editor, chief, title), canary("change"));
        const withdrawn = await publishReport(editor, chief, `${title} No More`);
        await withdrawReport(chief, withdrawn);
        await changeReport(editor, withdrawn, canary("withdrawn"));
      })(),
    ]);
  });

  const starts = ["/en", "/zh", "/sitemap.xml", "/robots.txt", "/api/v1"];
  const visited = await test.step("a program follows every link", () => crawl(portal, starts));
  const addresses = visited.map(({ path }) => path);
  expect(addresses).toEqual(expect.arrayContaining(["/en/meetings/2019-q4", "/zh/meetings/2019-q4"]));
  expect(addresses.some((path) => path.endsWith("/feed.xml"))).toBe(true);
  expect(addresses.some((path) => path.endsWith(".ics"))).toBe(true);
  const text = visited.map((one) => one.text).join("\n");
  expect([title, `Event, ${title}`, "hat everybody may learn"].filter((words) => !text.includes(words))).toEqual([]);

  const nowhere = visited.filter(({ status }) => status >= 400);
  // Others take things off the site meanwhile: a link leads nowhere where its page has it still.
  const stands = await Promise.all(
    nowhere.map(async ({ path, from }) => (await (await request.get(`${portal}${from}`)).text()).includes(path)),
  );
  const broken = nowhere.filter((_, at) => stands[at]).map(({ path, status, from }) => ({ path, status, from }));
  expect(broken).toEqual([]);
  const leaks = visited.flatMap((one) =>
    planted
      .filter((word) => one.text.toLowerCase().includes(word.toLowerCase()))
      .map((word) => `${word} at ${one.path}`),
  );
  expect(leaks).toEqual([]);

  await test.step("a search for any of it finds nothing", async () => {
    for (const word of planted) {
      const page = await (await fetch(`${portal}/en/search?q=${word}`)).text();
      expect(page.includes("Nothing was found for"), word).toBe(true);
      expect(await (await fetch(`${portal}/api/v1/suggestions?q=${word}`)).json(), word).toEqual([]);
    }
  });
});
