import { describe, expect, it } from "vitest";
import { seedPeople } from "@/db/seed/people";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { checkWriting } from "../checks/check-writing";
import { leadersOn } from "../checks/leaders-on";
import { plainContext } from "../checks/testing-text";
import { factsOf } from "../facts/facts-of";
import { parityOf } from "../facts/parity";
import { tokensOf } from "../facts/token";
import { unmentionedIn } from "../facts/unmentioned";
import { languages } from "../language";
import { drafted } from "./testing-drafts";

/** Every fact of the seed's record with the words that state it in either language. */
const told: [field: string, en: string, zh: string][] = [
  ["host", "Beijing Women's Federation (BWF)", "北京市妇女联合会（以下简称“市妇联”）"],
  ["series", "quarterly meeting", "季度工作会"],
  ["date", "March 26", "3月26日"],
  ["halfDay", "morning", "上午"],
  ["venue", "Beijing Women and Children's Service Center", "北京妇女儿童服务中心"],
  ["purpose", "review the work on grassroots organizations construction", "总结基层组织建设工作"],
  ["headCount", "40", "40"],
  ["attendance.0.name", "vice-presidents in charge of relevant work", "各区妇联主管副主席"],
  [
    "attendance.1.name",
    "heads of organization and publicity departments of district-level women's federations",
    "组织宣传部部长",
  ],
  ["presenters.0", "Pinggu, Daxing and Huairou", "平谷区、大兴区、怀柔区"],
  ["presenters.0.subject", "their work and its highlights", "工作情况和亮点"],
  ["agenda.1.unit", "BWF Department for Grassroots Organizations Construction", "基层组织建设部"],
  [
    "agenda.1.subject",
    "the experience gained and the measures taken by district-level women's federations in cultivating and developing special brands",
    "区级妇联培育和发展特色品牌的经验做法",
  ],
  ["agenda.2.subject", "a collection of cases", "案例汇编"],
  ["agenda.6.subject", "achievements in building grassroots organizations", "基层组织建设工作成绩"],
  ["agenda.6.subjectYear", "2023", "2023年"],
  ["agenda.7.subject", "major work on grassroots organizations", "基层组织建设重点工作"],
  ["agenda.7.subjectYear", "2024", "2024年"],
  ["person.1.name", "Wei Jiang", "Wei Jiang"],
  [
    "person.1.posts",
    "Deputy Secretary of the Leading Party Members' Group and Vice-President of the BWF",
    "市妇联党组副书记、副主席",
  ],
  [
    "remarks.acknowledged",
    "the progress made by all district-level women's federations in further deepening the building of grassroots organizations",
    "各区妇联在进一步深化基层组织建设方面取得的进展",
  ],
  ["remarks.analysed", "the work of women's federations under new circumstances", "新形势下的妇联工作"],
  [
    "remarks.aim",
    "strengthen the work of women's federations in developing grassroots organizations further",
    "加强妇联工作、进一步推动基层组织发展",
  ],
  [
    "asks.1",
    "strengthen investigation and research and pursue internal reform with concrete results",
    "加强调查研究，推动自身改革取得实效",
  ],
  ["asks.2", "pool the strength of all sides concerned", "汇聚各方力量"],
  ["asks.3", "focus on the overall work and strive for win-win cooperation", "聚焦全局工作，努力实现合作共赢"],
  [
    "asks.4",
    "work in appropriate ways and adopt concrete measures that prove effective",
    "讲究工作方法，采取务实举措，务求实际成效",
  ],
  ["training.topic", "short-video making and live-streaming skills", "短视频制作与直播技能"],
  ["training.partner", "the women's federation of Kuaishou (a major Chinese short-video app)", "快手妇联"],
  [
    "training.basis",
    "the requirements for grassroots organizations construction in 2024, which stress training and the competence and quality of cadres",
    "2024年基层组织建设工作中提升干部能力素质、加强教育培训的要求",
  ],
  [
    "training.secondAudience",
    "women delivery workers and families who wished to join an event collecting and exhibiting the happy family moments of workers in new business forms and new employment groups",
    "有意参加新业态、新就业群体家庭幸福瞬间征集展示活动的女性配送员及其家庭",
  ],
  [
    "training.outcome",
    "learned practical skills in short videos and live-streaming and exchanged views with the lecturers",
    "学习了短视频和直播的实用知识与技能，并与讲师互动交流",
  ],
  [
    "outlook.0",
    "work with district-level women's federations to turn every arrangement and requirement of the 13th National Women's Congress of China into concrete results",
    "市、区两级妇联将把中国妇女第十三次全国代表大会的各项部署和要求落到实处",
  ],
  [
    "outlook.1",
    "advance the building of women's federations in new economic and business organizations and new employment groups",
    "推进新经济组织、新业态和新就业群体中的妇联组织建设",
  ],
  ["outlook.2", "carry on with the reform of women's federations", "继续深化妇联改革"],
];

/** One unit briefed and handed out: it is named once, in a sentence that comes from both items. */
const toldWithAnother = "agenda.2.unit";

const meeting = facts2024Q1();
const facts = factsOf(meeting);
const wordings = Array.from({ length: 30 }, (_, seed) => {
  const options = { publicationYear: 2024, seed };
  return { en: drafted(meeting, "en", options), zh: drafted(meeting, "zh", options) };
});

describe("the report of the meeting of March 2024 in both languages", () => {
  it.each(told)("states %s: %s / %s", (field, en, zh) => {
    const words = { en, zh };
    const value = facts.find((fact) => fact.field === field)?.value;
    for (const drafts of wordings) {
      for (const language of languages) {
        const said = tokensOf(drafts[language].text.body).filter((token) => token.field === field);
        expect(said.map(({ text }) => text)).toContain(words[language]);
        expect(new Set(said.map(({ seen }) => seen))).toEqual(new Set([value?.[language]]));
      }
    }
  });

  it("leaves no fact of the record out", () => {
    const fields = facts.map(({ field }) => field).sort();
    expect([...told.map(([field]) => field), toldWithAnother].sort()).toEqual(fields);
    for (const drafts of wordings) {
      for (const { kept } of [drafts.en, drafts.zh]) {
        const sources = new Set(kept.paragraphs.flat().flatMap((sentence) => sentence.fields));
        expect([...sources].sort()).toEqual(fields);
      }
    }
  });

  it("says the same in both, and has nothing that a text does not mention", () => {
    for (const { en, zh } of wordings) {
      expect(unmentionedIn(en.text, "en", facts, en.kept)).toEqual([]);
      expect(unmentionedIn(zh.text, "zh", facts, zh.kept)).toEqual([]);
      expect(parityOf({ en: en.text, zh: zh.text }, facts, { en: en.kept, zh: zh.kept })).toEqual([]);
    }
  });

  it("leaves the studio's checks nothing to find, whatever the wording", () => {
    const leaders = Object.values(seedPeople).map(({ posts, ...name }) => ({
      ...name,
      posts: posts.map(({ titleEn, titleZh, ...post }) => ({ ...post, en: titleEn, zh: titleZh })),
    }));
    const context = {
      ...plainContext,
      ...{ eventDate: "2024-03-26", publicationDay: "2024-03-27", facts, leaders: leadersOn("2024-03-26", leaders) },
    };
    for (const { en, zh } of wordings) {
      const { en: inEnglish, zh: inChinese } = checkWriting({ en: en.text, zh: zh.text }, context);
      expect([...inEnglish, ...inChinese].map(({ rule, found }) => `${rule}: ${found}`)).toEqual([]);
    }
  });
});
