import type { AddUnitInput } from "@/features/districts/mutations/add-unit";

type Kind = AddUnitInput["kind"];
type Row = [slug: string, nameEn: string, nameZh: string, shortEn: string, shortZh: string];

const municipal: Row[] = [["bwf", "Beijing Women's Federation", "北京市妇女联合会", "BWF", "市妇联"]];

// The last three are usual at this level, but no page of the federation that was read names them.
const departments: Row[] = [
  ["general-office", "BWF General Office", "办公室", "General Office", "办公室"],
  ["organization", "BWF Organization Department", "组织部", "Organization Department", "组织部"],
  [
    "grassroots-organizations-construction",
    "BWF Department for Grassroots Organizations Construction",
    "基层组织建设部",
    "Grassroots Organizations Construction",
    "基层组织建设部",
  ],
  ["womens-development", "BWF Women's Development Department", "妇女发展部", "Women's Development", "妇女发展部"],
  ["liaison", "BWF Liaison Department", "联络部", "Liaison Department", "联络部"],
  ["rights-and-interests", "BWF Rights and Interests Department", "权益部", "Rights and Interests", "权益部"],
  ["family-and-children", "BWF Family and Children Department", "家庭儿童部", "Family and Children", "家庭儿童部"],
  ["publicity", "BWF Publicity Department", "宣传部", "Publicity Department", "宣传部"],
];

const institutions: Row[] = [
  ["women-cadres-school", "Beijing Women Cadres School", "北京市妇女干部学校", "Women Cadres School", "妇干校"],
  [
    "women-and-childrens-service-center",
    "Beijing Women and Children's Service Center",
    "北京妇女儿童服务中心",
    "Service Center",
    "服务中心",
  ],
  ["new-media-center", "BWF New Media Center", "市妇联新媒体中心", "New Media Center", "新媒体中心"],
];

/** In protocol order; the code is the area's in GB/T 2260. */
const districts: [slug: string, areaEn: string, areaZh: string, code: string][] = [
  ["dongcheng", "Dongcheng", "东城", "110101"],
  ["xicheng", "Xicheng", "西城", "110102"],
  ["chaoyang", "Chaoyang", "朝阳", "110105"],
  ["fengtai", "Fengtai", "丰台", "110106"],
  ["shijingshan", "Shijingshan", "石景山", "110107"],
  ["haidian", "Haidian", "海淀", "110108"],
  ["mentougou", "Mentougou", "门头沟", "110109"],
  ["fangshan", "Fangshan", "房山", "110111"],
  ["tongzhou", "Tongzhou", "通州", "110112"],
  ["shunyi", "Shunyi", "顺义", "110113"],
  ["changping", "Changping", "昌平", "110114"],
  ["daxing", "Daxing", "大兴", "110115"],
  ["huairou", "Huairou", "怀柔", "110116"],
  ["pinggu", "Pinggu", "平谷", "110117"],
  ["miyun", "Miyun", "密云", "110118"],
  ["yanqing", "Yanqing", "延庆", "110119"],
];

const developmentArea: Row = [
  "beda",
  "Beijing Economic-Technological Development Area Women's Federation",
  "北京经济技术开发区妇女联合会",
  "BEDA",
  "经开区",
];

const listed = (kind: Kind, rows: Row[]): AddUnitInput[] =>
  rows.map(([slug, nameEn, nameZh, shortEn, shortZh], index) => ({
    kind,
    slug,
    nameEn,
    nameZh,
    shortEn,
    shortZh,
    code: null,
    protocolOrder: index + 1,
  }));

const areas: AddUnitInput[] = districts.map(([slug, areaEn, areaZh, code], index) => ({
  kind: "district",
  slug,
  nameEn: `${areaEn} District Women's Federation`,
  nameZh: `${areaZh}区妇女联合会`,
  shortEn: areaEn,
  shortZh: areaZh,
  code,
  protocolOrder: index + 1,
}));

/** Every body of the federation, the municipal level first. */
export const seedUnits: AddUnitInput[] = [
  ...listed("municipal", municipal),
  ...listed("department", departments),
  ...listed("institution", institutions),
  ...areas,
  ...listed("district", [developmentArea]).map((unit) => ({ ...unit, protocolOrder: areas.length + 1 })),
];
