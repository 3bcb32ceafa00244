import { createHash } from "node:crypto";
import type { APIResponse, Page } from "@playwright/test";
import { madePdf } from "@/features/media/testing-files";
import { madePng } from "@/features/media/testing-pictures";
import { expect, expectAccessible, test } from "../fixtures";

const path = "/en/dashboard/media";
const megabyte = 1024 * 1024;
const sum = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const png = (name: string, width: number) => ({ name, mimeType: "image/png", buffer: madePng(width, 300) });

async function ready(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: "Add pictures and files" })).toBeEnabled();
}

async function told(answer: APIResponse) {
  return { status: answer.status(), ...(await answer.json()) };
}

test("an editor brings many files in, puts them into a folder and takes that back", async ({ signedInAs }) => {
  test.setTimeout(240_000);
  const editor = await signedInAs("editor");
  await editor.goto(path);
  await ready(editor);
  await expectAccessible(editor);
  const files = [
    png("first hall.png", 701),
    png("second hall.png", 702),
    { name: "会议议程.pdf", mimeType: "application/pdf", buffer: madePdf(4000, 3) },
    { name: "page.pdf", mimeType: "application/pdf", buffer: Buffer.from("<html><script>alert(1)</script>") },
  ];
  await editor.locator("input[type=file][multiple]").setInputFiles(files);
  await expect(editor.getByText("3 of 4 added")).toBeVisible();
  await expect(editor.getByText("This kind of file is not taken")).toBeVisible();
  await expect(editor.getByRole("button", { name: "Try again: page.pdf" })).toBeVisible();

  await editor.getByText("New folder").click();
  await editor.getByLabel("Name", { exact: true }).fill("Halls of spring");
  await editor.getByRole("button", { name: "Make folder" }).click();
  const folder = editor.getByRole("navigation", { name: "Folders" }).getByRole("link", { name: "Halls of spring" });
  await expect(folder).toBeVisible();
  for (const name of ["first hall.png", "second hall.png"]) {
    await editor.getByRole("checkbox", { name: `Choose ${name}` }).check();
  }
  await editor.getByLabel("Move to folder").selectOption({ label: "Halls of spring" });
  await editor.getByRole("button", { name: "Move", exact: true }).click();
  await expect(editor.getByText("2 items moved.")).toBeVisible();
  await editor.getByRole("button", { name: "Undo" }).click();
  await expect(editor.getByText("2 items moved.")).toBeVisible();
  await expect(editor.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await expectAccessible(editor);
  await folder.click();
  await expect(editor.getByText("Nothing is here yet.")).toBeVisible();

  await test.step("finds them again by Chinese words", async () => {
    await editor.goto(path);
    await editor.getByLabel("Words in names, captions and descriptions").fill("议程");
    await editor.getByRole("button", { name: "Show" }).click();
    await expect(editor.getByText("1 item", { exact: true })).toBeVisible();
    await expect(editor.getByRole("link", { name: "会议议程.pdf" })).toBeVisible();
  });

  await test.step("puts one into the trash and takes it back", async () => {
    await ready(editor);
    await editor.getByRole("checkbox", { name: "Choose 会议议程.pdf" }).check();
    await editor.getByRole("button", { name: "Put into the trash" }).click();
    await expect(editor.getByText("1 item put into the trash.")).toBeVisible();
    await editor.getByRole("button", { name: "Undo" }).click();
    await expect(editor.getByText("1 item taken out of the trash.")).toBeVisible();
    await expect(editor.getByRole("link", { name: "会议议程.pdf" })).toBeVisible();
  });
});

test("an editor says what a picture shows, where its focus is and who agreed, then replaces it", async ({
  signedInAs,
}) => {
  test.setTimeout(240_000);
  const editor = await signedInAs("editor");
  await editor.goto(path);
  await ready(editor);
  await editor.locator("input[type=file][multiple]").setInputFiles([png("lotus pond.png", 733)]);
  await editor.getByRole("link", { name: "Added: open it" }).click();
  await expect(editor.getByRole("heading", { name: "lotus pond.png" })).toBeVisible();
  await expectAccessible(editor);
  const part = (name: string) => editor.getByRole("form", { name });

  const words = part("Words");
  await words.getByLabel("What it shows, in Chinese").fill("莲花池");
  await words.getByRole("button", { name: "Save" }).click();
  await expect(words.getByText("Saved")).toBeVisible();

  const focus = part("Focal point");
  await focus.getByRole("button", { name: "Focal point: 50% from the left, 50% from the top" }).focus();
  await editor.keyboard.press("ArrowLeft");
  await editor.keyboard.press("Shift+ArrowUp");
  await expect(focus.getByLabel("From the left, %")).toHaveValue("49");
  await expect(focus.getByLabel("From the top, %")).toHaveValue("40");
  await focus.getByRole("button", { name: "Save" }).click();
  await expect(focus.getByText("Saved")).toBeVisible();

  const consent = part("Consent of the people shown");
  await consent.getByLabel("Given", { exact: true }).check();
  await consent.getByRole("button", { name: "Save" }).click();
  await expect(consent.getByText("Fill this in.")).toHaveCount(2);
  await consent.getByLabel("Who agreed").fill("Li Na");
  await consent.getByLabel("On which day").fill("2026-03-01");
  await consent.getByRole("button", { name: "Save" }).click();
  await expect(consent.getByText("Consent is recorded.")).toBeVisible();
  await expect(consent.getByLabel("Who agreed")).toHaveValue("Li Na");

  await editor.getByLabel("New picture file").setInputFiles([png("anew.png", 351)]);
  await editor.getByRole("button", { name: "Replace" }).click();
  await expect(editor.getByText("351 × 300")).toBeVisible();
  await expectAccessible(editor);
  await editor.setViewportSize({ width: 390, height: 800 });
  await expectAccessible(editor);
});

test("files arrive whole or not at all, and nobody else has them", async ({ signedInAs, request }) => {
  test.setTimeout(360_000);
  const editor = await signedInAs("editor");
  const district = await signedInAs("pinggu");
  const send = (page: Page, data: Buffer, name: string) =>
    page.request.post(`/api/files?name=${encodeURIComponent(name)}`, { data });
  for (const size of [1, 9, 11, 24]) {
    const bytes = madePdf(size * megabyte, 40 + size);
    const answer = await told(await send(editor, bytes, "计划 书.pdf"));
    expect(answer).toMatchObject({
      status: 201,
      ok: true,
      file: { name: "计划 书.pdf", bytes: bytes.length, type: "pdf" },
    });
    const address = `${answer.file.key}/${encodeURIComponent(answer.file.name)}`;
    const got = await editor.request.get(`/api/files/${address}`);
    expect(sum(await got.body())).toBe(sum(bytes));
    expect(got.headers()).toMatchObject({
      "cache-control": "no-store",
      "content-security-policy": "sandbox",
      "x-content-type-options": "nosniff",
    });
    expect(got.headers()["content-disposition"]).toMatch(/^attachment; /);
    for (const other of [`/api/files/${address}`, `/media/files/${address}`]) {
      expect((await request.get(other)).status()).toBe(404);
      expect((await district.request.get(other)).status()).toBe(404);
    }
  }
  expect(await told(await send(editor, madePdf(26 * megabyte), "a.pdf"))).toEqual({
    status: 413,
    ok: false,
    reason: "too_large",
  });
  expect(await told(await send(editor, Buffer.from("<svg/>"), "a.svg"))).toMatchObject({ status: 415 });
  expect(await told(await send(district, madePdf(100), "a.pdf"))).toMatchObject({
    status: 403,
    reason: "not_permitted",
  });
  const own = await request.post("/api/files?name=a.pdf", { data: madePdf(100) });
  expect(await told(own)).toMatchObject({ status: 401, reason: "signed_out" });
  expect((await request.get("/api/media/search?q=a")).status()).toBe(401);
  expect((await district.request.get("/api/media/search?q=a")).status()).toBe(403);
  expect((await told(await editor.request.get("/api/media/search?q=%00'%25&q=b&page=x"))).ok).toBe(true);
  expect((await district.goto(path))?.status()).toBe(404);
});

test("a picture that is on the site is not put into the trash, and only a chief editor replaces it", async ({
  signedInAs,
}) => {
  const editor = await signedInAs("editor");
  await editor.goto(`${path}?q=lotus.png`);
  await editor.getByRole("link", { name: "lotus.png" }).click();
  await expect(editor.getByRole("region", { name: "Where it is used" }).getByText("on the site").first()).toBeVisible();
  await editor.getByRole("button", { name: "Put into the trash" }).click();
  await expect(editor.getByText("It is used here. Take it out of these first:")).toBeVisible();
  await editor.getByLabel("New picture file").setInputFiles([png("anew.png", 352)]);
  await editor.getByRole("button", { name: "Replace" }).click();
  await expect(editor.getByText("This picture is on the site. A chief editor can replace it.")).toBeVisible();
});
