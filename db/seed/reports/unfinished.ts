import type { Story } from "./story";

/** What the desk still has before it: one draft, one report in review, one sent back. */
export const unfinishedStories: Story[] = [
  {
    key: "returned",
    section: "updates",
    theme: "womens-development",
    source: "changping",
    eventDate: "2026-11-12",
    life: [
      { at: "2026-11-13 15:20:44", step: "create" },
      { at: "2026-11-16 09:32:10", step: "submit" },
      {
        at: "2026-11-17 10:05:36",
        step: "request_changes",
        reason:
          "Please name the place and say how many of the 60 trainees passed. The Chinese text gives another date than the English one.",
      },
    ],
    views: 0,
    en: {
      title: "Changping Women's Federation Trains Household Workers in Care for Newborns",
      summary: "Sixty household workers practise with nurses for two days.",
      lines: [
        "Changping Women's Federation held a training course for household workers on November 11 and 12 to improve their skills in the care of newborns. The course was attended by 60 people, most of whom have worked in private households for less than two years.",
        "Nurses of a district hospital showed how to hold, bathe and feed a newborn, when to call a doctor, and how to wash hands and bottles. Every trainee practised each step on a doll and was watched by a nurse with a checklist.",
        "At the end of the course, the federation explained the model contract for household work and handed out a card with the number of the legal advice desk.",
      ],
    },
    zh: {
      title: "昌平区妇联举办家政服务员新生儿护理培训班",
      summary: "60名家政服务员参加为期两天的实操培训。",
      lines: [
        "11月10日至11日，昌平区妇联举办家政服务员新生儿护理培训班，60名家政服务员参加培训，其中多数从业不满两年。",
        "区级医院护士现场讲解新生儿抱姿、洗浴、喂养、就医时机以及手部和奶具清洁等知识。学员使用模型逐项练习，由护士对照清单逐一指导。",
        "培训结束时，区妇联讲解了家政服务示范合同，并发放了法律咨询服务卡。",
      ],
    },
  },
  {
    key: "draft",
    section: "updates",
    theme: "grassroots-organisations",
    source: "women-cadres-school",
    eventDate: null,
    life: [{ at: "2026-11-18 16:12:05", step: "create" }],
    views: 0,
    en: {
      title: "Women Cadres School Holds Winter Course for Newly Elected Village Federation Presidents",
      summary: "",
      lines: [
        "Beijing Women Cadres School will hold a winter course for newly elected presidents of village women's federations to prepare them for their first year in office.",
      ],
    },
    zh: null,
  },
  {
    key: "in-review",
    section: "updates",
    theme: "rights-and-interests",
    source: "xicheng",
    eventDate: "2026-11-17",
    life: [
      { at: "2026-11-18 10:40:17", step: "create" },
      { at: "2026-11-19 09:18:52", step: "submit" },
    ],
    views: 0,
    en: {
      title: "Xicheng Women's Federation Holds Neighbours' Assembly on Stairs, Ramps and Lifts in Old Buildings",
      summary: "Residents of 14 buildings say where they stumble, and three repairs are agreed on the spot.",
      lines: [
        "Xicheng Women's Federation held a neighbours' assembly at a community centre on the evening of November 17 to hear where women with prams, older people and wheelchair users stumble on their way home. The assembly was attended by over 90 residents of 14 old buildings and by the housing office of the sub-district.",
        "Before the assembly, members of the executive committee had walked the stairs with residents and taken 120 pictures. Those present sorted the pictures into what a handyman can mend, what needs money and what needs a decision by all owners. The three most urgent repairs, two handrails and a broken step, were agreed on the spot.",
        "The federation asked the building representatives to repeat the walk after each repair; write down what it cost; and bring the list to the next assembly. Whoever cannot climb the stairs may take part by telephone.",
        "In the coming months, assemblies will be held in four more communities, each in the evening and with somebody to look after the children. The housing office will report to each of them on the repairs agreed so far.",
      ],
    },
    zh: {
      title: "西城区妇联召开邻里议事会 商议老旧楼房楼梯、坡道和电梯改造",
      summary: "14栋楼居民说难点、议办法，当场敲定三处修缮。",
      lines: [
        "11月17日晚，西城区妇联在社区活动中心召开邻里议事会，倾听推婴儿车的母亲、老年人和轮椅使用者回家路上的难处。14栋老旧楼房的90余名居民和街道房管部门负责同志参加会议。",
        "会前，妇联执委与居民一起走楼道、拍照片120张。会上，大家把照片分成三类：维修工就能解决的、需要资金的、需要全体业主共同决定的。两处扶手和一级破损台阶等三处最急需的修缮当场敲定。",
        "区妇联请楼门代表做到三点：一是每次修缮后再走一遍；二是记清花费；三是把清单带到下一次议事会。不便上下楼的居民可通过电话参与。",
        "下一步，议事会将走进另外四个社区，全部安排在晚间举行，并提供儿童看护服务。街道房管部门将在每次议事会上通报修缮进展。",
      ],
    },
  },
];
