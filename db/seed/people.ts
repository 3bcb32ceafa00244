import type { AddPersonInput } from "@/features/people/mutations/add-person";

/** A post of a body, which goes by its slug. */
type Post = AddPersonInput["posts"][number] & { unit: string };

type SeedPerson = Omit<AddPersonInput, "posts"> & { posts: Post[] };

type Words = [titleEn: string, titleZh: string];

const post =
  (kind: Post["kind"], unit: string, [titleEn, titleZh]: Words, protocolOrder: number, single = false) =>
  (heldFrom: string, heldUntil: string | null = null): Post => ({
    ...{ kind, unit, titleEn, titleZh, protocolOrder, single, heldFrom, heldUntil },
  });

const deputySecretary = post(
  "party_group",
  "bwf",
  ["Deputy Secretary of the Leading Party Members' Group", "市妇联党组副书记"],
  2,
);
const partyMember = post("party_group", "bwf", ["Member of the Leading Party Members' Group", "市妇联党组成员"], 3);
const vicePresident = post("federation", "bwf", ["Vice-President of the BWF", "副主席"], 2);
const partTimeVicePresident = post("federation", "bwf", ["part-time Vice-President of the BWF", "市妇联兼职副主席"], 3);
const headOfGeneralOffice = post(
  "other",
  "general-office",
  ["Head of the BWF General Office", "市妇联办公室主任"],
  4,
  true,
);
const headOfGrassroots = post(
  "other",
  "grassroots-organizations-construction",
  ["Head of the BWF Department for Grassroots Organizations Construction", "市妇联基层组织建设部部长"],
  4,
  true,
);

/**
 * Whoever is named in the records, by key. Wei Jiang stands as the federation's page of March 2024 names her,
 * from that meeting's day and without a Chinese name, which the page does not give; all others are invented.
 */
export const seedPeople: Record<string, SeedPerson> = {
  "wei-jiang": {
    nameEn: "Wei Jiang",
    nameZh: "Wei Jiang",
    pronoun: "she",
    posts: [deputySecretary("2024-03-26"), vicePresident("2024-03-26")],
  },
  "tang-yilan": {
    nameEn: "Tang Yilan",
    nameZh: "唐忆岚",
    pronoun: "she",
    posts: [partyMember("2022-03-01", "2026-05-01"), vicePresident("2022-03-01", "2026-05-01")],
  },
  "shen-ruoqing": {
    nameEn: "Shen Ruoqing",
    nameZh: "沈若晴",
    pronoun: "she",
    posts: [headOfGrassroots("2021-06-01", "2025-10-15"), partyMember("2025-10-15"), vicePresident("2025-10-15")],
  },
  "lu-zhiyuan": {
    nameEn: "Lu Zhiyuan",
    nameZh: "陆致远",
    pronoun: "he",
    posts: [headOfGeneralOffice("2023-02-01", "2025-11-03"), headOfGrassroots("2025-11-03")],
  },
  "meng-qiuhe": {
    nameEn: "Meng Qiuhe",
    nameZh: "孟秋禾",
    pronoun: "she",
    posts: [partTimeVicePresident("2023-09-01")],
  },
  "shao-kening": { nameEn: "Shao Kening", nameZh: "邵可宁", pronoun: "she", posts: [] },
  "fan-shuheng": { nameEn: "Fan Shuheng", nameZh: "范书衡", pronoun: "he", posts: [] },
};
