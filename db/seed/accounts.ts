import type { Role } from "@/features/people/actor";

type SeedAccount = { email: string; name: string; role: Role; district: string | null };

const municipal: SeedAccount[] = [
  { email: "editor@demo.example", name: "Lin Yue", role: "editor", district: null },
  { email: "chief@demo.example", name: "Zhao Ning", role: "chief_editor", district: null },
  { email: "deputy@demo.example", name: "Fang Rui", role: "chief_editor", district: null },
  { email: "organiser@demo.example", name: "Sun Qiao", role: "organiser", district: null },
  { email: "admin@demo.example", name: "He Lan", role: "administrator", district: null },
];

/** Whoever answers for a district, by the district's slug. */
const administrators: Record<string, string> = {
  dongcheng: "Bai Xinyi",
  xicheng: "Cao Wanting",
  chaoyang: "Deng Keran",
  fengtai: "Fu Anqi",
  shijingshan: "Gao Shuwen",
  haidian: "Hou Jingya",
  mentougou: "Jia Muqing",
  fangshan: "Kang Ruolan",
  tongzhou: "Liang Zhixia",
  shunyi: "Mao Yutong",
  changping: "Nie Siqi",
  daxing: "Pan Lixuan",
  huairou: "Qiao Hanyu",
  pinggu: "Ren Taohua",
  miyun: "Song Biyun",
  yanqing: "Tao Xueqing",
  beda: "Wan Jiahe",
};

/** Who can sign in to the demonstration world; every address is the one its role or district suggests. */
export const seedAccounts: SeedAccount[] = [
  ...municipal,
  ...Object.entries(administrators).map(
    ([district, name]): SeedAccount => ({
      email: `${district}@demo.example`,
      name,
      role: "district_administrator",
      district,
    }),
  ),
  { email: "member.pinggu@demo.example", name: "Xu Ying", role: "district_member", district: "pinggu" },
];
