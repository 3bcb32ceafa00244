import { publishedLife, type Story } from "./story";

export const stories2024: Story[] = [
  {
    key: "advice-days",
    section: "updates",
    theme: "rights-and-interests",
    source: "rights-and-interests",
    eventDate: "2024-04-11",
    life: publishedLife("2024-04-12 10:20:14", "2024-04-12 16:41:02", "2024-04-15 09:12:37"),
    views: 1846,
    en: {
      title: "BWF Opens Legal Advice Days in Sub-Districts to Explain Protection Orders",
      summary:
        "Lawyers and family mediators answer residents' questions at six desks; the advice days will go round all districts.",
      lines: [
        "Beijing Women's Federation (BWF) opened a season of legal advice days at a community square in Shijingshan on April 11 to explain protection orders and other remedies to women who live or work nearby. The first day was attended by over 120 people including residents, couriers, shop workers and members of sub-district women's federations.",
        "The BWF Rights and Interests Department set up six desks, each with a lawyer and a family mediator who had volunteered for the day. Visitors asked about housing after divorce, unpaid wages, the care of older parents and the steps for applying to a court. Each visitor took home a card with the hours and telephone numbers of the nearest service station.",
        { heading: "What the Desks Explained" },
        {
          list: [
            "who may apply for a protection order, and on whose behalf;",
            "which papers a court asks for, and where to find a duty lawyer;",
            "how a sub-district women's federation follows a case until it is settled.",
          ],
        },
        "At a short meeting beforehand, the department shared with district-level colleagues the questions most often asked in the past year. It asked them to record each case in the same form; pass urgent cases on within one working day; and follow every case until the woman concerned says that it is settled.",
        "In the coming months, advice days will be held in all 16 districts and in Beijing Economic-Technological Development Area, at hours chosen so that women on shift work can come. The department will publish the dates for each district on this site at the beginning of every month.",
      ],
    },
    zh: {
      title: "市妇联启动街道法律咨询日活动 讲解人身安全保护令",
      summary: "律师和家事调解员分六个咨询台为居民答疑解惑，咨询日活动将陆续走进各区。",
      lines: [
        "为帮助妇女群众了解人身安全保护令等法律救济途径，4月11日，北京市妇女联合会（以下简称“市妇联”）在石景山区一处社区广场启动法律咨询日活动。社区居民、外卖配送员、商户职工以及街道妇联干部等120余人参加首场活动。",
        "市妇联权益部现场设置六个咨询台，每个咨询台由一名律师和一名家事调解员志愿值守。群众就离婚后住房、拖欠工资、老人赡养以及诉讼程序等问题进行了咨询。每位来访者都领到了一张服务卡，上面印有就近服务站的开放时间和联系电话。",
        { heading: "咨询台讲了什么" },
        {
          list: [
            "哪些人可以申请人身安全保护令，哪些人可以代为申请；",
            "向法院申请需要准备哪些材料，到哪里找值班律师；",
            "街道妇联如何对个案进行跟踪，直至问题解决。",
          ],
        },
        "活动前，权益部与各区妇联同志进行了座谈，通报了一年来群众咨询较多的问题，并提出三点要求：一是统一登记表格，做到一案一记；二是紧急个案一个工作日内转办；三是跟踪到底，以当事人认可作为办结标准。",
        "下一步，咨询日活动将陆续走进16个区和北京经济技术开发区，并合理安排时间，方便倒班妇女参加。各区具体日期将于每月初在本网站公布。",
      ],
    },
  },
  {
    key: "family-reading",
    section: "updates",
    theme: "family-and-children",
    source: "family-and-children",
    eventDate: "2024-05-14",
    life: publishedLife("2024-05-15 09:02:51", "2024-05-15 15:30:18", "2024-05-16 10:05:44"),
    views: 1322,
    en: {
      title: "BWF Holds Family Reading Event to Mark International Day of Families",
      summary: "Sixty families from eight districts read together and exchange books ahead of the Day of Families.",
      lines: [
        "Beijing Women's Federation (BWF) held a family reading event at Beijing Women and Children's Service Center on the afternoon of May 14 to mark the International Day of Families, which falls on May 15. The event was attended by 60 families from eight districts and by volunteers from family education guidance centres.",
        "Each family brought one book that had been read aloud at home and left it on the exchange shelves with a handwritten note for the next reader. Grandparents, parents and children then took turns at the microphone. Two families read in sign language, and a student volunteer interpreted for the audience.",
        "The BWF Family and Children Department briefed families on the reading corners that have been set up in women's homes since the beginning of the year. A corner needs no more than a shelf, a lamp and a neighbour who keeps the key; the department shared a one-page guide on how to open one and where to ask for books.",
        "Volunteers from Xicheng, Chaoyang and Tongzhou introduced how they choose books for different ages and how they talk with parents who feel that they have no time to read. In the second half of the year, the guidance centres will hold one open reading evening each month.",
      ],
    },
    zh: {
      title: "市妇联举办家庭共读活动 迎接国际家庭日",
      summary: "国际家庭日前夕，来自八个区的60户家庭共读一本书、交换一本书。",
      lines: [
        "在5月15日国际家庭日到来之际，5月14日下午，北京市妇女联合会（以下简称“市妇联”）在北京妇女儿童服务中心举办家庭共读活动。来自八个区的60户家庭和家庭教育指导中心志愿者参加活动。",
        "每户家庭带来一本在家中共读过的图书，写下寄语后放上交换书架，留给下一位读者。祖辈、父母和孩子依次登台朗读，其中两户家庭以手语朗读，由学生志愿者为现场观众同步讲解。",
        "市妇联家庭儿童部介绍了今年以来依托“妇女之家”建设阅读角的情况。一个书架、一盏灯、一位保管钥匙的邻居，就能办起一个阅读角。家庭儿童部还发放了一页纸的建设指南，说明如何开办、到哪里申请图书。",
        "西城、朝阳、通州三区的志愿者交流了如何为不同年龄段孩子选书、如何与没有时间陪读的家长沟通。下半年，各家庭教育指导中心将每月举办一次开放阅读夜活动。",
      ],
    },
  },
  {
    key: "leaders-training",
    section: "updates",
    theme: "grassroots-organisations",
    source: "women-cadres-school",
    eventDate: "2024-07-19",
    life: [
      { at: "2024-07-19 17:48:20", step: "create" },
      { at: "2024-07-19 18:02:09", step: "submit" },
      { at: "2024-07-19 18:10:33", step: "recall" },
      {
        at: "2024-07-22 09:04:57",
        step: "save",
        en: { title: "BWF Trains Leaders of District-Level Women's Federations in Research and Project Work" },
      },
      { at: "2024-07-22 09:06:12", step: "submit" },
      { at: "2024-07-22 11:20:46", step: "publish" },
    ],
    views: 978,
    en: {
      title: "BWF Trains Leaders of District-Level Women's Federations",
      summary:
        "A three-day course takes 51 leaders from the first question of an inquiry to the budget of a small project.",
      lines: [
        "Beijing Women's Federation (BWF) held a training course for leaders of district-level women's federations at Beijing Women Cadres School from July 17 to 19 to improve their skills in research and project work. The course was attended by 51 people including presidents, vice-presidents and heads of departments of the women's federations of 16 districts and Beijing Economic-Technological Development Area.",
        "On the first day, teachers of the school introduced how to put a question that can be answered, whom to ask and how to keep the answers. In groups of six, participants drew up a short list of questions about women who work on delivery platforms, and tried them out on one another before going out to two sub-districts.",
        "The second day dealt with small projects: how to describe a need in one paragraph, how to plan with the staff that a district really has, and how to say in advance what will count as success. Each group drew up a one-page plan with a budget and had it examined by another group.",
        "On the last day, participants presented their plans and chose three to be tried in the autumn. The school will keep in touch with the groups and will share the results at a follow-up day in November. The course notes have been sent to all districts.",
      ],
    },
    zh: {
      title: "市妇联举办区级妇联领导干部专题培训班",
      summary: "三天课程，从提出一个好问题到编好一个小项目预算，51名区级妇联干部参加培训。",
      lines: [
        "为提升区级妇联领导干部调查研究和项目运作能力，7月17日至19日，北京市妇女联合会（以下简称“市妇联”）在北京市妇女干部学校举办专题培训班。16个区和北京经济技术开发区妇联主席、副主席及部门负责人共51人参加培训。",
        "第一天，学校教师围绕如何提出问题、找谁了解情况、怎样整理材料进行了讲授。学员六人一组，围绕平台配送女性从业者拟定问题清单，先在组内试答，再到两个街道开展走访。",
        "第二天的课程聚焦小微项目，讲授如何用一段话说清需求，如何按照实有人手制定计划，如何事先明确成效标准。各组分别拟定一页纸的项目方案和预算，并进行交叉评议。",
        "最后一天，各组展示方案，现场推选出三个项目在秋季试行。学校将持续跟踪指导，并于11月举办回访交流日，分享试行成果。培训课件已发至各区。",
      ],
    },
  },
  {
    key: "summer-classes",
    section: "updates",
    theme: "new-employment-groups",
    source: "daxing",
    eventDate: "2024-08-06",
    life: publishedLife("2024-08-07 14:25:30", "2024-08-08 09:15:00", "2024-08-09 10:31:25"),
    views: 1510,
    en: {
      title: "Daxing Women's Federation Runs Summer Classes for Children of Couriers and Drivers",
      summary: "Five women's homes in Daxing look after 140 children while their parents are on the road.",
      lines: [
        "Daxing Women's Federation held an open day at the women's home of a sub-district on August 6 to show its summer classes for children whose parents work as couriers and drivers. The classes began on July 8 and are held in five women's homes, with 140 children aged from six to twelve.",
        "The day begins at half past seven, when the first parents set out, and ends at half past six. Retired teachers, university students and members of the executive committee take turns. In the morning the children do their homework; in the afternoon they draw, play chess, learn to swim or visit a fire station.",
        "At the open day, parents saw the rooms and met the volunteers. Many of them asked about the last week of August, when the classes end and school has not yet begun. The federation noted the question and arranged for two of the five homes to stay open until August 30.",
        "In the coming months, Daxing Women's Federation will sum up the summer in a short guide on hours, insurance, meals and safety on the way, and will share it with the women's federations of other districts before the winter holidays.",
      ],
    },
    zh: {
      title: "大兴区妇联开设暑期托管班 服务外卖配送员和司机家庭",
      summary: "大兴区五个“妇女之家”暑期照看140名儿童，让奔波在路上的父母安心工作。",
      lines: [
        "8月6日，大兴区妇联在某街道“妇女之家”举办暑期托管班开放日活动。托管班面向外卖配送员和司机家庭，自7月8日开班以来，依托五个“妇女之家”照看6至12岁儿童140名。",
        "托管班早上七点半开门，傍晚六点半结束，由退休教师、大学生志愿者和妇联执委轮流值守。上午孩子们完成暑期作业，下午学习绘画、象棋、游泳，或到消防站参观。",
        "开放日当天，家长们参观了活动室，与志愿者进行了交流。不少家长提出，8月最后一周托管班已经结束、学校尚未开学，孩子无人照看。区妇联当场记录，协调两个“妇女之家”延长开放至8月30日。",
        "下一步，大兴区妇联将对暑期工作进行总结，围绕开放时间、保险、用餐和接送安全编写一份简明指南，于寒假前与其他各区妇联分享。",
      ],
    },
  },
  {
    key: "writing-course",
    section: "updates",
    theme: "grassroots-organisations",
    source: "women-cadres-school",
    eventDate: "2024-11-14",
    life: publishedLife("2024-11-15 11:08:42", "2024-11-15 17:20:10", "2024-11-18 09:40:03"),
    views: 734,
    en: {
      title: "Women Cadres School Holds Course in Report Writing and New Media for Grassroots Cadres",
      summary: "Participants turn three of their own meetings into reports that a reader finishes in two minutes.",
      lines: [
        "Beijing Women Cadres School held a course for grassroots cadres from November 12 to 14 to improve the reports that sub-districts and townships send to the municipal level. The course was attended by nearly 70 people who write or publish for women's federations in 14 districts.",
        "The aim was modest: to write what happened, when, where, for whom and with what result, in an order that a reader can follow. Participants brought notes from three of their own meetings and turned them into reports. Each report was then read aloud by somebody who had not been there, and rewritten where that reader stumbled.",
        "An editor of the BWF New Media Center gave a lecture on pictures and captions and explained why every picture of a child needs the written consent of a parent. Practice followed in small groups with telephones, a tripod and daylight from a window.",
        "At the end of the course, participants drew up a checklist of nine questions to be answered before a report is sent. The school will hand it out to all district-level women's federations with the course notes. Questions about single points can be put to the school by telephone.",
      ],
    },
    zh: null,
  },
];
