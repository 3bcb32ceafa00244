import { listUnits } from "@/features/districts/queries";
import { listSections } from "@/features/reports/queries";
import { listThemes } from "@/features/themes/queries";
import type { Locale } from "@/i18n/routing";

/** What a report's form offers to choose from, in the language of the page. */
export async function loadChoices(locale: Locale) {
  const [units, sections, themes] = await Promise.all([listUnits(), listSections(), listThemes()]);
  const name = (row: { nameEn: string; nameZh: string }) => (locale === "en" ? row.nameEn : row.nameZh);
  return {
    units: units.map((unit) => ({ id: unit.id, kind: unit.kind, name: name(unit) })),
    sections: sections.map((section) => ({ id: section.id, name: name(section) })),
    themes: themes.map((theme) => ({ id: theme.id, name: name(theme) })),
  };
}
