import { type Draft, fieldsOf, untold } from "@/features/reports/draft";
import { changeAddress } from "@/features/reports/mutations/change-address";
import { createReport } from "@/features/reports/mutations/create";
import { discardChanges } from "@/features/reports/mutations/discard";
import { markTranslated } from "@/features/reports/mutations/mark-translated";
import { publishReport } from "@/features/reports/mutations/publish";
import { recallReport } from "@/features/reports/mutations/recall";
import { requestChanges } from "@/features/reports/mutations/request-changes";
import { saveReport } from "@/features/reports/mutations/save";
import { submitReport } from "@/features/reports/mutations/submit";
import { withdrawReport } from "@/features/reports/mutations/withdraw";
import { getReport } from "@/features/reports/queries";
import { fromBeijing } from "@/platform/clock";
import { done, named } from "./certain";
import { type Moment, revised, type Story, textFrom } from "./reports/story";
import type { World } from "./world";

type Later = Exclude<Moment, { step: "create" }>;

const chiefsSteps: readonly Moment["step"][] = ["publish", "request_changes", "withdraw", "move"];

function actOf(moment: Moment, world: World) {
  const email = chiefsSteps.includes(moment.step) ? "chief@demo.example" : "editor@demo.example";
  return { actor: world.account(email), at: fromBeijing(moment.at) };
}

async function begin(story: Story, moment: Moment, world: World): Promise<void> {
  const { pictures } = world;
  const draft: Draft = {
    sourceUnitId: world.unit(story.source),
    eventDate: story.eventDate,
    themeId: world.theme(story.theme),
    ...untold,
    en: textFrom(story.en, { language: "en", pictures }),
    zh: story.zh && textFrom(story.zh, { language: "zh", pictures }),
  };
  const meetingId = story.meeting === undefined ? null : named(world.meetings, story.meeting);
  const input = { sectionId: world.section(story.section), meetingId, draft };
  const { reportId } = done(await createReport(input, actOf(moment, world), world.database));
  world.reports.set(story.key, reportId);
  // Written together, the Chinese says what the English says.
  if (draft.zh) done(await markTranslated({ reportId, language: "zh" }, actOf(moment, world), world.database));
}

async function goOn(reportId: number, moment: Later, world: World) {
  const act = actOf(moment, world);
  const { database, pictures } = world;
  const report = await getReport(reportId, database);
  if (!report) throw new Error(`report ${reportId} is not there`);
  const { version, draft } = report;
  switch (moment.step) {
    case "submit":
      return submitReport({ reportId }, act, database);
    case "recall":
      return recallReport({ reportId }, act, database);
    case "publish":
      return publishReport({ reportId, version }, act, database);
    case "discard":
      return discardChanges({ reportId }, act, database);
    case "request_changes":
      return requestChanges({ reportId, reason: moment.reason }, act, database);
    case "withdraw":
      return withdrawReport({ reportId, reason: moment.reason }, act, database);
    case "move":
      return changeAddress({ reportId, slug: moment.slug }, act, database);
    case "save": {
      const texts = {
        en: revised(draft.en, moment.en, { language: "en", pictures }),
        zh: draft.zh && revised(draft.zh, moment.zh, { language: "zh", pictures }),
      };
      const note = moment.note;
      const change = note ? { change: "major" as const, changeNote: note } : untold;
      const changed = { ...draft, ...texts, ...change };
      return saveReport({ reportId, startedFrom: report.revision, changes: fieldsOf(changed) }, act, database);
    }
  }
}

/** Lets one thing happen to a report, as the editor or the chief editor would do it. */
export async function takeMoment(story: Story, moment: Moment, world: World): Promise<void> {
  if (moment.step === "create") return begin(story, moment, world);
  done(await goOn(named(world.reports, story.key), moment, world));
}
