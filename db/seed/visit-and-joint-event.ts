import { createMeeting } from "@/features/meetings/mutations/create";
import type { MeetingRecord } from "@/features/meetings/record";
import { fromBeijing } from "@/platform/clock";
import { done } from "./certain";
import type { Entry } from "./diary";
import { item } from "./meetings";
import type { World } from "./world";

const nothing = { en: "", zh: "" };

function visit(world: World): MeetingRecord {
  const [dongcheng, shijingshan] = [world.unit("dongcheng"), world.unit("shijingshan")];
  return {
    ...{ seriesId: world.seriesOf("visit"), year: 2026, quarter: 3, status: "held", date: "2026-08-18" },
    ...{ endDate: null, halfDay: "morning", mode: "in_person", hostUnitId: world.unit("bwf"), partners: [] },
    venue: { en: "women's homes in Dongcheng and Shijingshan", zh: "东城、石景山两区社区“妇女之家”" },
    purpose: { en: "learn how women's homes in communities are run", zh: "了解社区“妇女之家”运行情况" },
    ...{ headCount: 16, headCountPrecision: "exact", isPublic: false },
    attendance: [
      {
        name: {
          en: "vice-presidents in charge of relevant work of the two district-level women's federations",
          zh: "两区妇联主管副主席",
        },
        count: 2,
      },
      { name: { en: "volunteers of the women's homes", zh: "“妇女之家”志愿者" }, count: null },
    ],
    people: [
      { personId: world.person("shen-ruoqing"), part: "attended" },
      { personId: world.person("lu-zhiyuan"), part: "attended" },
      { personId: world.person("meng-qiuhe"), part: "attended" },
    ],
    agenda: [
      item("visit", dongcheng, "the women's home of the Chrysanthemum Lane community", "菊巷社区“妇女之家”"),
      item("visit", dongcheng, "a reading room for young mothers in a courtyard", "院落里的年轻妈妈读书角"),
      item("visit", shijingshan, "the women's home of the Maple Hill community", "枫岭社区“妇女之家”"),
      item("discuss", null, "evening hours and volunteers of women's homes", "“妇女之家”夜间开放和志愿者队伍建设"),
    ],
    remarks: {
      speakerId: world.person("shen-ruoqing"),
      acknowledged: { en: "the volunteers who keep the homes open in the evening", zh: "志愿者坚持夜间开放的做法" },
      ...{
        analysed: nothing,
        aim: { en: "bring women's homes closer to those who work", zh: "让“妇女之家”更贴近职业女性" },
      },
    },
    asks: [
      { en: "post the opening hours at the door of every home", zh: "在门口公示“妇女之家”开放时间" },
      { en: "train two volunteers for each home", zh: "每个“妇女之家”培训两名志愿者" },
    ],
    training: null,
    outlook: [{ en: "visit women's homes in four more districts", zh: "再走访四个区的“妇女之家”" }],
  };
}

function jointEvent(world: World): MeetingRecord {
  const person = (key: string) => ({ personId: world.person(key) });
  return {
    ...{ seriesId: world.seriesOf("joint-event"), year: 2026, quarter: 3, status: "held", date: "2026-09-08" },
    ...{ endDate: "2026-09-09", halfDay: null, mode: "in_person", hostUnitId: world.unit("bwf") },
    partners: [
      { name: { en: "the women's federation of Tianjin", zh: "天津市妇联" }, role: "co_host" },
      { name: { en: "the women's federation of Hebei Province", zh: "河北省妇联" }, role: "co_host" },
      { name: { en: "the Beijing Women Cadres School", zh: "北京市妇女干部学校" }, role: "organiser" },
      {
        name: { en: "the Beijing Women and Children Development Foundation", zh: "北京妇女儿童发展基金会" },
        role: "supporter",
      },
    ],
    venue: { en: "Beijing Women Cadres School", zh: "北京市妇女干部学校" },
    purpose: {
      en: "share experience in women's handicrafts and find new ways to market",
      zh: "交流妇女手工艺发展经验，拓宽产品销路",
    },
    ...{ headCount: 120, headCountPrecision: "nearly", isPublic: true },
    attendance: [
      {
        name: { en: "heads of women's development of the three federations", zh: "三地妇联发展部负责人" },
        count: null,
      },
      { name: { en: "craftswomen from the three places", zh: "三地手工艺女能手" }, count: 80 },
    ],
    people: [
      { ...person("lu-zhiyuan"), part: "presided" },
      { ...person("shen-ruoqing"), part: "opened" },
      { ...person("meng-qiuhe"), part: "closed" },
    ],
    agenda: [
      item("brief", world.unit("womens-development"), "craft workshops near women's homes", "家门口的手工坊建设情况"),
      item("launch", null, "a joint catalogue of women's handicrafts", "三地妇女手工艺产品联合名录"),
      { ...item("speak", null, "handicrafts as work close to home", "手工艺与家门口就业"), ...person("meng-qiuhe") },
      item("sign", null, "an agreement on stalls at one another's fairs", "三地展销互设展位合作协议"),
      item("visit", world.unit("shunyi"), "a weavers' workshop in a village", "村里的编织手工坊"),
    ],
    remarks: {
      speakerId: world.person("shen-ruoqing"),
      acknowledged: {
        en: "the workshops that craftswomen of the three places have opened",
        zh: "三地女能手创办手工坊的成果",
      },
      ...{ analysed: nothing, aim: nothing },
    },
    ...{ asks: [], training: null },
    outlook: [{ en: "hold a fair of the three places every year", zh: "每年举办三地联合展销" }],
  };
}

function writtenUp(at: string, key: string, record: (world: World) => MeetingRecord): Entry {
  return {
    at,
    async write(world) {
      const act = { actor: world.account("organiser@demo.example"), at: fromBeijing(at) };
      world.meetings.set(key, done(await createMeeting(record(world), act, world.database)).meetingId);
    },
  };
}

/** A visit and an event held together with others, written up when the planned meeting had been opened already. */
export const visitAndJointEventDiary: Entry[] = [
  writtenUp("2026-11-17 10:12:00", "visit", visit),
  writtenUp("2026-11-17 11:05:00", "joint-event", jointEvent),
];
