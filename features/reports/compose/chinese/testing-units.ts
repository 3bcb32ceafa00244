import type { UnitFacts } from "@/features/meetings/facts";
import type { Bilingual } from "@/features/meetings/record";

/** Words in Chinese; the English ones must never show. */
export const both = (zh: string): Bilingual => ({ en: "English words", zh });

/** Written in English only. */
export const untold = both("");

export const bwf: UnitFacts = { kind: "municipal", name: both("北京市妇女联合会"), short: both("市妇联") };

export const district = (area: string): UnitFacts => ({
  kind: "district",
  name: both(`${area}区妇女联合会`),
  short: both(area),
});

export const developmentArea: UnitFacts = {
  kind: "district",
  name: both("北京经济技术开发区妇女联合会"),
  short: both("经开区"),
};

export const department = (name: string): UnitFacts => ({ kind: "department", name: both(name), short: both(name) });

export const school: UnitFacts = { kind: "institution", name: both("北京市妇女干部学校"), short: both("妇干校") };

export const areas = [
  ...["东城", "西城", "朝阳", "丰台", "石景山", "海淀", "门头沟", "房山"],
  ...["通州", "顺义", "昌平", "大兴", "怀柔", "平谷", "密云", "延庆"],
];
