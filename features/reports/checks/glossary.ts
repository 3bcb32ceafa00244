/** Terms as they are written here, with the ways of writing them that are not. A pattern is matched as whole words. */
export const houseTerms: { right: string; wrong: string[] }[] = [
  {
    right: "Leading Party Members' Group",
    wrong: [
      "Leading Party Group",
      "Party Leadership Group",
      "Leading Party Member's Group",
      "Leading Party Member Group",
    ],
  },
  { right: "Vice-President", wrong: ["Vice President", "Vice Chairwoman", "Vice-Chairwoman", "Vice-president"] },
  { right: "Vice-Presidents", wrong: ["Vice Presidents", "Vice Chairwomen", "Vice-Chairwomen"] },
  { right: "vice-president", wrong: ["vice president", "vice chairwoman", "vice-chairwoman"] },
  { right: "vice-presidents", wrong: ["vice presidents", "vice chairwomen", "vice-chairwomen"] },
  { right: "President", wrong: ["Chairwoman"] },
  { right: "Women's Federation", wrong: ["Women Federation", "Woman's Federation"] },
  { right: "women's federation", wrong: ["women federation", "woman's federation"] },
  { right: "women's federations", wrong: ["women federations", "woman's federations"] },
  {
    right: "Working Committee on Children and Women",
    wrong: ["Working Committee on Women and Children", "Working Committee for Children and Women"],
  },
  {
    right: "Women and Children's Service Center",
    wrong: [
      "Women and Children's Service and Development Center",
      "Women and Children Service Center",
      "Women's and Children's Service Center",
      "Women and Children's Service Centre",
    ],
  },
  { right: "Women Cadres School", wrong: ["Municipal School of Women Cadres", "Women Cadre School"] },
  { right: "sub-district", wrong: ["subdistrict", "sub district"] },
  { right: "sub-districts", wrong: ["subdistricts", "sub districts"] },
  { right: "grassroots", wrong: ["grass-roots", "grass roots"] },
  { right: "live-streaming", wrong: ["livestreaming", "live streaming"] },
];

/** The same for Chinese. */
export const houseTermsZh: { right: string; wrong: string[] }[] = [
  { right: "北京妇女儿童服务中心", wrong: ["北京妇女儿童社会服务中心", "北京市妇女儿童服务中心"] },
  { right: "妇女联合会", wrong: ["妇女联谊会", "妇女联合委员会"] },
];

/** Names that are written out once before their letters are used. */
export const abbreviations: { short: string; full: string }[] = [
  { short: "BWF", full: "Beijing Women's Federation" },
  { short: "ACWF", full: "All-China Women's Federation" },
  { short: "CPC", full: "Communist Party of China" },
  { short: "NWC", full: "National Women's Congress" },
  { short: "WCCW", full: "Working Committee on Children and Women" },
];

/** Short Chinese names, the full ones that come first, and the characters after which they are the end of another name. */
export const abbreviationsZh: { short: string; full: string; also: string[]; notAfter: string }[] = [
  { short: "市妇联", full: "北京市妇女联合会", also: ["北京市妇联"], notAfter: "京全省外各两" },
  { short: "全国妇联", full: "中华全国妇女联合会", also: [], notAfter: "" },
];

/** The districts in protocol order, and the development area. */
export const districts: [en: string, zh: string][] = [
  ...([
    ["Dongcheng", "东城"],
    ["Xicheng", "西城"],
    ["Chaoyang", "朝阳"],
    ["Fengtai", "丰台"],
    ["Shijingshan", "石景山"],
    ["Haidian", "海淀"],
    ["Mentougou", "门头沟"],
    ["Fangshan", "房山"],
    ["Tongzhou", "通州"],
    ["Shunyi", "顺义"],
    ["Changping", "昌平"],
    ["Daxing", "大兴"],
    ["Huairou", "怀柔"],
    ["Pinggu", "平谷"],
    ["Miyun", "密云"],
    ["Yanqing", "延庆"],
  ] as [string, string][]),
  ["Economic-Technological Development Area", "经济技术开发区"],
];

/** A term in both languages: each way of saying it, the one to write first. */
export type Pair = { en: string[]; zh: string[] };

