import type { Page } from "@playwright/test";
import { madePng } from "@/features/media/testing-pictures";
import { expect, expectAccessible, test } from "../fixtures";

const article = "bwf-new-media-center-opens-monthly-clinic-for-pictures-and-captions-from";

const shown = {
  en: {
    alt: "Drawing of a lotus in three shades of plum above still water",
    caption: "A lotus opens above still water",
    credit: "Demonstration picture",
  },
  zh: { alt: "三种深浅紫红色的莲花静立水面的图画", caption: "莲花静静开在水面上", credit: "演示图片" },
};

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const language of ["en", "zh"] as const) {
    test(`a report shows its picture with words for whoever does not see it (${language})`, async ({
      page,
      request,
    }) => {
      await page.goto(`/${language}/events/updates/${article}`);
      const { alt, caption, credit } = shown[language];
      const figure = page.getByRole("figure");
      await expect(figure).toContainText(caption);
      await expect(figure).toContainText(credit);
      const picture = figure.getByRole("img", { name: alt });
      await expect(picture).toHaveAttribute("loading", "lazy");
      const sources = (await picture.getAttribute("srcset"))?.split(", ").map((one) => one.split(" ")[0] ?? "") ?? [];
      expect(sources).toHaveLength(3);
      for (const source of sources) {
        const served = await request.get(source);
        expect([served.status(), served.headers()["content-type"]]).toEqual([200, "image/webp"]);
      }
    });
  }
});

test("a report with a picture is accessible on a small screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`/en/events/updates/${article}`);
  await expect(page.getByRole("figure").getByRole("img")).toBeVisible();
  await expectAccessible(page);
});

async function putPictureIn(page: Page, alt: string): Promise<void> {
  await page.getByRole("textbox", { name: "English text" }).click();
  await page.keyboard.type("The hall is open.");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Picture", exact: true }).first().click();
  await page.getByRole("button", { name: "Insert picture" }).click();
  await expect(page.getByText("Choose a picture.")).toBeVisible();
  await expect(page.getByText("Say in a few words what the picture shows.")).toBeVisible();
  await expectAccessible(page);
  const file = page.getByLabel("Picture file");
  await page.getByLabel("What it shows").fill(alt);
  await page.getByLabel("Caption", { exact: true }).fill("A hall by night");
  await file.setInputFiles({ name: "no.png", mimeType: "image/png", buffer: Buffer.from("<script>") });
  await page.getByRole("button", { name: "Insert picture" }).click();
  await expect(page.getByText("This file is not a picture that can be read.")).toBeVisible();
  // A size of its own, so that no other report shows the same picture.
  const buffer = madePng(500 + (Date.now() % 1000), 400);
  await file.setInputFiles({ name: "hall.png", mimeType: "image/png", buffer });
  await page.getByRole("button", { name: "Insert picture" }).click();
  await expect(page.getByRole("img", { name: alt })).toBeVisible({ timeout: 30_000 });
  await page.keyboard.type("Come and see.");
}

test("a picture is public while a report on the site shows it, and not before or after", async ({
  signedInAs,
  request,
}) => {
  test.setTimeout(240_000);
  const title = `BWF Shows Its Hall by Night ${Date.now()}`;
  const editor = await signedInAs("editor");
  await editor.goto("/en/dashboard/reports/new");
  await editor.getByLabel("Section").selectOption("Updates");
  await editor.getByLabel("Source unit").selectOption("Beijing Women's Federation");
  await editor.getByLabel("English title").fill(title);
  await editor.getByLabel("English summary").fill("The hall is open by night.");
  await putPictureIn(editor, "A dark hall");
  await editor.getByRole("button", { name: "Create report" }).click();
  await expect(editor.getByText("Report created.")).toBeVisible();
  const desk = new URL(editor.url()).pathname;

  await editor.goto(`${desk}/preview/as-seen`);
  const picture = editor.getByRole("img", { name: "A dark hall" });
  await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
  await expect(editor.getByText("Come and see.")).toBeVisible();
  const staffs = (await picture.getAttribute("src")) ?? "";
  const publics = staffs.replace("/api/pictures/", "/media/");
  expect((await request.get(staffs)).status()).toBe(404);
  expect((await request.get(publics)).status()).toBe(404);

  await editor.goto(desk);
  await editor.getByRole("button", { name: "Submit for review" }).click();
  await expect(editor.getByText("Submitted for review.")).toBeVisible();
  const chief = await signedInAs("chief");
  await chief.goto(desk);
  await chief.getByRole("button", { name: "Publish" }).click();
  await expect(chief.getByText("Published. It is on the site now.")).toBeVisible();
  expect((await request.get(publics)).status()).toBe(200);

  await chief.getByText("Withdraw from the site…").click();
  await chief.getByLabel("Reason, shown to readers").fill("The hall is closed.");
  await chief.getByRole("button", { name: "Withdraw from the site" }).click();
  await expect(chief.getByText("Withdrawn.")).toBeVisible();
  expect((await request.get(publics)).status()).toBe(404);
});

test("a picture that is too large is refused in words, and nobody outside adds one", async ({
  signedInAs,
  request,
}) => {
  const editor = await signedInAs("editor");
  const large = await editor.request.post("/api/pictures?name=a.png", { data: Buffer.alloc(26 * 1024 * 1024) });
  expect([large.status(), await large.json()]).toEqual([413, { ok: false, reason: "too_large" }]);
  const bomb = await editor.request.post("/api/pictures?name=a.png", { data: madePng(40_000, 40_000) });
  expect([bomb.status(), await bomb.json()]).toEqual([422, { ok: false, reason: "too_many_pixels" }]);
  const outside = await request.post("/api/pictures?name=a.png", { data: madePng(100, 100) });
  expect([outside.status(), await outside.json()]).toEqual([401, { ok: false, reason: "signed_out" }]);
});
