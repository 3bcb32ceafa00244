import { describe, expect, it } from "vitest";
import { numeral } from "../../compose/chinese/wording";
import type { CheckContext, RuleName } from "../finding";
import { firstParagraph, mended, spotsOf, textOf } from "../testing-text";

const days = { eventDate: "2026-05-09", publicationDay: "2026-05-12" };
const long = "会议要求各单位认真落实工作，".repeat(12);
const points = (count: number) => Array.from({ length: count }, (_, index) => `${numeral(index + 1)}是学习；`).join("");

type Wrong = [RuleName, text: string, spots: string[], mended: string, Partial<CheckContext>?];

const wrong: Wrong[] = [
  ["lead_date", "市妇联召开会议。", ["市妇联召开会议。"], "", days],
  ["lead_other_date", "5月8日，市妇联召开会议。", ["5月8日，市妇联召开会议。"], "", days],
  ["lead_host", "5月9日，大家读书。", ["5月9日，大家读书。"], ""],
  ["vague_date", "近日，市妇联召开会议。", ["近日"], "5月9日，市妇联召开会议。", days],
  ["year_in_body", "2026年5月9日，会议召开。", ["2026年"], "5月9日，会议召开。", days],
  ["sentence_long", `${long}完成任务。`, [`${long}完成任务。`], ""],
  ["doubled_word", "会议的的要求，，请各单位落实落实。", ["的的", "，，", "落实落实"], "会议的要求，请各单位落实。"],
  ["half_width_mark", "会议召开,各区参加:平谷;大兴.", [",", ":", ";", "."], "会议召开，各区参加：平谷；大兴。"],
  ["half_width_mark", "市妇联(北京)召开会议", ["(", ")"], "市妇联（北京）召开会议"],
  ["full_width_letter", "共１２人参加", ["１２"], "共12人参加"],
  ["space_beside_han", "共 12 人参加 会议。 好", [" ", " ", " ", " "], "共12人参加会议。好"],
  ["list_mark", "平谷、大兴、和怀柔参加", ["、"], "平谷、大兴和怀柔参加"],
  ["list_mark", "“一区一品”、“妇女之家”", ["、"], "“一区一品”“妇女之家”"],
  ["repeated_de", "各区的妇联的干部的工作的情况很好。", ["各区的妇联的干部的工作的情况很好"], ""],
  ["points_incomplete", "她要求：一是学习；三是落实。", ["三是"], ""],
  ["points_incomplete", "她要求：一是学习，认真落实。", ["一是"], ""],
  ["points_incomplete", "她要求：二是学习；三是落实。", ["二是"], ""],
  ["points_counted", "她提出三点要求：一是学习；二是落实。", ["三点要求"], ""],
  ["points_counted", "她提出两点要求：一是学习；二是落实；三是交流。", ["两点要求"], ""],
  ["points_incomplete", `她要求：${points(10)}十二是交流。`, ["十二是"], ""],
  ["straight_quotes", '参观"妇女之家"和「阅读角」', ['"妇女之家"', "「阅读角」"], "参观“妇女之家”和“阅读角”"],
  ["unpaired_mark", "参观“妇女之家，《案例》", ["“"], ""],
  ["abbreviation_unexpanded", "市妇联召开会议。", ["市妇联"], "北京市妇女联合会（以下简称“市妇联”）召开会议。"],
  [
    "posts_order",
    "市妇联副主席、党组副书记李文讲话。",
    ["市妇联副主席、党组副书记"],
    "市妇联党组副书记、副主席李文讲话。",
  ],
  ["house_term", "在北京妇女儿童社会服务中心举行", ["北京妇女儿童社会服务中心"], "在北京妇女儿童服务中心举行"],
  ["rate_wrong", "521人中有518人参加，占98.62%。", ["98.62"], "521人中有518人参加，占99.42%。"],
  ["rate_wrong", "办结518/521（98.62%）", ["98.62"], "办结518/521（99.42%）"],
];

const right: [RuleName, text: string, Partial<CheckContext>?][] = [
  ["lead_other_date", "5月8日至9日，市妇联召开会议。", days],
  ["vague_date", "国际家庭日前夕，3日前报名，今日前往。", days],
  ["year_in_body", "2025年5月9日至2026年2月1日", days],
  ["sentence_long", `${long.slice(0, 100)}。${long.slice(0, 100)}。`],
  ["doubled_word", "为了了解情况，一步一步地的确确实，目的的实现……"],
  ["half_width_mark", "10:30开始，共1,200人，网址www.example.org/a,b。"],
  ["full_width_letter", "共12人，WCCW"],
  ["space_beside_han", "Li Wen 2026 (BWF)"],
  ["list_mark", "平谷、大兴和怀柔，一、二季度"],
  ["repeated_de", "各区的妇联，的确很好，出租车的士的目的。"],
  ["points_incomplete", "统一是关键。她要求：一是学习；二是落实；三是交流。"],
  ["points_incomplete", "第一，学习；第二，落实。"],
  ["points_incomplete", `她要求：${points(12)}`],
  ["points_counted", `她提出十二点要求：${points(12)}`],
  ["points_counted", "她提出两点要求：一是学习；二是落实。"],
  ["points_counted", "她提出两点说明。三点要求：一是学习；二是落实；三是交流。"],
  ["straight_quotes", '5"屏幕，“妇女之家”'],
  ["unpaired_mark", "参观“妇女之家”（平谷）。"],
  ["abbreviation_unexpanded", "北京市妇女联合会（以下简称“市妇联”）召开会议，市妇联要求落实。"],
  ["abbreviation_unexpanded", "全市妇联干部和外省市妇联代表参加。"],
  ["posts_order", "市妇联党组副书记、副主席李文讲话。"],
  ["rate_wrong", "521人中有518人参加，占99.42%；近50人中有40人，占90%。"],
  ["title_full_stop", "没有标题"],
];

describe("Chinese", () => {
  it.each(wrong)("%s: %s", (rule, words, spots, after, context) => {
    const text = textOf("zh", { blocks: [words] });
    expect(spotsOf(rule, text, context)).toEqual(spots);
    expect(firstParagraph(mended(rule, text, context))).toBe(after || words);
  });

  it.each(right)("%s is at peace with: %s", (rule, words, context) => {
    expect(spotsOf(rule, textOf("zh", { blocks: [words] }), context)).toEqual([]);
  });

  it("has a title without a full stop, in which a space may part the halves", () => {
    const text = textOf("zh", { title: "市妇联举办读书会 各区参加。" });
    expect(mended("title_full_stop", text).title).toBe("市妇联举办读书会 各区参加");
    expect(spotsOf("space_beside_han", text)).toEqual([]);
  });
});
