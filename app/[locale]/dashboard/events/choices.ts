import { listUnits } from "@/features/districts/queries";
import type { EventChoices } from "@/features/events/components/event-fields";
import { listThemes } from "@/features/themes/queries";
import type { Locale } from "@/i18n/routing";

/** What an event may name, in the language of the page. */
export async function loadChoices(locale: Locale): Promise<EventChoices> {
  const [units, themes] = await Promise.all([listUnits(), listThemes()]);
  const named = (row: { id: number; nameEn: string; nameZh: string }) => ({
    id: row.id,
    name: locale === "en" ? row.nameEn : row.nameZh,
  });
  return {
    units: units.map(named),
    districts: units.filter(({ kind }) => kind === "district").map(named),
    themes: themes.map(named),
  };
}
