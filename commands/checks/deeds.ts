import type { Finding } from "./finding";
import { asFunction, awaits, calls, exportedValues, importedValues, isTest, type ParsedFile } from "./source";

const asksWho = ["currentActor", "whoActs", "whoeverActs", "requireActor"];
const guards = ["requireActor"];

// What readers do by reading is counted, not audited.
const unaudited = ["features/reports/mutations/add-views.ts"];

const isMutation = (path: string) => /^features\/.+\/mutations\/.+\.ts$/.test(path) && !isTest(path);
const isAction = (path: string) => /(?:^|\/)actions\.ts$/.test(path);
const isGuarded = (path: string) =>
  /^app\/\[locale\]\/(?:\([^/]+\)\/|)(?:dashboard|district)\/(?:.+\/|)(?:page\.tsx|route\.ts)$/.test(path);

/** Verbs that leave no trace, actions that ask nobody, staff and district pages that let anyone in. */
export function deedFindings(files: ParsedFile[]): Finding[] {
  const verbs = files.filter(({ path }) => isMutation(path));
  return [
    ...verbs.flatMap(verbFindings),
    ...verbs
      .filter((file) => !unaudited.includes(file.path) && !records(file, verbs))
      .map(({ path }) => ({
        rule: "verbs-are-audited",
        file: path,
        message: "it records no audit entry: recordAudit(...) of @/features/audit/record",
      })),
    ...files.filter(({ path }) => isAction(path)).flatMap(actionFindings),
    ...files.filter(({ path }) => isGuarded(path)).flatMap(guardFindings),
  ];
}

function verbFindings(file: ParsedFile): Finding[] {
  const exported = exportedValues(file);
  const only = exported[0] && asFunction(exported[0].node);
  if (exported.length === 1 && only?.async) return [];
  const names = exported.map(({ name }) => name).join(", ") || "nothing";
  return [{ rule: "one-verb-a-file", file: file.path, message: `exports ${names}, not one async function` }];
}

/** Whether a verb writes its audit entry, itself or through a step of the same folder. */
function records(file: ParsedFile, verbs: ParsedFile[], seen: string[] = []): boolean {
  return importedValues(file).some(({ from, imported, local }) => {
    if (!calls(file.program, [local])) return false;
    if (from === "features/audit/record") return imported === "recordAudit";
    const step = verbs.find(({ path }) => path === `${from}.ts`);
    return step !== undefined && !seen.includes(step.path) && records(step, verbs, [...seen, file.path]);
  });
}

function actionFindings(file: ParsedFile): Finding[] {
  return exportedValues(file)
    .filter(({ node }) => !awaits(node, asksWho))
    .map(({ name }) => ({
      rule: "actions-ask-who",
      file: file.path,
      message: `${name} does not await ${asksWho.join("(), ")}()`,
    }));
}

const methods = ["default", "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

function guardFindings(file: ParsedFile): Finding[] {
  return exportedValues(file)
    .filter(({ name, node }) => methods.includes(name) && !awaits(node, guards))
    .map(({ name }) => ({
      rule: "pages-are-guarded",
      file: file.path,
      message: `${name} does not await ${guards.join("(), ")}()`,
    }));
}
