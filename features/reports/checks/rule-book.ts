import type { Rule } from "./finding";
import { abbreviationRules } from "./rules/abbreviations";
import { apostropheRules } from "./rules/apostrophes";
import { chineseMarkRules } from "./rules/chinese-marks";
import { dateRules } from "./rules/dates";
import { headingRules } from "./rules/headings";
import { houseWordRules } from "./rules/house-words";
import { leadRules } from "./rules/lead";
import { leaderRules } from "./rules/leaders";
import { linkRules } from "./rules/links";
import { pictureRules } from "./rules/pictures";
import { pointRules } from "./rules/points";
import { postRules } from "./rules/posts";
import { quoteRules } from "./rules/quotes";
import { rateRules } from "./rules/rates";
import { recordCountRules } from "./rules/record-count";
import { recordDayRules } from "./rules/record-day";
import { recordDistrictRules } from "./rules/record-districts";
import { recordPostRules } from "./rules/record-posts";
import { repeatedRules } from "./rules/repeated";
import { sentenceRules } from "./rules/sentences";
import { spacingRules } from "./rules/spacing";
import { termRules } from "./rules/terms";
import { titleRules } from "./rules/title";

/** Everything that is checked. */
export const rules: Rule[] = [
  ...titleRules,
  ...leadRules,
  ...dateRules,
  ...sentenceRules,
  ...apostropheRules,
  ...spacingRules,
  ...repeatedRules,
  ...quoteRules,
  ...abbreviationRules,
  ...postRules,
  ...leaderRules,
  ...termRules,
  ...rateRules,
  ...pictureRules,
  ...headingRules,
  ...linkRules,
  ...chineseMarkRules,
  ...pointRules,
  ...houseWordRules,
  ...recordCountRules,
  ...recordDayRules,
  ...recordDistrictRules,
  ...recordPostRules,
];
