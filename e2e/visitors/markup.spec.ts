import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "../fixtures";
import { pageKinds } from "../page-kinds";

const validator = "node_modules/vnu-jar/build/dist/vnu.jar";
const java = spawnSync("java", ["-version"]).status === 0;

test("the Nu validator finds no error on any kind of page", async ({ request }) => {
  test.skip(!java, "the validator needs Java, which is not installed here");
  test.setTimeout(360_000);
  const folder = await mkdtemp(join(tmpdir(), "markup-"));
  const named = new Map<string, string>();
  for (const locale of ["en", "zh"]) {
    for (const { kind, path } of await pageKinds(request)) {
      const file = `${locale}-${kind.replaceAll(" ", "-")}.html`;
      named.set(file, `/${locale}${path}`);
      await writeFile(join(folder, file), await (await request.get(`/${locale}${path}`)).body());
    }
  }
  const checked = spawnSync("java", ["-jar", validator, "--errors-only", "--format", "json", folder], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  await rm(folder, { recursive: true });
  const { messages } = JSON.parse(checked.stderr) as { messages: { url: string; message: string; extract?: string }[] };
  const errors = messages.map(({ url, message, extract }) => {
    return `${named.get(url.split("/").at(-1) ?? "")}: ${message} ${extract ?? ""}`;
  });
  expect([...new Set(errors)]).toEqual([]);
});
