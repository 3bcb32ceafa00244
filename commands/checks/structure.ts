import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deedFindings } from "./deeds";
import type { Finding } from "./finding";
import { formFindings } from "./forms";
import { messageFindings, unusedMessages } from "./messages";
import { missingMessages } from "./missing-messages";
import { nameFindings } from "./names";
import { isScript, isTest, parse, type SourceFile } from "./source";

const elsewhere = [
  ...["db/migrations", "docs", "node_modules", "playwright-report", "public", "test-results"],
  ...["next-env.d.ts", "package-lock.json"],
];

/** The files of the tree under `root` that people write: scripts, styles and messages. */
export function readTree(root: string, folder = ""): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.name.startsWith(".") || elsewhere.includes(path)) return [];
    if (entry.isDirectory()) return readTree(root, path);
    return isScript(path) || /\.(?:css|json)$/.test(path)
      ? [{ path, text: readFileSync(join(root, path), "utf8") }]
      : [];
  });
}

/** Everything in these files that breaks a rule about names, sizes, forms, deeds or messages. */
export function structureFindings(files: SourceFile[]): Finding[] {
  const scripts = files.filter(({ path }) => isScript(path)).map(parse);
  return [
    ...files.flatMap(nameFindings),
    ...scripts.flatMap(formFindings),
    ...deedFindings(scripts),
    ...languageFindings(
      files,
      scripts.filter(({ path }) => !isTest(path)),
    ),
  ];
}

function languageFindings(files: SourceFile[], scripts: ReturnType<typeof parse>[]): Finding[] {
  const folder = "i18n/messages/";
  if (!files.some(({ path }) => path.startsWith(folder))) return [];
  const text = (language: string) => files.find(({ path }) => path === `${folder}${language}.json`)?.text;
  const [en, zh] = [text("en"), text("zh")];
  if (en === undefined || zh === undefined) {
    const file = `${folder}${en === undefined ? "en" : "zh"}.json`;
    return [{ rule: "same-keys", file, message: "it is missing" }];
  }
  return [
    ...messageFindings({ en, zh }),
    ...unusedMessages({ en }, scripts),
    ...missingMessages(
      { en },
      scripts.filter(({ path }) => !isTest(path)),
    ),
  ];
}
