/** The places where reports stand; a parent comes before its children. */
export const seedSections = [
  { slug: "events", nameEn: "Events", nameZh: "工作动态", parent: null, position: 1 },
  { slug: "updates", nameEn: "Updates", nameZh: "市妇联动态", parent: "events", position: 1 },
  { slug: "international", nameEn: "International", nameZh: "国际交往", parent: "events", position: 2 },
  { slug: "notices", nameEn: "Notices", nameZh: "通知公告", parent: "events", position: 3 },
];
