import { describe, expect, it } from "vitest";
import { structureFindings } from "./structure";

const code = `
  const t = useTranslations("reports");
  t("title"); t(\`reasons.\${code}\`); t.rich("link"); t("count", { count }); t(states.live);
  const states = { live: "live" };`;

const good = {
  reports: {
    title: "Reports of {district}",
    link: "<link>Read</link> it",
    count: "{count, plural, one {# report} other {# reports of {district}}}",
    reasons: { not_found: "Gone" },
    live: "On the site",
  },
};

const findings = (en: unknown, zh: unknown) =>
  structureFindings([
    { path: "i18n/messages/en.json", text: JSON.stringify(en) },
    { path: "i18n/messages/zh.json", text: JSON.stringify(zh) },
    { path: "app/[locale]/page.tsx", text: code },
  ]);

const withText = (part: Partial<Record<keyof (typeof good)["reports"] | "extra", unknown>>) => ({
  reports: { ...good.reports, ...part },
});

describe("the messages in two languages", () => {
  it("may differ in plural forms and order", () => {
    const zh = withText({ title: "{district}的报告", count: "{district}共{count, plural, other {#篇报告}}" });
    expect(findings(good, zh)).toEqual([]);
  });

  it.each([
    ["same-keys", withText({ title: undefined }), "reports.title is missing"],
    ["same-keys", withText({ reasons: {} }), "reports.reasons.not_found is missing"],
    ["same-placeholders", withText({ title: "报告" }), "reports.title"],
    ["same-placeholders", withText({ title: "{area}的报告" }), "{area}"],
    ["same-placeholders", withText({ link: "阅读" }), "<link>"],
    ["same-placeholders", withText({ count: "{count, plural, other {#篇}}" }), "{district}"],
    ["no-empty-messages", withText({ title: " " }), "reports.title is empty"],
    ["readable-messages", withText({ title: "{district" }), "reports.title"],
  ])("%s", (rule, zh, message) => {
    expect(findings(good, zh)).toEqual([
      { rule, file: "i18n/messages/zh.json", message: expect.stringContaining(message) },
    ]);
  });

  it("are each used", () => {
    const both = withText({ extra: "Nobody asks" });
    expect(findings(both, both)).toEqual([
      { rule: "no-unused-messages", file: "i18n/messages/en.json", message: "reports.extra is used nowhere" },
    ]);
  });

  it("are both there", () => {
    const only = structureFindings([{ path: "i18n/messages/en.json", text: "{}" }]);
    expect(only).toEqual([{ rule: "same-keys", file: "i18n/messages/zh.json", message: "it is missing" }]);
  });
});

describe("the messages that the code asks for", () => {
  const asking = (text: string) =>
    structureFindings([
      { path: "i18n/messages/en.json", text: JSON.stringify(good) },
      { path: "i18n/messages/zh.json", text: JSON.stringify(good) },
      { path: "app/[locale]/page.tsx", text: `${code}\n${text}` },
    ]).filter(({ rule }) => rule === "no-missing-messages");

  it.each([
    ["by hook", 'const w = useTranslations("reports"); w("title"); w.rich("link");'],
    [
      "among others that are waited for",
      'const [n, w] = await Promise.all([1, getTranslations("reports")]); w("title");',
    ],
    ["by language", `const w = await getTranslations({ locale, namespace: "reports" }); w(\`reasons.\${one}\`);`],
    ["of every part", 'const w = await getTranslations(); w("reports.title");'],
    [
      "of one of two parts",
      'const w = useTranslations("other"); { const w = useTranslations("reports"); w("title"); }',
    ],
    ["by a key that is known only later", 'const w = useTranslations("reports"); w(key);'],
  ])("are there when asked for %s", (_, text) => expect(asking(text)).toEqual([]));

  it.each([
    ["by hook", 'const w = useTranslations("reports"); w("name");', "reports has no message name"],
    ["as a part", 'const w = useTranslations("reports"); w.rich("reasons");', "reports has no message reasons"],
    ["among others", 'const [w] = [await getTranslations("reports")]; w("name");', "reports has no message name"],
    [
      "by their beginning",
      `const w = useTranslations("reports"); w(\`state.\${one}\`);`,
      "reports has no message that begins with state.",
    ],
  ])("are missed when asked for %s", (_, text, message) => {
    expect(asking(text)).toEqual([{ rule: "no-missing-messages", file: "app/[locale]/page.tsx", message }]);
  });
});
