import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { units } from "@/db/schema/districts";
import { addUnit } from "@/features/districts/mutations/add-unit";
import { importWorkingDays } from "@/features/meetings/plan/working-days/mutations/import";
import { type AddSeriesInput, addSeries } from "@/features/meetings/series/mutations/add-series";
import { type Act, operator } from "@/features/people/actor";
import { addSection } from "@/features/reports/mutations/add-section";
import { addTheme } from "@/features/themes/mutations/add-theme";
import { done, named } from "./certain";
import { seedSections } from "./sections";
import { seedThemes } from "./themes";
import { seedUnits } from "./units";
import { publishedDays } from "./working-days";

export const quarterly = { slug: "grassroots-quarterly", nameEn: "quarterly meeting", nameZh: "季度工作会" };

const otherSeries: (AddSeriesInput & { slug: string })[] = [
  { slug: "plenary", kind: "plenary", nameEn: "plenary meeting", nameZh: "全体会议" },
  {
    slug: "executive-committee",
    kind: "executive_committee",
    nameEn: "meeting of the executive committee",
    nameZh: "执行委员会会议",
  },
  { slug: "work-conference", kind: "work_conference", nameEn: "work conference", nameZh: "工作会议" },
  { slug: "training", kind: "training", nameEn: "training session", nameZh: "培训班" },
  { slug: "visit", kind: "visit", nameEn: "visit", nameZh: "走访调研" },
  { slug: "joint-event", kind: "joint_event", nameEn: "joint event", nameZh: "联合活动" },
];

/** Sets up the bodies of the federation, the places for reports, the series of meetings and the working days. */
export async function foundFederation(act: Act, database: Database) {
  const unitIds = new Map<string, number>();
  const sectionIds = new Map<string, number>();
  for (const unit of seedUnits) {
    unitIds.set(unit.slug, done(await addUnit(unit, act, database)).unitId);
  }
  for (const { parent, ...section } of seedSections) {
    const parentId = parent === null ? null : named(sectionIds, parent);
    sectionIds.set(section.slug, done(await addSection({ ...section, parentId }, act, database)).sectionId);
  }
  const themeIds = new Map<string, number>();
  for (const theme of seedThemes) themeIds.set(theme.slug, done(await addTheme(theme, act, database)).themeId);
  const seriesIds = new Map<string, number>();
  for (const series of [quarterly, ...otherSeries]) {
    seriesIds.set(series.slug, done(await addSeries({ ...series }, act, database)).seriesId);
  }
  done(await importWorkingDays({ file: publishedDays }, act, database));
  return { unitIds, sectionIds, themeIds, seriesIds };
}

/** Sets the federation up in a database that has none yet: what a working portal begins with. */
export async function foundFederationIfNew(database: Database, at: Date): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.execute(sql`lock table ${units} in share row exclusive mode`);
    if ((await tx.$count(units)) === 0) await foundFederation({ actor: operator, at }, tx);
  });
}
