import type { Database } from "@/db/client";
import type { Act } from "@/features/people/actor";
import type { HouseRule } from "@/features/reports/checks/house-rules/house-rule";
import { addHouseRule } from "@/features/reports/checks/house-rules/mutations/add";
import { done } from "./certain";

type Row = [HouseRule["kind"], HouseRule["language"], found: string, instead: string, note: string];

const rows: Row[] = [
  ["wrong_word", "en", "women's work", "work with women", "The first reads as if some work were only for women"],
  ["wrong_word", "en", "informations", "information", "It has no plural"],
  [
    "wrong_word",
    "en",
    "left-behind women",
    "women who stayed in the village",
    "Say what they did, not what was done to them",
  ],
  ["sensitive_word", "en", "victim", "", 'Say "the woman" or "the person concerned" unless a court used the word'],
  ["sensitive_word", "en", "leftover women", "", "Not used in reports, nor quoted"],
  ["leader_name", "en", "Shen Ruo-qing", "Shen Ruoqing", "Given names are written without a hyphen"],
  ["wrong_word", "zh", "帐号", "账号", "《现代汉语词典》以“账号”为推荐词形"],
  ["wrong_word", "zh", "截止目前", "截至目前", "“截止”后面不带时间宾语"],
  ["wrong_word", "zh", "做为", "作为", ""],
  ["sensitive_word", "zh", "弱势群体", "", "改用“困难妇女儿童”“困难家庭”等具体说法"],
  ["sensitive_word", "zh", "外卖小哥", "", "骑手中有许多女性，用“外卖配送员”"],
  ["leader_name", "zh", "沈若睛", "沈若晴", "“晴”为日字旁"],
];

/** What the demonstration's office does not want to read in a report. */
export async function seedHouseRules(act: Act, database: Database): Promise<void> {
  for (const [kind, language, found, instead, note] of rows) {
    done(await addHouseRule({ rule: { kind, language, found, instead, note, active: true } }, act, database));
  }
}
