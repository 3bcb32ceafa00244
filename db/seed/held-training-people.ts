type Said = { name: string; reason?: string };

const two = (first: string, second: string): [Said, Said] => [{ name: first }, { name: second }];

/** Whom each district named for its two places; no name and no reason where it was silent. */
export const districts: [slug: string, ...Said[]][] = [
  ["dongcheng", ...two("陈思敏", "苏晓芸")],
  ["xicheng", ...two("梁静秋", "温如玉")],
  ["chaoyang", ...two("沈佳宁", "何雨晴")],
  ["fengtai", ...two("罗春燕", "袁立新")],
  ["shijingshan", ...two("钟慧兰", "邹明霞")],
  ["haidian", ...two("顾文君", "卢静怡")],
  ["mentougou", { name: "贾秀英" }, { name: "", reason: "同日参加区里工作会" }],
  ["fangshan", ...two("田玉洁", "章若水")],
  ["tongzhou", ...two("冯立秋", "秦秀兰")],
  ["shunyi", ...two("石海棠", "范亚楠")],
  ["changping", ...two("尹红梅", "白晓雯")],
  ["daxing", ...two("任桃花", "柳青青")],
  ["huairou", ...two("郝丽萍", "聂小雨")],
  ["pinggu", ...two("方玉芬", "夏禾")],
  ["miyun", ...two("康素琴", "唐雨薇")],
  ["yanqing", ...two("段春梅", "魏小青")],
  ["beda", { name: "于海宁" }, { name: "" }],
];

/** Who came from the municipal federation without an invitation. */
export const walkIns = [
  { name: "沈若晴", post: "副主席" },
  { name: "陆致远", post: "基层组织建设部部长" },
  { name: "孙乔", post: "基层组织建设部干部" },
  { name: "彭思远", post: "基层组织建设部干部" },
  { name: "叶知秋", post: "宣传部干部" },
  { name: "江晓月", post: "宣传部干部" },
  { name: "雷雨桐", post: "办公室干部" },
  { name: "孟晓棠", post: "新媒体中心编辑" },
  { name: "乔安宁", post: "新媒体中心编辑" },
];

type Feedback = {
  /** One digit a question: the content, the two lecturers, the organisation, the use. */
  marks: string;
  helped?: string;
  change?: string;
};

/** What those who answered thought of the training. */
export const feedback: Feedback[] = [
  { marks: "55555", helped: "现场练习，一学就会。" },
  { marks: "54545", helped: "竖屏拍摄和收音的小技巧。", change: "希望多留一些练习时间。" },
  { marks: "45454" },
  { marks: "55445", helped: "镜头前讲话的方法。" },
  { marks: "44454", change: "课件请提前发给各区。" },
  { marks: "55555" },
  { marks: "54554", helped: "用身边的故事做选题。" },
  { marks: "34343", change: "时间偏短。" },
  { marks: "45455", helped: "老师点评了我们区的作品。" },
  { marks: "55555", helped: "剪辑流程讲得很清楚。" },
  { marks: "45434", change: "建议分基础班和提高班。" },
  { marks: "55555" },
  { marks: "44545", helped: "直播前的准备清单。" },
  { marks: "55555", change: "希望每季度安排一次。" },
  { marks: "55555", helped: "可以直接用在基层妇联的账号上。" },
];
