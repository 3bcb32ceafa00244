import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromBuffer, type ZipFile } from "yauzl";
import { heldMeeting } from "@/db/testing-held-meeting";
import { content } from "@/features/meetings/archive/content";
import { contentHashOf, digestOf } from "@/features/meetings/archive/digest";
import { expect, expectAccessible, test } from "../fixtures";

const portalData = process.env.PORTAL_DATA_DIR ?? "";

/** Runs one of npm's commands on the portal whose data lie there, which is no demonstration. */
function run(dataDir: string, command: string, ...given: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: "", DATA_DIR: dataDir, DEMO: "off" };
    execFile("npm", ["run", "--silent", command, "--", ...given], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, output: stdout + stderr });
    });
  });
}

async function filesIn(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened))),
  );
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
    files.set(entry.fileName, Buffer.concat(pieces));
  }
  return files;
}

test("a whole meeting is downloaded as one file, and comes into an empty portal with the same hash", async ({
  signedInAs,
}) => {
  test.setTimeout(180_000);
  const meeting = await heldMeeting(portalData, { title: "Minutes to be archived" });
  const page = await signedInAs("organiser");
  await page.goto(`/en/dashboard/meetings/${meeting}/materials`);
  const words = `The plan of meeting ${meeting}.\n`;
  await page.getByLabel("File", { exact: true }).setInputFiles({
    ...{ name: "plan.txt", mimeType: "text/plain", buffer: Buffer.from(words) },
  });
  await page.getByRole("button", { name: "Add file" }).click();
  await expect(page.getByText("plan.txt was added.")).toBeVisible();

  await page.goto(`/en/dashboard/meetings/${meeting}`);
  await page.getByRole("link", { name: "Archive" }).click();
  await expect(page.getByRole("heading", { name: "Archive" })).toBeVisible();
  await expect(page.getByText("1 material", { exact: true })).toBeVisible();
  await expect(page.getByText(/^1 file, /)).toBeVisible();
  await expect(page.getByText("Not sealed: what is archived today may still change.")).toBeVisible();
  await expectAccessible(page);
  const hash = await page.getByText(/^[0-9a-f]{64}$/).textContent();
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download the archive" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/2017 Q2\.zip$/);
  const bytes = readFileSync(await download.path());

  const files = await filesIn(bytes);
  const manifest = JSON.parse(files.get("manifest.json")?.toString() ?? "");
  expect(manifest).toMatchObject({ contentHash: hash, sealed: false, by: "Sun Qiao", version: 1 });
  expect(manifest.files.map(({ name }: { name: string }) => name).sort()).toEqual(
    [...files.keys()].filter((name) => name !== "manifest.json").sort(),
  );
  for (const { name, bytes: size, sha256 } of manifest.files) {
    const held = files.get(name) ?? Buffer.alloc(0);
    expect([name, held.length, digestOf(held)]).toEqual([name, size, sha256]);
  }
  expect(files.get(`files/${digestOf(words)}`)?.toString()).toBe(words);
  expect(files.get("minutes-zh.pdf")?.subarray(0, 5).toString()).toBe("%PDF-");
  expect(files.get("minutes-en.docx")?.subarray(0, 2).toString()).toBe("PK");
  expect(files.get("attendance.csv")?.toString()).toContain('"Ren Taohua"');
  expect(files.get("meeting.ics")?.toString()).toContain("DTSTART;TZID=Asia/Shanghai:20170620T140000");
  const inside = content.parse(JSON.parse(files.get("meeting.json")?.toString() ?? ""));
  expect(contentHashOf(inside, [digestOf(words)])).toBe(hash);
  expect(files.get("meeting.json")?.toString()).not.toContain("demo.example");

  const second = mkdtempSync(join(portalData, "second-"));
  chmodSync(second, 0o755);
  const path = join(second, "meeting.zip");
  writeFileSync(path, bytes);
  try {
    const tried = await run(second, "import", "--dry-run", path);
    expect(tried).toMatchObject({ code: 0 });
    expect(tried.output).toContain("nothing was written");
    const came = await run(second, "import", path);
    expect(came).toMatchObject({ code: 0 });
    expect(came.output).toContain(`content hash ${hash}`);
    const again = await run(second, "import", path);
    expect(again).toMatchObject({ code: 0 });
    expect(again.output).toContain("0 imported, 1 already here, 0 left out");
    bytes.writeUInt8(bytes.readUInt8(200) ^ 1, 200);
    writeFileSync(path, bytes);
    const damaged = await run(second, "import", path);
    expect(damaged).toMatchObject({ code: 1 });
    expect(damaged.output).toMatch(/left out +\S+meeting\.zip: (?:a file is not the one|it is damaged)/);
  } finally {
    rmSync(second, { recursive: true, force: true });
  }
});

test("an archive is for organisers and administrators", async ({ signedInAs }) => {
  const meeting = await heldMeeting(portalData);
  const editor = await signedInAs("editor");
  await editor.goto(`/en/dashboard/meetings/${meeting}`);
  await expect(editor.getByRole("link", { name: "Archive" })).toHaveCount(0);
  for (const end of ["archive", "archive/meeting.zip"]) {
    const answer = await editor.request.get(`/en/dashboard/meetings/${meeting}/${end}`);
    expect([end, answer.status()]).toEqual([end, 404]);
  }
});
