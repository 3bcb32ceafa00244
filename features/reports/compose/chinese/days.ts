import type { MeetingFacts } from "@/features/meetings/facts";
import { alsoFrom, type Phrase, stated, together, worded } from "../phrase";
import { isOfSeveralDays } from "../several-days";
import { numeralOf } from "./wording";

const half = { morning: "上午", afternoon: "下午" };
const dayLength = 86_400_000;

const partsOf = (date: string) => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
};

function lastDay(facts: MeetingFacts): string | null {
  return isOfSeveralDays(facts) ? facts.endDate : null;
}

/** "3月26日上午", "5月9日至11日", "4月30日至5月2日"; with years when one of them is not that of publication. */
export function whenOf(facts: MeetingFacts, publicationYear: number): Phrase | null {
  if (facts.date === null) return null;
  const [first, end] = [partsOf(facts.date), lastDay(facts)];
  const last = end === null ? first : partsOf(end);
  const inYear = first.year === publicationYear && last.year === publicationYear ? "" : `${first.year}年`;
  const from = stated(`${inYear}${first.month}月${first.day}日`, "date");
  const begun = together(from, end === null && facts.halfDay ? stated(half[facts.halfDay], "halfDay") : null);
  if (end === null) return facts.endDate === null ? begun : alsoFrom(begun, "endDate");
  const lastYear = last.year === first.year ? "" : `${last.year}年`;
  const lastMonth = lastYear === "" && last.month === first.month ? "" : `${last.month}月`;
  return together(begun, "至", stated(`${lastYear}${lastMonth}${last.day}日`, "endDate"));
}

/** "为期三天的" of what took two to seven days; longer ones may not have sat every day. */
export function lengthOf(facts: MeetingFacts): Phrase | null {
  const end = lastDay(facts);
  if (facts.date === null || end === null) return null;
  const days = Math.round((Date.parse(end) - Date.parse(facts.date)) / dayLength) + 1;
  return days <= 7 ? worded(`为期${numeralOf(days)}天的`, "date", "endDate") : null;
}
