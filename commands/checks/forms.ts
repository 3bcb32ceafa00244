import type { Finding } from "./finding";
import { isTest, type ParsedFile, within } from "./source";

const framework =
  /^app\/(?:.+\/|)(?:page|layout|template|default|loading|error|not-found|global-error|global-not-found|sitemap|robots|manifest|icon|apple-icon|opengraph-image)\.tsx?$/;
const mayExportDefault = [
  framework,
  /^[^/]+\.config\.[cm]?[jt]s$/,
  /^i18n\/request\.ts$/,
  /^db\/testing-server\.ts$/,
  /^e2e\/[^/]*setup\.ts$/,
];

/** Forms that are not written here, wherever they stand in a file. */
export function formFindings(file: ParsedFile): Finding[] {
  const { path, program, comments } = file;
  const finding = (rule: string, message: string) => ({ rule, file: path, message });
  const nodes = [...within(program)];
  const has = (type: string) => nodes.some((node) => node.type === type);
  const served = nodes.some((node) => node.type === "ExpressionStatement" && node.directive === "use server");
  const findings: [boolean, Finding][] = [
    [
      has("ExportDefaultDeclaration") && !mayExportDefault.some((place) => place.test(path)),
      finding("no-default-export", "only Next's own files and tools' configs have a default export"),
    ],
    [isBarrel(file), finding("no-barrels", "it only passes on what others export")],
    [
      served && !/(?:^|\/)actions\.ts$/.test(path),
      finding("use-server-in-actions", '"use server" belongs into a file named actions.ts'),
    ],
    [has("TSAnyKeyword"), finding("no-any", "say what it is, or unknown")],
    [has("TSImportType") && !isTest(path), finding("no-import-types", "import the type at the top of the file")],
    [
      comments.some(({ value }) => /^[*\s]*@ts-(?:ignore|nocheck)\b/.test(value)),
      finding("no-ts-ignore", "the compiler is not silenced here"),
    ],
  ];
  return findings.flatMap(([broken, one]) => (broken ? [one] : []));
}

function isBarrel({ path, program }: ParsedFile): boolean {
  const passesOn = program.body.filter(
    (statement) =>
      statement.type === "ExportAllDeclaration" ||
      (statement.type === "ExportNamedDeclaration" && statement.declaration === null),
  );
  const imports = program.body.filter((statement) => statement.type === "ImportDeclaration");
  return passesOn.length > 0 && passesOn.length + imports.length === program.body.length && !framework.test(path);
}
