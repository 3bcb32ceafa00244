import { listUnits } from "@/features/districts/queries";
import type { Choices } from "@/features/meetings/form/choices";
import { listSeries } from "@/features/meetings/queries";
import { findPeople, listPeople } from "@/features/people/queries";

/** What a meeting's record may name: series, units, and people with their posts. */
export async function loadChoices(): Promise<Choices> {
  const [series, units, names] = await Promise.all([listSeries(), listUnits(), listPeople()]);
  const people = await findPeople(names.map(({ id }) => id));
  return {
    series: series.map(({ id, nameEn, nameZh }) => ({ id, name: { en: nameEn, zh: nameZh } })),
    units: units.map(({ id, kind, nameEn, nameZh, shortEn, shortZh }) => ({
      id,
      kind,
      name: { en: nameEn, zh: nameZh },
      short: { en: shortEn, zh: shortZh },
    })),
    people: names.map(({ id, nameEn, nameZh }) => ({
      id,
      name: { en: nameEn, zh: nameZh },
      posts: (people.get(id)?.posts ?? []).map(({ kind, titleEn, titleZh, protocolOrder, heldFrom, heldUntil }) => ({
        ...{ kind, protocolOrder, heldFrom, heldUntil },
        title: { en: titleEn, zh: titleZh },
      })),
    })),
  };
}
