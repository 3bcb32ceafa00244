import { paragraphsOf } from "./paragraphs";
import type { Profile } from "./profile/profile";

type District = { id: number; slug: string; nameEn: string; nameZh: string; shortEn: string; shortZh: string };
type Told = Pick<Profile, "intro" | "address">;

const nothing: Told = { intro: { en: "", zh: "" }, address: { en: "", zh: "" } };

/**
 * What the search knows of a district federation: its names, what its profile says, and since when the portal knows
 * it so.
 */
export function districtEntries(district: District, at: Date, { intro, address }: Told = nothing) {
  const { id, slug, nameEn, nameZh, shortEn, shortZh } = district;
  const place = { path: `/districts/${slug}`, section: null, districtId: id, themeId: null, at };
  const told = (language: "en" | "zh", title: string, short: string) => ({
    ...place,
    language,
    title,
    summary: paragraphsOf(intro[language])[0] ?? "",
    words: [short, intro[language], address[language]].filter(Boolean).join("\n\n"),
  });
  return [told("en", nameEn, shortEn), told("zh", nameZh, shortZh)];
}
