import { eq } from "drizzle-orm";
import { assert, asyncProperty, constantFrom, oneof, record, array as sequenceOf } from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { reportVersions } from "@/db/schema/reports";
import type { Actor } from "@/features/people/actor";
import { languages } from "../language";
import { textsOf } from "../queries";
import { by, freshStudio } from "../testing-studio";
import { approveAfterwards } from "./approve-afterwards";
import { discardChanges } from "./discard";
import { publishInEmergency } from "./publish-emergency";
import { recallReport } from "./recall";
import { requestChanges } from "./request-changes";
import { restoreReport } from "./restore";
import { restoreVersion } from "./restore-version";
import { withdrawReport } from "./withdraw";

let studio: Awaited<ReturnType<typeof freshStudio>>;

beforeAll(async () => {
  studio = await freshStudio();
});

afterAll(() => studio.drop());

const verbs = [
  ...["save en", "save zh", "keep", "submit", "submit en", "submit zh", "recall", "request_changes", "approve"],
  ...[
    "publish",
    "publish en",
    "publish zh",
    "emergency",
    "afterwards",
    "discard",
    "withdraw",
    "restore",
    "restore_version",
  ],
] as const;
const people = ["editor", "organiser", "chief", "secondChief"] as const;

type Try = { verb: (typeof verbs)[number]; who: (typeof people)[number] };

let saves = 0;

/** Tries one step; what the rules refuse leaves everything as it was. */
async function attempt({ verb, who }: Try): Promise<{ ok: boolean }> {
  const { database, desk } = studio;
  const actor: Actor = desk[who];
  const input = { reportId: studio.id() };
  const language = verb.endsWith(" en") ? ("en" as const) : verb.endsWith(" zh") ? ("zh" as const) : undefined;
  saves += 1;
  switch (verb.split(" ")[0]) {
    case "save":
      return studio.save({ [`${language ?? "en"}.title`]: `Title ${saves}` }, actor);
    case "keep":
      return studio.keep();
    case "submit":
      return studio.submit(language);
    case "recall":
      return recallReport(input, by(actor), database);
    case "request_changes":
      return requestChanges({ ...input, reason: "Again." }, by(actor), database);
    case "approve":
      return studio.approve(actor);
    case "publish":
      return studio.publish(language, actor);
    case "emergency":
      return publishInEmergency({ ...input, reason: "Now." }, by(actor), database);
    case "afterwards":
      return approveAfterwards({ reportId: studio.id() }, by(actor), database);
    case "discard":
      return discardChanges(input, by(actor), database);
    case "withdraw":
      return withdrawReport({ ...input, reason: "Wrong." }, by(actor), database);
    case "restore":
      return restoreReport({ reportId: studio.id() }, by(actor), database);
    default:
      return restoreVersion({ ...input, number: 1 }, by(actor), database);
  }
}

async function expectWhole(stood: Map<string, string>): Promise<void> {
  const { database } = studio;
  const report = await studio.report();
  const versions = await database.select().from(reportVersions).where(eq(reportVersions.reportId, report.id));
  const open = versions.filter(({ sealedAt }) => sealedAt === null);
  const newest = versions.reduce((one, other) => (one.number > other.number ? one : other));
  expect(open.length).toBeLessThanOrEqual(1);
  if (open[0]) expect([open[0].id, newest.id]).toEqual([report.workingVersionId, report.workingVersionId]);
  expect([newest.id, report.liveVersionId]).toContain(report.workingVersionId);
  expect(new Set(versions.map(({ number }) => number)).size).toBe(versions.length);
  if (report.liveVersionId !== null) expect(open.map(({ id }) => id)).not.toContain(report.liveVersionId);
  // What was sealed once says the same for ever.
  for (const version of versions.filter(({ sealedAt }) => sealedAt !== null)) {
    const said = JSON.stringify(await textsOf(version.id, database));
    expect(stood.get(String(version.id)) ?? said).toBe(said);
    stood.set(String(version.id), said);
  }
}

const alone: Try[] = [
  { verb: "submit en", who: "editor" },
  { verb: "publish en", who: "chief" },
  { verb: "save zh", who: "organiser" },
  { verb: "submit zh", who: "editor" },
  { verb: "emergency", who: "chief" },
  { verb: "afterwards", who: "secondChief" },
  { verb: "discard", who: "editor" },
];

it("whatever is tried: no text lost, one latest version, sealed ones as they were, live texts approved or marked", async () => {
  const step = record<Try>({ verb: oneof(...verbs.map((verb) => constantFrom(verb))), who: constantFrom(...people) });
  await assert(
    asyncProperty(sequenceOf(step, { minLength: 5, maxLength: 30 }), async (sequence) => {
      await studio.begin();
      const stood = new Map<string, string>();
      const approved = new Set<string>();
      for (const tried of sequence) {
        const before = await studio.report();
        const answer = await attempt(tried);
        const after = await studio.report();
        for (const language of languages) {
          const text = JSON.stringify(after.draft[language]);
          const published =
            tried.verb.startsWith("publish") && answer.ok && before.editions[language].status !== "draft";
          if (after.editions[language].status === "approved" || published) approved.add(`${language} ${text}`);
          const live = after.liveVersionId && (await textsOf(after.liveVersionId, studio.database))[language];
          if (live && after.editions[language].live && tried.verb === "afterwards" && answer.ok) {
            approved.add(`${language} ${JSON.stringify(live)}`);
          }
          if (live && after.editions[language].live) {
            const stands = after.editions[language].unapproved || approved.has(`${language} ${JSON.stringify(live)}`);
            expect(stands, `${language} after ${tried.verb} by ${tried.who}`).toBe(true);
          }
        }
        if (!answer.ok) expect(after.revision).toBe(before.revision);
        if (!/^(save|discard|restore_version)/.test(tried.verb)) {
          expect([after.draft.en, after.draft.zh]).toEqual([before.draft.en, before.draft.zh]);
        }
        await expectWhole(stood);
      }
    }),
    // A language alone is seldom published by chance.
    { numRuns: 12, interruptAfterTimeLimit: 60_000, examples: [[alone]] },
  );
}, 120_000);
