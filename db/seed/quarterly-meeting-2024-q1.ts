import type { MeetingRecord } from "@/features/meetings/record";

type Ids = { unit(slug: string): number; person(key: string): number; series: number };
type AgendaItem = MeetingRecord["agenda"][number];

const impersonal = { personId: null, subjectYear: null, internal: false };

function presentation(unitId: number): AgendaItem {
  return {
    ...impersonal,
    kind: "present",
    unitId,
    subject: { en: "their work and its highlights", zh: "工作情况和亮点" },
  };
}

/** The grassroots quarterly meeting of 26 March 2024, every fact of its published report in its field. */
export function quarterlyMeeting2024Q1(ids: Ids): MeetingRecord {
  const department = ids.unit("grassroots-organizations-construction");
  return {
    seriesId: ids.series,
    year: 2024,
    quarter: 1,
    status: "held",
    date: "2024-03-26",
    endDate: null,
    halfDay: "morning",
    mode: "in_person",
    hostUnitId: ids.unit("bwf"),
    partners: [],
    venue: { en: "Beijing Women and Children's Service Center", zh: "北京妇女儿童服务中心" },
    purpose: {
      en: "review the work on grassroots organizations construction",
      zh: "总结基层组织建设工作",
    },
    headCount: 40,
    headCountPrecision: "exact",
    isPublic: true,
    attendance: [
      {
        name: {
          en: "vice-presidents in charge of relevant work of district-level women's federations",
          zh: "各区妇联主管副主席",
        },
        count: null,
      },
      {
        name: {
          en: "heads of organization and publicity departments of district-level women's federations",
          zh: "各区妇联组织宣传部部长",
        },
        count: null,
      },
    ],
    people: [],
    agenda: [
      {
        ...impersonal,
        kind: "brief",
        unitId: department,
        subject: {
          en: "the experience gained and the measures taken by district-level women's federations in cultivating and developing special brands",
          zh: "区级妇联培育和发展特色品牌的经验做法",
        },
      },
      {
        ...impersonal,
        kind: "hand_out",
        unitId: department,
        subject: { en: "a collection of cases", zh: "案例汇编" },
      },
      presentation(ids.unit("pinggu")),
      presentation(ids.unit("daxing")),
      presentation(ids.unit("huairou")),
      {
        ...impersonal,
        kind: "review",
        unitId: null,
        subject: { en: "achievements in building grassroots organizations", zh: "基层组织建设工作成绩" },
        subjectYear: 2023,
      },
      {
        ...impersonal,
        kind: "arrange",
        unitId: null,
        subject: { en: "major work on grassroots organizations", zh: "基层组织建设重点工作" },
        subjectYear: 2024,
      },
    ],
    remarks: {
      speakerId: ids.person("wei-jiang"),
      acknowledged: {
        en: "the progress made by all district-level women's federations in further deepening the building of grassroots organizations",
        zh: "各区妇联在进一步深化基层组织建设方面取得的进展",
      },
      analysed: {
        en: "the work of women's federations under new circumstances",
        zh: "新形势下的妇联工作",
      },
      aim: {
        en: "strengthen the work of women's federations in developing grassroots organizations further",
        zh: "加强妇联工作，进一步推动基层组织发展",
      },
    },
    asks: [
      {
        en: "strengthen investigation and research and pursue internal reform with concrete results",
        zh: "加强调查研究，推动自身改革取得实效",
      },
      { en: "pool the strength of all sides concerned", zh: "汇聚各方力量" },
      {
        en: "focus on the overall work and strive for win-win cooperation",
        zh: "聚焦全局工作，努力实现合作共赢",
      },
      {
        en: "work in appropriate ways and adopt concrete measures that prove effective",
        zh: "讲究工作方法，采取务实举措，务求实际成效",
      },
    ],
    training: {
      topic: { en: "short-video making and live-streaming skills", zh: "短视频制作与直播技能" },
      partner: {
        en: "the women's federation of Kuaishou (a major Chinese short-video app)",
        zh: "快手妇联",
      },
      basis: {
        en: "the requirements for grassroots organizations construction in 2024, which stress training and the competence and quality of cadres",
        zh: "2024年基层组织建设工作中提升干部能力素质、加强教育培训的要求",
      },
      secondAudience: {
        en: "women delivery workers and families who wished to join an event collecting and exhibiting the happy family moments of workers in new business forms and new employment groups",
        zh: "有意参加新业态、新就业群体家庭幸福瞬间征集展示活动的女性配送员及其家庭",
      },
      outcome: {
        en: "learned practical skills in short videos and live-streaming and exchanged views with the lecturers",
        zh: "学习了短视频和直播的实用知识与技能，并与讲师互动交流",
      },
    },
    outlook: [
      {
        en: "work with district-level women's federations to turn every arrangement and requirement of the 13th National Women's Congress of China into concrete results",
        zh: "市、区两级妇联将中国妇女第十三次全国代表大会的各项部署和要求落到实处",
      },
      {
        en: "advance the building of women's federations in new economic and business organizations and new employment groups",
        zh: "推进新经济组织、新业态和新就业群体中的妇联组织建设",
      },
      { en: "carry on with the reform of women's federations", zh: "继续深化妇联改革" },
    ],
  };
}
