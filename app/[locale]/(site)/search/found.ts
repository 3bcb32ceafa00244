import { getTranslations } from "next-intl/server";
import { listDistricts } from "@/features/districts/queries";
import { listSectionsOf } from "@/features/reports/published/queries";
import { type Asked, searchKinds } from "@/features/search/address";
import type { FacetGroup } from "@/features/search/components/search-facets";
import { searchSite } from "@/features/search/queries";
import type { Locale } from "@/i18n/routing";

type Places = Awaited<ReturnType<typeof searchPlaces>>;

/** The sections and districts of the site, with their names in a language. */
export async function searchPlaces(locale: Locale) {
  const [sections, districts] = await Promise.all([listSectionsOf("events"), listDistricts()]);
  return {
    sections: new Map(sections.map((one) => [one.slug, locale === "en" ? one.nameEn : one.nameZh])),
    districts: new Map(districts.map((one) => [one.slug, locale === "en" ? one.shortEn : one.shortZh])),
  };
}

/** What is found, with the ways to narrow it, each under its name. */
export async function found(asked: Asked, page: number, locale: Locale, places: Places) {
  const t = await getTranslations("search");
  const kinds = new Map<string, string>(searchKinds.map((kind) => [kind, t(`kinds.${kind}`)]));
  const names = { type: kinds, section: places.sections, district: places.districts, year: new Map<string, string>() };
  const answer = await searchSite({ ...asked, page, language: locale });
  const { types, sections, districts, years } = answer.facets;
  const offered = { type: types, section: sections, district: districts, year: years };
  const groups = (["type", "section", "district", "year"] as const).map((name): FacetGroup => {
    const label = (value: string) => names[name].get(value) ?? value;
    const values = offered[name].map(({ value, count }) => {
      return { value, label: label(value), count, narrowed: narrowed(asked, name, value) };
    });
    const { [name]: chosen, ...without } = asked;
    return {
      name,
      values: name === "year" ? values.sort((a, b) => b.value.localeCompare(a.value)) : values,
      chosen: chosen === undefined ? null : { label: label(String(chosen)), without },
    };
  });
  return { ...answer, groups };
}

function narrowed(asked: Asked, name: FacetGroup["name"], value: string): Asked {
  if (name === "year") return { ...asked, year: Number(value) };
  if (name !== "type") return { ...asked, [name]: value };
  const type = searchKinds.find((kind) => kind === value);
  return type ? { ...asked, type } : asked;
}
