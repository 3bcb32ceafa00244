import type { Finding } from "./finding";
import { asFunction, awaits, calls, exportedValues, importedValues, isTest, type ParsedFile } from "./source";

const asksWho = ["currentActor", "whoActs", "whoeverActs", "requireActor"];
const guards = ["requireActor"];

const asksWhether = ["may", "mayTake", "mayRead"];

// They make or end the session by which anyone is known at all; and what readers do by reading is counted.
const open = [
  "features/people/mutations/sign-in.ts",
  "features/people/mutations/sign-out.ts",
  "features/reports/mutations/add-views.ts",
];

// What readers do by reading is counted, not audited.
const unaudited = ["features/reports/mutations/add-views.ts"];

const isMutation = (path: string) => /^features\/.+\/mutations\/.+\.ts$/.test(path) && !isTest(path);
const isAction = (path: string) => /(?:^|\/)actions\.ts$/.test(path);
const isGuarded = (path: string) =>
  /^app\/\[locale\]\/(?:\([^/]+\)\/|)(?:dashboard|district)\/(?:.+\/|)(?:page\.tsx|route\.ts)$/.test(path);

/** Verbs that leave no trace or ask nobody's leave, actions that ask nobody, staff and district pages that let anyone in. */
export function deedFindings(files: ParsedFile[]): Finding[] {
  const verbs = files.filter(({ path }) => isMutation(path));
  return [
    ...verbs.flatMap(verbFindings),
    ...verbs
      .filter((file) => !open.includes(file.path) && !isStep(file) && !asks(file, verbs))
      .map(({ path }) => ({
        rule: "verbs-ask-whether",
        file: path,
        message: `it asks nobody's leave: ${asksWhether.join("(), ")}()`,
      })),
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

/** Whether a file is a part of verbs, inside the transaction of theirs that it is given first. */
function isStep(file: ParsedFile): boolean {
  const [only] = exportedValues(file);
  const given = only && asFunction(only.node)?.params[0];
  const type = given?.type === "Identifier" ? given.typeAnnotation?.typeAnnotation : undefined;
  return (
    type?.type === "TSTypeReference" && type.typeName.type === "Identifier" && type.typeName.name === "Transaction"
  );
}

/** The verbs and parts of verbs that a verb calls. */
function called(file: ParsedFile, verbs: ParsedFile[]): ParsedFile[] {
  const from = importedValues(file).filter(({ local }) => calls(file.program, [local]));
  return verbs.filter(({ path }) => from.some((one) => path === `${one.from}.ts`));
}

/** Whether a verb asks if it may, itself or through a verb that it hands everything to. */
function asks(file: ParsedFile, verbs: ParsedFile[], seen: string[] = []): boolean {
  if (calls(file.program, asksWhether)) return true;
  return called(file, verbs).some((one) => !seen.includes(one.path) && asks(one, verbs, [...seen, file.path]));
}

/** Whether a verb writes its audit entry, itself or through a step of the same folder. */
function records(file: ParsedFile, verbs: ParsedFile[], seen: string[] = []): boolean {
  const own = importedValues(file).some(({ from, imported, local }) => {
    return from === "features/audit/record" && imported === "recordAudit" && calls(file.program, [local]);
  });
  return (
    own || called(file, verbs).some((one) => !seen.includes(one.path) && records(one, verbs, [...seen, file.path]))
  );
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
