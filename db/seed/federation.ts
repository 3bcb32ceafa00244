import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { units } from "@/db/schema/districts";
import { addUnit } from "@/features/districts/mutations/add-unit";
import { addSeries } from "@/features/meetings/mutations/add-series";
import { type Act, operator } from "@/features/people/actor";
import { addSection } from "@/features/reports/mutations/add-section";
import { addTheme } from "@/features/themes/mutations/add-theme";
import { done, named } from "./certain";
import { seedSections } from "./sections";
import { seedThemes } from "./themes";
import { seedUnits } from "./units";

const quarterly = { slug: "grassroots-quarterly", nameEn: "quarterly meeting", nameZh: "季度工作会" };

/** Sets up the bodies of the federation, the places for reports and the series of meetings. */
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
  const { seriesId } = done(await addSeries(quarterly, act, database));
  return { unitIds, sectionIds, themeIds, seriesId };
}

/** Sets the federation up in a database that has none yet: what a working portal begins with. */
export async function foundFederationIfNew(database: Database, at: Date): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.execute(sql`lock table ${units} in share row exclusive mode`);
    if ((await tx.$count(units)) === 0) await foundFederation({ actor: operator, at }, tx);
  });
}