/** What must not be in one language only. Chinese words that also mean something else are left out. */
export const pairs: Pair[] = [
  ...districts.map(([en, zh]): Pair => ({ en: [en], zh: [zh, ...(en.startsWith("Economic") ? ["经开区"] : [])] })),
  { en: ["All-China Women's Federation", "ACWF"], zh: ["中华全国妇女联合会", "全国妇联"] },
  {
    en: ["Beijing Women's Federation", "BWF"],
    zh: ["北京市妇女联合会", "北京市妇联", "市妇联"],
  },
  { en: ["Leading Party Members' Group"], zh: ["党组"] },
  { en: ["part-time Vice-President", "part-time vice-president", "part-time vice-presidents"], zh: ["兼职副主席"] },
  {
    en: ["executive committee", "executive committee member", "executive committee members"],
    zh: ["执委", "执行委员"],
  },
  { en: ["Women's Congress"], zh: ["妇女代表大会", "妇代会", "妇女第", "妇女十"] },
  {
    en: [
      "Grassroots Organizations Construction",
      "building grassroots organizations",
      "building of grassroots organizations",
    ],
    zh: ["基层组织建设", "基层建设", "基层妇联组织建设"],
  },
  {
    en: ["organization and publicity department", "organization and publicity departments"],
    zh: ["组织宣传部", "组宣部"],
  },
  { en: ["Women and Children's Service Center"], zh: ["妇女儿童服务中心", "服务中心"] },
  { en: ["Women Cadres School"], zh: ["妇女干部学校", "妇干校"] },
  { en: ["New Media Center"], zh: ["新媒体中心"] },
  { en: ["Working Committee on Children and Women", "WCCW"], zh: ["妇女儿童工作委员会", "妇儿工委"] },
  { en: ["collection of cases", "case collection"], zh: ["案例汇编", "案例集"] },
  { en: ["special brand", "special brands"], zh: ["特色品牌"] },
  { en: ["new employment groups"], zh: ["新就业群体"] },
  { en: ["new business forms"], zh: ["新业态"] },
  {
    en: [
      ...["new economic and social organizations", "new economic organizations", "new social organizations"],
      "new economic and business organizations",
    ],
    zh: ["两新组织", "新经济组织", "新社会组织"],
  },
  { en: ["women's home", "women's homes"], zh: ["妇女之家"] },
  { en: ["live-streaming"], zh: ["直播"] },
  { en: ["short video", "short videos", "short-video"], zh: ["短视频"] },
  { en: ["quarterly meeting", "quarterly meetings"], zh: ["季度工作会", "季度例会", "季度会"] },
  { en: ["quarterly work report", "quarterly work reports"], zh: ["季度工作报告", "季度工作总结"] },
  { en: ["collection and exhibition event", "collecting and exhibiting"], zh: ["征集展示"] },
  { en: ["delivery workers", "couriers", "delivery riders"], zh: ["外卖配送员", "快递员", "配送员", "骑手"] },
];

/** What a headline's verb may be, in its present and in its past. */
export const titleVerbs: { present: string[]; past: string }[] = [
  ...[
    ["Hold", "Held"],
    ["Convene", "Convened"],
    ["Launch", "Launched"],
    ["Organize", "Organized"],
    ["Unveil", "Unveiled"],
    ["Visit", "Visited"],
    ["Open", "Opened"],
    ["Host", "Hosted"],
    ["Receive", "Received"],
    ["Meet", "Met"],
    ["Share", "Shared"],
    ["Present", "Presented"],
    ["Publish", "Published"],
    ["Sign", "Signed"],
    ["Train", "Trained"],
    ["Attend", "Attended"],
    ["Celebrate", "Celebrated"],
    ["Honor", "Honored"],
    ["Honour", "Honoured"],
    ["Award", "Awarded"],
    ["Begin", "Began"],
    ["Start", "Started"],
    ["Complete", "Completed"],
    ["Conclude", "Concluded"],
    ["Join", "Joined"],
    ["Welcome", "Welcomed"],
    ["Explain", "Explained"],
    ["Bring", "Brought"],
    ["Take", "Took"],
    ["Give", "Gave"],
    ["Send", "Sent"],
    ["Help", "Helped"],
    ["Support", "Supported"],
    ["Promote", "Promoted"],
    ["Discuss", "Discussed"],
    ["Review", "Reviewed"],
    ["Mark", "Marked"],
    ["Call", "Called"],
    ["Announce", "Announced"],
    ["Invite", "Invited"],
    ["Kick", "Kicked"],
    ["Set", "Set"],
    ["Gather", "Gathered"],
    ["Offer", "Offered"],
    ["Issue", "Issued"],
    ["Elect", "Elected"],
    ["Learn", "Learned"],
    ["Study", "Studied"],
    ["Collect", "Collected"],
    ["Report", "Reported"],
    ["Show", "Showed"],
    ["Exchange", "Exchanged"],
    ["Agree", "Agreed"],
    ["Plan", "Planned"],
    ["Build", "Built"],
    ["Speak", "Spoke"],
    ["Talk", "Talked"],
    ["Go", "Went"],
    ["Move", "Moved"],
    ["Add", "Added"],
    ["Pair", "Paired"],
    ["Run", "Ran"],
  ].map(([verb = "", past = ""]) => ({ present: [verb, withS(verb)], past })),
];

function withS(verb: string): string {
  if (/(?:s|sh|ch|x|o)$/i.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/i.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
