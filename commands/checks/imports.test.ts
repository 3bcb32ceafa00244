import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "./finding";
import { importFindings, importRules } from "./imports";
import ladder from "./ladder.json";

type Planted = [rule: string, from: string, imports: string];

const violations: Planted[] = [
  ["resolvable", "worker/start.ts", "worker/nowhere"],
  ["no-cycles", "platform/env.ts", "platform/log.ts"],
  ["rules-are-pure", "features/reports/workflow.ts", "features/reports/queries.ts"],
  ["rules-are-pure", "features/reports/step.ts", "db/schema/reports.ts"],
  ["rules-are-pure", "features/reports/compose/from-meeting.ts", "drizzle-orm"],
  ["rules-are-pure", "features/reports/compose/from-meeting.ts", "@tiptap/core"],
  ["rules-are-pure", "features/reports/body/render.ts", "react"],
  ["rules-are-pure", "features/people/permissions.ts", "node:crypto"],
  ["rules-are-pure", "features/people/actor.ts", "features/people/session.ts"],
  ["rules-are-pure", "features/people/actor.ts", "features/audit/record.ts"],
  ["queries-read", "features/reports/queries.ts", "features/reports/mutations/submit.ts"],
  ["queries-read", "features/meetings/agenda/queries.ts", "next"],
  ["mutations-write", "features/reports/mutations/submit.ts", "features/people/session.ts"],
  ["mutations-write", "features/reports/mutations/submit.ts", "features/reports/mail/returned.ts"],
  ["mutations-write", "features/meetings/agenda/mutations/order.ts", "platform/mail.ts"],
  ["mutations-write", "features/meetings/agenda/mutations/order.ts", "db/testing.ts"],
  ["verbs-stay-with-their-noun", "features/reports/mutations/submit.ts", "features/meetings/agenda/mutations/order.ts"],
  ["mutations-know-no-screen", "features/reports/mutations/submit.ts", "next"],
  ["record-writes", "features/audit/record.ts", "platform/queue.ts"],
  ["actions-hand-over", "features/reports/actions.ts", "features/reports/queries.ts"],
  ["actions-hand-over", "features/reports/actions.ts", "db/client.ts"],
  ["jobs-and-mail", "features/reports/jobs.ts", "db/client.ts"],
  ["jobs-and-mail", "features/reports/mail/returned.ts", "next"],
  ["screens-take-props", "features/reports/components/list.tsx", "features/reports/queries.ts"],
  ["screens-take-props", "features/reports/components/list.tsx", "platform/env.ts"],
  ["screens-own-actions", "features/reports/components/list.tsx", "features/meetings/actions.ts"],
  ["session-asks", "features/people/session.ts", "components/ui/button.tsx"],
  ["app-is-a-door", "app/[locale]/page.tsx", "db/client.ts"],
  ["app-is-a-door", "app/[locale]/page.tsx", "features/reports/mutations/submit.ts"],
  ["app-is-a-door", "app/[locale]/page.tsx", "features/reports/jobs.ts"],
  ["worker-is-a-door", "worker/run.ts", "features/reports/mutations/submit.ts"],
  ["worker-is-a-door", "worker/run.ts", "db/schema/reports.ts"],
  ["commands-are-a-door", "commands/start.ts", "app/[locale]/page.tsx"],
  ["commands-are-a-door", "commands/start.ts", "features/reports/components/list.tsx"],
  ["components-know-no-product", "components/ui/button.tsx", "features/reports/workflow.ts"],
  ["components-know-no-product", "components/ui/button.tsx", "platform/env.ts"],
  ["platform-knows-no-product", "platform/front/front.ts", "db/client.ts"],
  ["platform-knows-no-product", "platform/queue.ts", "db/schema/reports.ts"],
  ["i18n-knows-no-product", "i18n/request.ts", "features/people/actor.ts"],
  ["schema-is-drizzle", "db/schema/reports.ts", "features/reports/workflow.ts"],
  ["schema-is-drizzle", "db/schema/reports.ts", "zod"],
  ["db-knows-no-feature", "db/client.ts", "features/reports/workflow.ts"],
  ["seed-uses-verbs", "db/seed/world.ts", "features/reports/actions.ts"],
  ["e2e-looks-from-outside", "e2e/staff/report.spec.ts", "features/reports/queries.ts"],
  ["e2e-looks-from-outside", "e2e/staff/report.spec.ts", "db/client.ts"],
  ["doors-stay-shut", "features/reports/workflow.test.ts", "app/[locale]/page.tsx"],
  ["drivers-stay-below", "app/[locale]/page.tsx", "drizzle-orm"],
  ["drivers-stay-below", "features/reports/components/list.tsx", "pg"],
  ["testing-stays-in-tests", "commands/start.ts", "db/testing.ts"],
  ["testing-stays-in-tests", "platform/front/front.ts", "platform/front/testing-server.ts"],
  ["testing-stays-in-tests", "features/reports/workflow.ts", "features/reports/workflow.test.ts"],
  ...ladder
    .slice(1)
    .map(
      (above, rung): Planted => [
        `ladder-${ladder[rung]}`,
        `features/${ladder[rung]}/rung.ts`,
        `features/${above}/rung.ts`,
      ],
    ),
];

