import type { Row } from "@/features/people/testing-roles";
import { isTicked } from "./compose/again";
import { readAgain } from "./compose/again/queries";
import { composeAgain } from "./mutations/compose-again";
import { proposeCorrection } from "./mutations/propose-correction";
import { watchRecord } from "./mutations/watch-record";
import { getReport } from "./queries";
import { composedIn } from "./testing-composed";
import { rowsOf, type Verb } from "./testing-moments";
import type { Studio } from "./testing-studio";

let people = 50;

/** A report composed from a meeting at which other people are counted by now than it says. */
async function overtaken(studio: Studio, published: boolean): Promise<number> {
  const meeting = await composedIn(studio);
  const reportId = await meeting.composed();
  if (published) await meeting.published(reportId);
  people += 1;
  await meeting.rewrite(() => ({ headCount: people }));
  return reportId;
}

const verbs: Verb[] = [
  [
    "mutations/compose-again.ts",
    "report.write",
    async (studio) => {
      const report = await getReport(await overtaken(studio, false), studio.database);
      if (!report) throw new Error("the report is not there");
      const read = await readAgain(report, "en", "2026-11-23", studio.database);
      if (!read?.told) throw new Error("the record tells nothing");
      const take = read.offers.filter(isTicked).map(({ id }) => id);
      const chosen = { language: "en" as const, startedFrom: report.revision, mark: read.mark, take };
      return (act) => composeAgain({ reportId: report.id, ...chosen }, act, studio.database);
    },
  ],
  [
    "mutations/propose-correction.ts",
    "report.write",
    async (studio) => {
      const reportId = await overtaken(studio, true);
      return (act) => proposeCorrection({ reportId }, act, studio.database);
    },
  ],
  [
    "mutations/watch-record.ts",
    "report.watch_record",
    async (studio) => {
      const reportId = await overtaken(studio, true);
      return (act) => watchRecord({ reportId }, act, studio.database);
    },
  ],
];

/** The verbs that hold a report against the record it was made from. */
export const verbsOfRecord = (studio: () => Studio): Row[] => rowsOf(verbs, studio);
