import { notFound } from "next/navigation";
import type { CaseQuery } from "@/features/cases/address";
import { countCasesByFilter } from "@/features/cases/published/queries";
import { listDistricts } from "@/features/districts/queries";
import { listThemes } from "@/features/themes/queries";
import type { Locale } from "@/i18n/routing";
import { pageNumber } from "../page-number";

type Asked = Record<string, string | string[] | undefined>;

const word = (text: string | string[] | undefined) => (typeof text === "string" && text !== "" ? text : undefined);

/** What the address of the list asks for; a district or a theme that there is not has no page. */
export function caseQuery(asked: Asked): CaseQuery {
  return { district: word(asked.district), theme: word(asked.theme), page: pageNumber(asked.page) };
}

/** The filters' choices that leave something to read, with the chosen ones; the address of one that is not is none. */
export async function caseChoices(query: CaseQuery, locale: Locale) {
  const [districts, themes, counts] = await Promise.all([listDistricts(), listThemes(), countCasesByFilter()]);
  const named = (one: { id: number; slug: string; nameEn: string; nameZh: string }, count = 0) => ({
    ...{ id: one.id, slug: one.slug, name: locale === "en" ? one.nameEn : one.nameZh, count },
  });
  const all = {
    districts: districts.map(({ shortEn: nameEn, shortZh: nameZh, ...one }) =>
      named({ ...one, nameEn, nameZh }, counts.districts.get(one.id)),
    ),
    themes: themes.map((one) => named(one, counts.themes.get(one.id))),
  };
  const district = all.districts.find(({ slug }) => slug === query.district);
  const theme = all.themes.find(({ slug }) => slug === query.theme);
  if ((query.district && !district) || (query.theme && !theme)) notFound();
  return {
    districts: all.districts.filter((one) => one.count > 0 || one === district),
    themes: all.themes.filter((one) => one.count > 0 || one === theme),
    district,
    theme,
  };
}
