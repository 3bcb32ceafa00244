import type { MeetingRecord } from "@/features/meetings/record";
import { quarterlyMeeting2024Q1 } from "./quarterly-meeting-2024-q1";

/** What the records refer to, by the names the seed knows it under. */
export type Ids = { unit(slug: string): number; person(key: string): number; series: number };

export type SeedMeeting = {
  key: string;
  plannedAt: string;
  /** When it was written up; null while it is still ahead. */
  heldAt: string | null;
  record(ids: Ids): MeetingRecord;
};

type AgendaItem = MeetingRecord["agenda"][number];

export function item(kind: AgendaItem["kind"], unitId: number | null, en: string, zh: string): AgendaItem {
  return { kind, unitId, personId: null, subject: { en, zh }, subjectYear: null, internal: false };
}

const everyDistrict: MeetingRecord["attendance"] = [
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
];

function quarterlyMeeting2025Q2(ids: Ids): MeetingRecord {
  const department = ids.unit("grassroots-organizations-construction");
  return {
    seriesId: ids.series,
    year: 2025,
    quarter: 2,
    status: "held",
    date: "2025-06-24",
    endDate: null,
    halfDay: "afternoon",
    mode: "in_person",
    hostUnitId: ids.unit("bwf"),
    partners: [],
    venue: { en: "Beijing Women Cadres School", zh: "北京市妇女干部学校" },
    purpose: {
      en: "review the work on women's homes in communities and villages",
      zh: "总结城乡社区“妇女之家”建设工作",
    },
    headCount: 40,
    headCountPrecision: "nearly",
    isPublic: true,
    attendance: everyDistrict,
    people: [{ personId: ids.person("shen-ruoqing"), part: "presided" }],
    agenda: [
      item("brief", department, "opening hours and staffing of women's homes", "“妇女之家”开放时间和人员配备情况"),
      item("present", ids.unit("chaoyang"), "women's homes in office buildings", "楼宇“妇女之家”建设"),
      item("present", ids.unit("shunyi"), "women's homes in new housing estates", "新建小区“妇女之家”建设"),
      item("present", ids.unit("miyun"), "women's homes in mountain villages", "山区村“妇女之家”建设"),
      item("review", null, "work in the first half of the year", "上半年工作"),
      item("arrange", null, "the main tasks of the second half of the year", "下半年重点任务"),
    ],
    remarks: {
      speakerId: ids.person("tang-yilan"),
      acknowledged: {
        en: "the hours that volunteers have given to women's homes",
        zh: "广大志愿者为“妇女之家”付出的努力",
      },
      analysed: { en: "", zh: "" },
      aim: { en: "", zh: "" },
    },
    asks: [
      { en: "list every women's home with its real opening hours", zh: "逐一登记“妇女之家”实际开放时间" },
      { en: "let the women who use a home choose its activities", zh: "活动内容由妇女群众说了算" },
      { en: "report closures within a week", zh: "停止开放的一周内上报" },
    ],
    training: null,
    outlook: [
      { en: "publish the list of women's homes by district", zh: "分区公布“妇女之家”名录" },
      { en: "visit the women's homes that are open in the evening", zh: "走访夜间开放的“妇女之家”" },
    ],
  };
}

function quarterlyMeeting2026Q3(ids: Ids): MeetingRecord {
  const department = ids.unit("grassroots-organizations-construction");
  return {
    seriesId: ids.series,
    year: 2026,
    quarter: 3,
    status: "held",
    date: "2026-09-22",
    endDate: null,
    halfDay: "morning",
    mode: "mixed",
    hostUnitId: ids.unit("bwf"),
    partners: [],
    venue: { en: "Beijing Women and Children's Service Center", zh: "北京妇女儿童服务中心" },
    purpose: {
      en: "review the work on women's federations in new employment groups",
      zh: "总结新就业群体妇联组织建设工作",
    },
    headCount: 41,
    headCountPrecision: "exact",
    isPublic: true,
    attendance: everyDistrict,
    people: [{ personId: ids.person("lu-zhiyuan"), part: "presided" }],
    agenda: [
      item("brief", department, "women's federations founded since January", "今年以来新建妇联组织情况"),
      item("present", ids.unit("xicheng"), "a women's committee of couriers", "快递员妇委会建设"),
      item("present", ids.unit("fangshan"), "service stations for women drivers", "女司机服务站建设"),
      item("present", ids.unit("yanqing"), "village women who sell online", "农村妇女电商组织建设"),
      item("arrange", null, "the main tasks of the fourth quarter", "四季度重点任务"),
      {
        ...item("train", null, "short videos by telephone: script, light and sound", "手机短视频：脚本、光线与收音"),
        ...{ personId: ids.person("shao-kening"), minutes: 60 },
      },
      {
        ...item("train", null, "speaking in front of a camera", "镜头前的表达"),
        ...{ personId: ids.person("fan-shuheng"), minutes: 30 },
      },
    ],
    remarks: {
      speakerId: ids.person("shen-ruoqing"),
      acknowledged: { en: "the new women's federations in five trades", zh: "五个行业新建妇联组织取得的进展" },
      analysed: { en: "the working hours and wishes of women on platforms", zh: "平台从业妇女的工作时间和需求" },
      aim: { en: "reach women who have no fixed place of work", zh: "更好联系没有固定工作场所的妇女" },
    },
    asks: [
      { en: "visit the places where couriers rest", zh: "深入配送员休息场所走访" },
      { en: "share one case each quarter", zh: "每季度交流一个案例" },
      { en: "report new organizations in time", zh: "及时报送新建组织情况" },
    ],
    training: {
      topic: { en: "making short videos with a telephone", zh: "手机短视频制作" },
      partner: { en: "the Beijing Women Cadres School", zh: "北京市妇女干部学校" },
      basis: { en: "", zh: "" },
      secondAudience: { en: "", zh: "" },
      outcome: { en: "filmed and cut a first short video", zh: "完成第一条短视频的拍摄和剪辑" },
    },
    outlook: [{ en: "support ten women's committees in new employment groups", zh: "支持新就业群体建设十个妇委会" }],
  };
}

/** The meetings that have been held. */
export const heldMeetings: SeedMeeting[] = [
  {
    key: "2024-q1",
    plannedAt: "2024-03-11 10:02:15",
    heldAt: "2024-03-26 15:20:48",
    record: quarterlyMeeting2024Q1,
  },
  {
    key: "2025-q2",
    plannedAt: "2025-06-03 09:41:30",
    heldAt: "2025-06-24 18:02:11",
    record: quarterlyMeeting2025Q2,
  },
  {
    key: "2026-q3",
    plannedAt: "2026-09-01 14:10:26",
    heldAt: "2026-09-22 15:33:04",
    record: quarterlyMeeting2026Q3,
  },
];

/** What was known of a meeting before it took place. */
export function asPlanned(record: MeetingRecord): MeetingRecord {
  return {
    ...record,
    status: "planned",
    headCount: null,
    headCountPrecision: "exact",
    attendance: [],
    people: [],
    remarks: null,
    asks: [],
    outlook: [],
  };
}
