import { describe, expect, it } from "vitest";
import { structureFindings } from "./structure";

const rulesBrokenBy = (files: Record<string, string>) =>
  structureFindings(Object.entries(files).map(([path, text]) => ({ path, text }))).map(({ rule }) => rule);

const lines = (count: number) => "const line = 1;\n".repeat(count);
const verb = `
  import { recordAudit } from "@/features/audit/record";
  export type Input = string;
  export async function submit(input: Input) { if (may(input)) await recordAudit(input); }`;
const page = (body: string) => `export default async function Page() { ${body} return <p>import</p>; }`;
const action = (body: string) => `"use server"; export async function submit() { ${body} }`;

describe("the structure check", () => {
  it.each([
    ["no-junk-names", "features/reports/utils.ts", ""],
    ["no-junk-names", "components/helpers/date.ts", ""],
    ["no-junk-names", "platform/front/index.ts", ""],
    ["no-junk-names", "app/api/service.test.ts", ""],
    ["files-are-small", "worker/run.ts", lines(251)],
    ["platform-is-closed", "platform/cache.ts", ""],
    ["platform-is-closed", "platform/cache/memory.ts", ""],
    ["features-are-known", "features/newsletters/issue.ts", ""],
    ["features-are-known", "features/reports.ts", ""],
    ["no-default-export", "components/ui/button.tsx", "export default function Button() {}"],
    ["no-default-export", "app/[locale]/clock.tsx", "export default 1;"],
    ["no-barrels", "components/ui/all.ts", 'export * from "./button";'],
    [
      "no-barrels",
      "features/reports/public.ts",
      'import { a } from "./a";\nexport { a };\nexport type { B } from "./b";',
    ],
    ["use-server-in-actions", "features/reports/save.ts", '"use server"; export async function save() {}'],
    ["use-server-in-actions", "app/[locale]/page.tsx", page('async function save() { "use server"; }')],
    ["no-any", "worker/run.ts", "export const a = (b: unknown) => b as any;"],
    ["no-any", "worker/run.ts", "export function a(b: any[]) {}"],
    ["no-import-types", "worker/run.ts", 'export type A = import("./a").A;'],
    ["no-ts-ignore", "worker/run.ts", "// @ts-ignore\nexport const a = 1;"],
    ["no-ts-ignore", "worker/run.ts", "/** @ts-nocheck */"],
    ["verbs-are-audited", "features/reports/mutations/submit.ts", verb.replace("recordAudit(input)", "input")],
    ["verbs-are-audited", "features/reports/mutations/submit.ts", verb.replace("features/audit/record", "db/log")],
    ["verbs-are-audited", "features/meetings/agenda/mutations/order.ts", verb.replace("import {", "import type {")],
    ["verbs-ask-whether", "features/reports/mutations/submit.ts", verb.replace("may(input)", "input")],
    ["verbs-ask-whether", "features/events/mutations/move.ts", verb.replace("if (may(input))", "const may = 1;")],
    ["one-verb-a-file", "features/reports/mutations/submit.ts", `${verb} export async function recall() {}`],
    ["one-verb-a-file", "features/reports/mutations/submit.ts", `${verb} export const limit = 3;`],
    ["one-verb-a-file", "features/reports/mutations/submit.ts", verb.replace("async function", "function")],
    ["actions-ask-who", "features/reports/actions.ts", action("return 1;")],
    ["actions-ask-who", "features/reports/actions.ts", action("whoActs();")],
    [
      "actions-ask-who",
      "features/reports/actions.ts",
      `${action("await whoActs();")} export const save = async () => 1;`,
    ],
    ["actions-ask-who", "features/reports/actions.ts", 'async function a() { await b(); } export { a as "save" , a };'],
    ["actions-ask-who", "features/reports/actions.ts", `${action("await whoActs();")} export * from "./save";`],
    ["pages-are-guarded", "app/[locale]/dashboard/page.tsx", page("")],
    ["pages-are-guarded", "app/[locale]/dashboard/page.tsx", page("requireActor();")],
    ["pages-are-guarded", "app/[locale]/(office)/district/cases/page.tsx", `await requireActor(); ${page("")}`],
    ["pages-are-guarded", "app/[locale]/district/export/route.ts", "export const GET = async () => new Response();"],
  ])("%s: reports it in %s", (rule, path, text) => {
    expect(rulesBrokenBy({ [path]: text })).toContain(rule);
  });

  it.each([
    ["features/reports/workflow.ts", lines(250)],
    ["features/meetings/library.ts", "export type Any = 'any'; // any @ts-ignored"],
    ["app/[locale]/not-found.tsx", "export default function NotFound() {}"],
    ["next.config.ts", "export default {};"],
    ["i18n/request.ts", "export default 1;"],
    ["platform/front/kept.ts", "export const kept = 1;"],
    ["platform/clock.test.ts", ""],
    ["components/ui/button.tsx", 'import { a } from "./a"; const b = a; export { b };'],
    ["features/reports/mutations/submit.ts", verb],
    [
      "features/reports/mutations/submit.ts",
      verb.replace("{ recordAudit }", "{ recordAudit as note }").replace("recordAudit(", "note("),
    ],
    ["features/reports/actions.ts", action("const act = await whoActs();")],
    ["features/reports/actions.ts", action("const [act] = await Promise.all([whoActs()]);")],
    ["app/[locale]/dashboard/page.tsx", page("await requireActor('staff');")],
    ["app/[locale]/dashboard/page.tsx", `async function Page() { await requireActor(); } export default Page;`],
    ["app/[locale]/(site)/districts/page.tsx", page("")],
    ["app/[locale]/district/layout.tsx", page("")],
  ])("lets %s be", (path, text) => {
    expect(rulesBrokenBy({ [path]: text })).toEqual([]);
  });

  it("follows a verb to the step of its folder that records", () => {
    const takeStep = verb.replace("submit(", "takeStep(tx: Transaction, ").replace("if (may(input))", "");
    const submit =
      'import { takeStep } from "./take-step"; export async function submit() { if (may()) await takeStep(); }';
    const files = (step: string, deed: string) => ({
      "features/reports/mutations/take-step.ts": step,
      "features/reports/mutations/submit.ts": deed,
    });
    expect(rulesBrokenBy(files(takeStep, submit))).toEqual([]);
    expect(rulesBrokenBy(files(takeStep, submit.replace("await takeStep()", "1")))).toEqual(["verbs-are-audited"]);
    expect(rulesBrokenBy(files(takeStep.replace("recordAudit(input)", "input"), submit))).toHaveLength(2);
  });
});
