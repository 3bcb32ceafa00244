import type { EventRecord } from "@/features/events/event";

type Text = { en: string; zh: string };

/** An event of the demonstration world; its days are counted from the one on which the world is made. */
export type SeedEvent = {
  kind: EventRecord["kind"];
  title: Text;
  summary: Text;
  description: Text;
  place: Text;
  /** Days from today and Beijing's time of day. */
  from: [days: number, time: string];
  to: [days: number, time: string];
  host: string;
  district?: string;
  theme: string;
  agenda?: (Text & { time: string; internal?: true })[];
  capacity?: number | null;
  /** Days from today on which registration closes, at 18:00; it closes at the beginning without. */
  closes?: number;
  waitingList?: boolean;
  draft?: true;
  cancelled?: Text;
  /** How many people each form brings, in the order in which they came. */
  parties?: number[];
};

const text = (en: string, zh: string): Text => ({ en, zh });

export const seedProgramme: SeedEvent[] = [
  {
    kind: "activity",
    title: text("Open day at the Women's Home in the orchards", "桃园“妇女之家”开放日"),
    summary: text(
      "Visitors met the volunteers of a Women's Home among the peach orchards and saw how it is run.",
      "市民走进桃园里的“妇女之家”，与志愿者交流，了解阵地建设和日常服务。",
    ),
    description: text(
      "The Women's Home opened all its rooms. Volunteers showed the reading corner, the workshop for handicrafts and the room where mediators listen.\n\nFruit growers told how they share the work of the busy season.",
      "“妇女之家”全天开放，志愿者现场介绍了阅读角、手工坊和谈心室。\n\n果农代表分享了农忙时节互助的做法。",
    ),
    place: text("Women's Home, orchard village, Pinggu District", "平谷区桃园村“妇女之家”"),
    from: [-41, "09:30"],
    to: [-41, "15:30"],
    host: "pinggu",
    district: "pinggu",
    theme: "grassroots-organisations",
  },
  {
    kind: "training",
    title: text("First aid and road safety for women couriers", "女骑手急救与交通安全培训"),
    summary: text(
      "Half a day of practice for women who deliver parcels and meals, and for their families.",
      "面向从事快递、外卖工作的女性及其家人，开展半天实操培训。",
    ),
    description: text(
      "Participants practised resuscitation and the dressing of wounds, and went through the most frequent accidents on the road.",
      "学员练习了心肺复苏和伤口包扎，并学习了常见交通事故的预防和处理。",
    ),
    place: text("Beijing Women and Children's Service Center", "北京妇女儿童服务中心"),
    from: [-13, "13:30"],
    to: [-13, "17:00"],
    host: "women-and-childrens-service-center",
    theme: "new-employment-groups",
    capacity: 40,
    parties: [2, 1, 3, 1],
  },
  {
    kind: "activity",
    title: text("Family reading afternoon", "家庭阅读下午茶"),
    summary: text(
      "Parents and children read picture books together, with storytellers in Chinese and English.",
      "家长与孩子共读绘本，现场有中英文故事会。",
    ),
    description: text(
      "Children from three years on are welcome with whoever brings them up. Each family may take two picture books home.\n\nEveryone who comes counts as one person, also the youngest.",
      "欢迎三岁以上儿童在家长陪同下参加，每个家庭可带走两本绘本。\n\n参加者均按人数计算，幼儿也请计入。",
    ),
    place: text("Reading room, Beijing Women and Children's Service Center", "北京妇女儿童服务中心阅览室"),
    from: [6, "14:00"],
    to: [6, "16:30"],
    host: "family-and-children",
    district: "xicheng",
    theme: "family-and-children",
    agenda: [
      { time: "14:00", ...text("Stories in two languages", "双语故事会") },
      { time: "15:00", ...text("Families read on their own", "亲子自由共读") },
      { time: "16:00", ...text("Choosing books to take home", "选书带回家") },
    ],
    capacity: 30,
    closes: 5,
    waitingList: true,
    parties: [4, 3, 5, 2, 4, 3, 3, 4, 4, 3],
  },
  {
    kind: "activity",
    title: text("Legal advice day on marriage and family", "婚姻家庭法律咨询日"),
    summary: text(
      "Lawyers and mediators answer questions free of charge; nobody needs to register.",
      "律师和调解员现场免费解答，无需报名。",
    ),
    description: text(
      "Bring the papers that your question is about. What is said stays between you and the adviser.",
      "请带好与咨询有关的材料。咨询内容严格保密。",
    ),
    place: text("Hall of the Haidian District Women's Federation", "海淀区妇联办事大厅"),
    from: [9, "09:00"],
    to: [9, "17:00"],
    host: "haidian",
    district: "haidian",
    theme: "rights-and-interests",
  },
  {
    kind: "training",
    title: text("Training for presidents of village women's federations", "村妇联主席培训班"),
    summary: text(
      "Two days on organising grassroots work, mediation and telling its story.",
      "为期两天，内容包括基层组织建设、矛盾调解和宣传工作。",
    ),
    description: text(
      "The training is for presidents and vice-presidents of village and community women's federations. Meals are provided; rooms are not.",
      "培训面向村、社区妇联主席和副主席，提供工作餐，不安排住宿。",
    ),
    place: text("Beijing Women Cadres School", "北京市妇女干部学校"),
    from: [16, "09:00"],
    to: [17, "16:30"],
    host: "women-cadres-school",
    theme: "grassroots-organisations",
    agenda: [
      { time: "08:30", ...text("Lecturers and staff meet", "授课教师和工作人员碰头"), internal: true },
      { time: "09:00", ...text("Opening", "开班式") },
      { time: "09:30", ...text("Building organisations at the grassroots", "基层妇联组织建设") },
      { time: "14:00", ...text("Mediation in families", "婚姻家庭矛盾调解") },
      { time: "", ...text("Second day: visits and discussion in groups", "第二天：现场教学和分组讨论") },
    ],
    capacity: 60,
    closes: 12,
    waitingList: false,
    parties: [2, 3, 1, 2],
  },
  {
    kind: "activity",
    title: text("Evening concert of women's choirs", "女声合唱音乐会"),
    summary: text(
      "Choirs from six districts sing songs of the city and of its villages.",
      "六个区的女子合唱团演唱城市与乡村歌曲。",
    ),
    description: text("Admission is free.", "免费入场。"),
    place: text("People's theatre, Tongzhou District", "通州区人民剧场"),
    from: [20, "19:00"],
    to: [20, "21:00"],
    host: "tongzhou",
    district: "tongzhou",
    theme: "womens-development",
    capacity: 200,
    waitingList: true,
    parties: [2, 4],
    cancelled: text(
      "The theatre is closed for repairs; a new day will be announced.",
      "剧场临时检修，演出时间另行通知。",
    ),
  },
  {
    kind: "activity",
    title: text("Lecture on women's health in the middle years", "中年女性健康讲座"),
    summary: text(
      "A talk and time for questions; it can be followed on site only.",
      "专题讲座与现场问答，仅限线下参加。",
    ),
    description: text(
      "The lecture speaks of sleep, bones and heart, and of what can be done at the workplace.",
      "讲座围绕睡眠、骨骼和心脏健康，以及工作中的日常保健。",
    ),
    place: text("Community hall, Chaoyang District", "朝阳区社区活动中心"),
    from: [27, "10:00"],
    to: [27, "11:30"],
    host: "chaoyang",
    district: "chaoyang",
    theme: "womens-development",
    capacity: null,
    parties: [1],
  },
  {
    kind: "activity",
    title: text("Spring fair of women's handicrafts", "春季巾帼手工艺市集"),
    summary: text("Makers from the mountain districts show and sell their work.", "山区手工艺人展示和销售作品。"),
    description: text("", ""),
    place: text("", ""),
    from: [110, "10:00"],
    to: [112, "17:00"],
    host: "womens-development",
    theme: "womens-development",
    draft: true,
  },
];