const allowed: [from: string, imports: string][] = [
  ["features/reports/workflow.ts", "features/meetings/agenda/order.ts"],
  ["features/reports/workflow.ts", "zod"],
  ["features/reports/workflow.ts", "platform/clock.ts"],
  ["features/reports/body/render.ts", "@tiptap/core"],
  ["features/people/password.ts", "@node-rs/argon2"],
  ["features/reports/queries.ts", "features/meetings/agenda/queries.ts"],
  ["features/reports/queries.ts", "db/schema/reports.ts"],
  ["features/reports/queries.ts", "drizzle-orm"],
  ["features/meetings/agenda/queries.ts", "db/client.ts"],
  ["features/reports/mutations/submit.ts", "features/reports/mutations/take-step.ts"],
  ["features/reports/mutations/submit.ts", "features/reports/queries.ts"],
  ["features/reports/mutations/submit.ts", "features/audit/record.ts"],
  ["features/reports/mutations/submit.ts", "platform/queue.ts"],
  ["features/media/mutations/add-picture.ts", "platform/storage.ts"],
  ["features/reports/mutations/submit.ts", "node:crypto"],
  ["features/audit/record.ts", "db/client.ts"],
  ["features/reports/actions.ts", "features/reports/mutations/submit.ts"],
  ["features/reports/actions.ts", "features/people/session.ts"],
  ["features/reports/actions.ts", "next"],
  ["features/reports/jobs.ts", "features/reports/mail/returned.ts"],
  ["features/reports/jobs.ts", "platform/mail.ts"],
  ["features/reports/mail/returned.ts", "i18n/routing.ts"],
  ["features/reports/components/list.tsx", "features/reports/actions.ts"],
  ["features/reports/components/list.tsx", "components/ui/button.tsx"],
  ["features/reports/components/list.tsx", "react"],
  ["features/people/session.ts", "features/people/queries.ts"],
  ["features/people/session.ts", "next"],
  ["app/[locale]/page.tsx", "features/reports/queries.ts"],
  ["app/[locale]/page.tsx", "features/reports/components/list.tsx"],
  ["app/[locale]/page.tsx", "features/people/session.ts"],
  ["worker/run.ts", "features/reports/jobs.ts"],
  ["worker/run.ts", "db/client.ts"],
  ["commands/start.ts", "worker/run.ts"],
  ["commands/start.ts", "db/seed/world.ts"],
  ["commands/start.ts", "features/reports/mutations/submit.ts"],
  ["platform/queue.ts", "db/client.ts"],
  ["db/schema/reports.ts", "drizzle-orm"],
  ["db/client.ts", "pg"],
  ["db/seed/world.ts", "features/reports/mutations/submit.ts"],
  ["e2e/staff/report.spec.ts", "features/reports/workflow.ts"],
  ["e2e/staff/report.spec.ts", "db/testing.ts"],
  ["features/reports/mutations/submit.test.ts", "db/testing.ts"],
  ["db/testing.ts", "db/seed/world.ts"],
  ["features/reports/mutations/submit.test.ts", "features/reports/mutations/submit.ts"],
];

const forms = [
  (from: string, at: number) => `import { thing as thing${at} } from "${from}";`,
  (from: string, at: number) => `import type { Thing as Thing${at} } from "${from}";`,
  (from: string) => `export type { Thing } from "${from}";`,
  (from: string, at: number) => `export const later${at} = async () => (await import("${from}"))?.thing;`,
];

const isLocal = (path: string) => /^[a-z0-9]+\/.+/.test(path);
const specifier = (path: string) => (isLocal(path) ? `@/${path.replace(/\.tsx?$/, "")}` : path);
const packages = ["zod", "drizzle-orm", "pg", "react", "next", "@tiptap/core", "@node-rs/argon2"];
const trees: string[] = [];

function plant(imports: [from: string, to: string][]): string {
  const root = mkdtempSync(join(tmpdir(), "imports-"));
  trees.push(root);
  const texts = new Map<string, string[]>();
  for (const [at, [from, to]] of imports.entries()) {
    const form = forms[at % forms.length] as (typeof forms)[number];
    texts.set(from, [...(texts.get(from) ?? []), form(specifier(to), at)]);
    if (isLocal(to) && /\.tsx?$/.test(to)) texts.set(to, texts.get(to) ?? []);
  }
  for (const [path, lines] of texts) {
    const screen = path.endsWith("x") ? "export const Screen = () => <p title={`a`}>import</p>;" : "";
    write(join(root, path), `${lines.join("\n")}\nexport const thing = 1 satisfies number;\n${screen}\n`);
  }
  for (const name of packages) {
    write(join(root, "node_modules", name, "package.json"), `{ "name": "${name}", "main": "main.js" }`);
    write(join(root, "node_modules", name, "main.js"), "");
  }
  return root;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

afterAll(() => {
  for (const root of trees) rmSync(root, { recursive: true });
});

describe("the rules about imports", () => {
  const cycle = ["no-cycles", "platform/log.ts", "platform/env.ts"] satisfies Planted;
  let found: Finding[] = [];

  beforeAll(async () => {
    found = await importFindings(plant([...violations, cycle].map(([, from, to]) => [from, to])));
  });

  it.each(violations)("%s: %s may not import %s", (rule, file, to) => {
    const resolved = to.startsWith("node:") ? to.slice("node:".length) : isLocal(to) ? specifier(to).slice(2) : to;
    const messages = found.filter((finding) => finding.file === file && finding.rule === rule);
    expect(messages.map(({ message }) => message)).toContainEqual(expect.stringContaining(resolved));
  });

  it("are each broken by a planted import", () => {
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(importRules().sort());
  });

  it("let through what the layout allows", async () => {
    expect(await importFindings(plant(allowed))).toEqual([]);
  });
});
