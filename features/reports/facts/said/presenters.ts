import { sentencesOf } from "../../checks/sentences";
import { districtPattern, districtsIn, type NamedDistrict } from "./districts";
import { type MeetingWords, namesAnotherYear, tellsOfAnother } from "./meeting-words";

/** Where a text says that districts presented their work: the list of them, and each in it. */
export type SaidPresenters = { from: number; to: number; districts: NamedDistrict[] };

const listEn = `(?<list>(?:the )?${districtPattern.en}(?:(?:, | and |, and )(?:the )?${districtPattern.en})*)`;
const federations = "(?:women['’]s federations? (?:of|from|in) |federations? (?:of|from|in) )";
const people = "(?:representatives?|heads?|presidents?|vice-presidents?|officials?|leaders?|colleagues?)";
const spoke =
  "(?:also |then |each |respectively |all )*(?:shared|presented|exchanged|introduced|gave (?:a |their )?(?:presentations?|talks?|reports?)|made (?:a |their )?(?:presentations?|reports?)|spoke (?:on|about)|reported on)\\b";
const ownWork =
  "(?:also |then |each )*(?:(?:shared|presented|exchanged|introduced) (?:their|its) (?:work|experiences?|practices?|highlights|achievements|cases?)\\b|gave (?:a )?presentations?\\b)";

const english = [
  new RegExp(
    `\\b${people} (?:of|from) (?:the )?${federations}?${listEn}(?: Women['’]s Federations?| women['’]s federations?)?,? ${spoke}`,
    "dgi",
  ),
  new RegExp(`(?<=^|[;,] |and |meeting, )the (?:district )?women['’]s federations of ${listEn} ${spoke}`, "dgi"),
  new RegExp(`(?<=^|; |meeting, )${listEn} (?:District )?Women['’]s Federations? ${spoke}`, "dg"),
  new RegExp(`(?<=^|; |meeting, )${listEn} ${ownWork}`, "dg"),
  new RegExp(
    `\\bpresentations? (?:\\w+ ){0,2}(?:by|from) (?:${people} (?:of|from) )?(?:the )?${federations}?${listEn}`,
    "dgi",
  ),
];

const listZh = `(?<list>${districtPattern.zh}(?:[、和及与]${districtPattern.zh})*)`;
const many = "(?:等?[一二两三四五六七八九十\\d]*个?区|等)?";
const office = "(?:妇联|妇女联合会)?(?:代表|负责人|负责同志|主席|副主席)?(?:分别|先后|依次)?";
const gap = "(?:(?!组织|开展|参加|参观|学习|邀请|报送|听取|将|拟|计划|准备)[^，。；！？\\n]){0,40}?";
const exchanged =
  "(?:(?:作|做|进行)(?:了)?(?:经验|典型|工作)*(?:交流|发言|介绍|汇报|分享)|交流发言|典型发言|交流(?:了)?(?!会|活动)[^，。；]{0,20}(?:经验|做法|情况|亮点))";

const chinese = [
  new RegExp(
    `(?<=^|[，。；：！？\\n]|来自|听取了|听取|由|会上)${listZh}${many}${office}(?:的)?${office}${gap}${exchanged}`,
    "dg",
  ),
];

/** In Chinese some districts' names are words too: what stands alone must be called a district or a federation. */
function isNamed(list: string, behind: string): boolean {
  return /[区、和及与]/.test(list) || /^(?:妇联|妇女联合会|区)/.test(behind);
}

/** Where a text says that districts presented at the meeting, whatever else it says of districts. */
export function presentersSaid(text: string, meeting: MeetingWords): SaidPresenters[] {
  const { language } = meeting;
  const found = sentencesOf(text, language).flatMap(({ text: sentence, from }) => {
    if (tellsOfAnother(sentence, meeting) || namesAnotherYear(sentence, meeting)) return [];
    return (language === "en" ? english : chinese).flatMap((pattern) =>
      [...sentence.matchAll(pattern)].flatMap((match): SaidPresenters[] => {
        const [start = 0, end = 0] = match.indices?.groups?.list ?? [];
        const list = sentence.slice(start, end);
        if (language === "zh" && !isNamed(list, sentence.slice(end))) return [];
        const at = from + start;
        const districts = districtsIn(list, language).map((one) => ({ ...one, from: at + one.from, to: at + one.to }));
        return [{ from: at, to: from + end, districts }];
      }),
    );
  });
  return found.filter(({ from }, index) => found.findIndex((one) => one.from === from) === index);
}
