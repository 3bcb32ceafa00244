import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test } from "../fixtures";

const word = `Lanternfest${Date.now()}`;
const titles = { first: `${word} Opens in Pinggu`, second: `${word} Lights Orchards`, third: `${word} Returns` };

type Title = keyof typeof titles;

const lists = {
  list: "/en/events/updates",
  "Chinese list": "/zh/events/updates",
  "filtered list": "/en/events/updates?district=pinggu",
  home: "/en",
  feed: "/en/events/updates/feed.xml",
  "district page": "/en/districts/pinggu",
  "district feed": "/en/districts/pinggu/feed.xml",
  search: `/en/search?q=${word}`,
  API: "/api/v1/reports",
};

/** Eight readers who ask for every place, over and over, until told to stop. */
function letReadersWork(request: APIRequestContext, paths: string[]): { stop(): Promise<void> } {
  let working = true;
  const readers = Array.from({ length: 8 }, async (_, reader) => {
    for (let turn = reader; working; turn++) await request.get(paths[turn % paths.length] ?? "");
  });
  return {
    async stop() {
      working = false;
      await Promise.all(readers);
    },
  };
}

async function write(editor: Page, title: string): Promise<void> {
  await editor.getByLabel("English title").fill(title);
  await editor.getByLabel("English summary").fill(`${title}, in short.`);
  await editor.getByRole("textbox", { name: "English text" }).click();
  await editor.keyboard.press("Control+A");
  await editor.keyboard.type(`${title}, at length.`);
}

async function submit(editor: Page): Promise<void> {
  await editor.getByRole("button", { name: "Submit for review" }).click();
  await expect(editor.getByText("Submitted for review.")).toBeVisible();
}

async function publish(chief: Page, desk: string): Promise<void> {
  await chief.goto(desk);
  await chief.getByRole("button", { name: "Publish" }).click();
  await expect(chief.getByText("Published. It is on the site now.")).toBeVisible();
}

test("what is published, changed, withdrawn and published again is everywhere at the first reading", async ({
  signedInAs,
  request,
}) => {
  test.setTimeout(360_000);
  const [editor, chief] = [await signedInAs("editor"), await signedInAs("chief")];
  await editor.goto("/en/dashboard/reports/new");
  await editor.getByLabel("Section").selectOption("Updates");
  await editor.getByLabel("Source unit").selectOption("Pinggu District Women's Federation");
  await write(editor, titles.first);
  await editor.getByRole("button", { name: "Create report" }).click();
  await expect(editor.getByText("Report created.")).toBeVisible();
  const desk = new URL(editor.url()).pathname;
  const article = `/en/events/updates/${titles.first.toLowerCase().replaceAll(" ", "-")}`;
  const zhArticle = article.replace("/en/", "/zh/");
  const readers = letReadersWork(request, [...Object.values(lists), article, zhArticle, "/sitemap.xml"]);

  /** Each place is read once; only the title given is there, and none when the report is withdrawn. */
  async function expectEverywhere(shown: Title | null): Promise<void> {
    const here = Object.entries({ ...lists, article, "Chinese article": zhArticle });
    const texts = await Promise.all(here.map(async ([, path]) => (await request.get(path)).text()));
    const map = await (await request.get("/sitemap.xml")).text();
    for (const [index, [place]] of here.entries()) {
      // The article of a withdrawn report still names it, above the notice.
      if (shown === null && place.endsWith("rticle")) continue;
      const text = texts[index] ?? "";
      const words = text.replace(/<\/?mark>/g, "");
      const seen = (Object.keys(titles) as Title[]).filter((one) => words.includes(titles[one]));
      expect(seen, place).toEqual(shown === null ? [] : [shown]);
    }
    expect(map.includes(article), "site map").toBe(shown !== null);
  }

  await test.step("published", async () => {
    await submit(editor);
    await publish(chief, desk);
    await expectEverywhere("first");
  });

  await test.step("changed: readers see it once it is published, and not before", async () => {
    await editor.goto(desk);
    await write(editor, titles.second);
    await expect(editor.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await expectEverywhere("first");
    await submit(editor);
    await publish(chief, desk);
    await expectEverywhere("second");
  });

  await test.step("withdrawn", async () => {
    await chief.getByText("Withdraw from the site…").click();
    await chief.getByLabel("Reason, shown to readers").fill("The date was wrong.");
    await chief.getByRole("button", { name: "Withdraw from the site" }).click();
    await expect(chief.getByText("Withdrawn. Its address now shows a notice with the reason.")).toBeVisible();
    await expectEverywhere(null);
    expect(await (await request.get(article)).text()).toContain("The date was wrong.");
    expect(await (await request.get(zhArticle)).text()).toContain("The date was wrong.");
  });

  await test.step("published again", async () => {
    await editor.goto(desk);
    await write(editor, titles.third);
    await expect(editor.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await submit(editor);
    await publish(chief, desk);
    await expectEverywhere("third");
  });

  await readers.stop();
});
