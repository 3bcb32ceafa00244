import type { SearchEntry } from "@/features/search/entry";

const english =
  `federation women meeting quarterly district report organisation training programme children family community
village service centre development rights interests committee work review task project support volunteer culture
education health employment entrepreneur cooperative handicraft reading lecture exchange experience award model case
collection brand leader chairwoman secretary member delegate visit survey minutes agenda follow up plan year season
spring autumn winter summer street neighbourhood elderly care law mediation guidance home garden orchard digital media`.split(
    /\s+/,
  );
const chinese =
  "妇联 妇女 会议 季度 工作 区级 稿件 组织 培训 项目 儿童 家庭 社区 村庄 服务 中心 发展 权益 维护 委员 总结 任务 支持 志愿 文化 教育 健康 就业 创业 合作 手工 阅读 讲座 交流 经验 表彰 典型 案例 汇编 品牌 主席 书记 代表 走访 调研 纪要 议程 督办 计划 年度 春季 秋季 街道 邻里 老年 照料 法律 调解 指导 之家 果园 数字 媒体 平谷 海淀 朝阳".split(
    " ",
  );
const onsets = "b br c cl d dr f fl g gr h j k l m n p pr r s st t tr v w".split(" ");
const rimes = "ab all an ard ast ell en ent er est ick ill in ing ist ock on ord ust ut".split(" ");
const rare = onsets.flatMap((onset) =>
  rimes.flatMap((rime) => [`${onset}${rime}o`, `${onset}${rime}ane`, `${onset}${rime}ity`]),
);
const characters = "春夏秋冬山水云月花木东南西北中和平安康乐明德文华新民生美善家园路桥江河湖海天地人";

/** Numbers from 0 to 1, the same in every run. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

// Few words are common and most are rare, as in any language.
const pick = (roll: () => number, words: readonly string[]) => words[Math.floor(roll() ** 2 * words.length)] ?? "";
const run = (length: number, word: () => string, between: string) => Array.from({ length }, word).join(between);

/** A report that nobody wrote, in both languages, of some 250 English words and 500 Chinese characters. */
export function madeUpReport(number: number, roll: () => number): SearchEntry[] {
  const word = () => (roll() < 0.7 ? pick(roll, english) : pick(roll, rare));
  const letters = Array.from(characters);
  const term = () => (roll() < 0.7 ? pick(roll, chinese) : `${pick(roll, letters)}${pick(roll, letters)}`);
  const at = new Date(Date.UTC(2006 + Math.floor(roll() * 20), Math.floor(roll() * 12), 1 + Math.floor(roll() * 28)));
  const place = {
    path: `/events/updates/made-up-${number}`,
    section: roll() < 0.8 ? "updates" : "international",
    districtId: roll() < 0.6 ? 1 + Math.floor(roll() * 17) : null,
    themeId: null,
    at,
  };
  return [
    { ...place, language: "en", title: run(9, word, " "), summary: run(30, word, " "), words: run(220, word, " ") },
    { ...place, language: "zh", title: run(8, term, ""), summary: run(25, term, ""), words: run(220, term, "") },
  ];
}
