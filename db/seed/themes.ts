/** What reports, events and cases are about, in the order of the filters. */
export const seedThemes = [
  { slug: "grassroots-organisations", nameEn: "Grassroots organisations", nameZh: "基层组织建设" },
  { slug: "rights-and-interests", nameEn: "Rights and interests", nameZh: "权益维护" },
  { slug: "family-and-children", nameEn: "Family and children", nameZh: "家庭儿童" },
  { slug: "womens-development", nameEn: "Women's development", nameZh: "妇女发展" },
  { slug: "new-employment-groups", nameEn: "New employment groups", nameZh: "新就业群体" },
  { slug: "international-exchange", nameEn: "International exchange", nameZh: "国际交流" },
].map((theme, index) => ({ ...theme, position: index + 1 }));
