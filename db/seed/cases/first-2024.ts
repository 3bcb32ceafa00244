import type { CaseStory } from "./story";

/** Special brands of 2023, as collected for the quarterly meeting of March 2024: the first four. */
export const firstBrands: CaseStory[] = [
  {
    slug: "womens-homes-that-follow-the-peach-season",
    district: "pinggu",
    theme: "grassroots-organisations",
    year: 2023,
    title: { en: "Women's Homes That Follow the Peach Season", zh: "跟着桃季走的“妇女之家”" },
    summary: {
      en: "In orchard villages the women's home moves to where the women are: the sorting sheds in summer, the village hall in winter.",
      zh: "在果树村，“妇女之家”跟着妇女走：夏季设在分拣棚，冬季回到村委会活动室。",
    },
    problem: {
      en: [
        "From May to October most women in the orchard villages are on the hills from first light. The women's homes stood in the village halls and kept office hours, so that in the busiest half of the year almost nobody came.",
        "Village visits also showed that the questions women most wanted to ask were seasonal ones: rest and heat in the picking weeks, pay for day labour, and who looks after children in the summer holidays.",
      ],
      zh: [
        "每年五月到十月，果树村的妇女天不亮就上山。“妇女之家”设在村委会，按机关时间开放，一年中最忙的半年里几乎无人上门。",
        "走访还发现，妇女最想问的大多是季节性问题：采摘期的休息和防暑、零工工钱的结算，以及暑假里孩子由谁照看。",
      ],
    },
    practice: {
      en: [
        "The district federation drew up a calendar with the villages. In the picking season a tent beside the sorting shed serves as the women's home for one hour at noon; a village cadre and two volunteers are there, with water, a first-aid box and a notebook for questions.",
        "Questions that cannot be answered on the spot are passed to the township within three days. In winter the home returns to the hall and gives its evenings to courses that the women chose in the notebook during the summer.",
      ],
      zh: [
        "区妇联与各村一起排出全年日历。采摘季在分拣棚旁支起帐篷，每天中午开放一小时，由一名村干部和两名志愿者值守，备有饮水、急救箱和问题登记本。",
        "当场答复不了的问题三日内转到乡镇。入冬后“妇女之家”回到村委会活动室，晚间课程按夏天登记本上妇女自己选的内容安排。",
      ],
    },
    result: {
      en: [
        "In the first season nine villages took part. The notebooks held 214 questions, most of which were answered the same day.",
        "Four villages have kept the noon hour through the autumn, and the idea has been taken up for the walnut harvest in the hills further north.",
      ],
      zh: [
        "第一季有九个村参加，登记问题214个，大部分当天得到答复。",
        "有四个村把中午一小时保留到了秋后，北部山区的核桃采收季也借用了这一做法。",
      ],
    },
  },
  {
    slug: "a-story-cart-for-the-children-of-market-traders",
    district: "daxing",
    theme: "family-and-children",
    year: 2023,
    title: { en: "A Story Cart for the Children of Market Traders", zh: "流动故事车开进市场" },
    summary: {
      en: "A handcart with picture books goes round the wholesale markets on Saturdays, when children wait between the stalls.",
      zh: "每逢周六，一辆装满绘本的手推车走进批发市场，陪伴在摊位间等候的孩子。",
    },
    problem: {
      en: [
        "Saturday is the busiest day of the wholesale markets. Several hundred children spend it between the stalls, because both parents are at work and grandparents live in another province.",
        "A reading room opened by the sub-district in the next street stayed half empty: parents did not want the children to cross the loading road by themselves.",
      ],
      zh: [
        "周六是批发市场最忙的一天。父母都在出摊，祖辈又在外省，几百名孩子只能在摊位之间度过这一天。",
        "街道在隔壁街办了阅览室，却一直坐不满：家长不放心孩子独自穿过装卸通道。",
      ],
    },
    practice: {
      en: [
        "Instead of bringing the children to the books, volunteers bring the books to the children. A cart with eighty picture books stops at three corners of the market for forty minutes each; a volunteer reads aloud, and a child may keep a book until next Saturday.",
        "The market's management marked the three corners on the floor and keeps vehicles out while the cart stands there. Mothers who trade nearby take turns as helpers and are given a short course in reading aloud.",
      ],
      zh: [
        "既然孩子去不了书旁，志愿者就把书送到孩子身边。手推车装着八十本绘本，依次停在市场的三个角落，每处四十分钟，由志愿者朗读，孩子可以把书借到下个周六。",
        "市场管理方在地面画出三处停靠区，停靠期间车辆绕行。附近摊位的妈妈轮流帮忙，并参加亲子朗读的短期培训。",
      ],
    },
    result: {
      en: [
        "About sixty children come on an ordinary Saturday. Of the books that were lent, more than nine in ten came back.",
        "Eleven mothers now read aloud themselves. Two other markets have asked for the list of books and the plan of the corners.",
      ],
      zh: [
        "平常的周六约有六十名孩子来听故事，借出的书九成以上按时归还。",
        "已有十一位妈妈自己担任朗读人，另有两家市场来要书单和停靠区图纸。",
      ],
    },
  },
  {
    slug: "guesthouse-hostesses-learn-from-one-another",
    district: "huairou",
    theme: "womens-development",
    year: 2023,
    title: { en: "Guesthouse Hostesses Learn from One Another", zh: "民宿女主人互学互访" },
    summary: {
      en: "Women who keep guesthouses below the Great Wall visit each other's houses once a month and write down one thing to change.",
      zh: "长城脚下经营民宿的妇女每月互访一家，每次写下一处要改进的地方。",
    },
    problem: {
      en: [
        "In the valleys below the Great Wall most guesthouses are kept by women of the house. They had been to many lectures on hospitality, but said that little of it suited a courtyard with five rooms.",
        "Neighbouring houses saw each other as rivals. Prices were cut in the low season, and guests' complaints about one house were felt by the whole valley.",
      ],
      zh: [
        "长城脚下的沟域里，民宿大多由家中的妇女打理。她们听过不少讲座，却说很多内容用不到只有五间房的小院。",
        "邻里之间又互为对手，淡季竞相压价；一家被投诉，整条沟的口碑都受影响。",
      ],
    },
    practice: {
      en: [
        "The district federation helped to form circles of six to eight hostesses. Once a month a circle meets in one house: the hostess shows her rooms, kitchen and accounts as far as she likes, and each visitor writes one suggestion on a card.",
        "Two suggestions are chosen and carried out before the next visit. Teachers from a vocational school come along every third month and speak only about what stands on the cards.",
      ],
      zh: [
        "区妇联帮助大家按六至八人组成互学小组，每月到一家聚会：女主人愿意展示多少就展示多少，客房、厨房、账目都可以看，来访者每人在卡片上写一条建议。",
        "选出两条在下次互访前落实。职业学校的老师每季度参加一次，只讲卡片上提到的问题。",
      ],
    },
    result: {
      en: [
        "Five circles with 34 houses met through the year and carried out 61 suggestions, from handrails on steps to a common breakfast order.",
        "The houses of one valley agreed on a lowest price for the winter, and send guests on to each other when they are full.",
      ],
      zh: [
        "全年五个小组、三十四户参加，落实建议六十一条，小到台阶扶手，大到联合采购早餐食材。",
        "其中一条沟的各户约定了冬季最低价，客满时互相介绍客源。",
      ],
    },
  },
  {
    slug: "one-table-three-chairs",
    district: "fengtai",
    theme: "rights-and-interests",
    year: 2023,
    title: { en: "One Table, Three Chairs: Mediation at the Doorstep", zh: "一张桌三把椅：家门口的调解" },
    summary: {
      en: "Family disputes are heard at a fixed table in the residents' hall, by a mediator whom both sides know.",
      zh: "在居委会固定设一张调解桌，由双方都熟悉的调解员听取家庭纠纷。",
    },
    problem: {
      en: [
        "Women with a family dispute often did not know where to begin: the residents' committee, the police station, the court or the federation. Some told their story four times before anybody took it up.",
        "Rooms for mediation were few and had to be booked by telephone. By the time of the appointment many disputes had grown.",
      ],
      zh: [
        "遇到家庭纠纷，不少妇女不知从何处说起：居委会、派出所、法院还是妇联？有人把同一件事讲了四遍才有人受理。",
        "调解室数量少，还要电话预约，等到约定的日子，矛盾往往已经升级。",
      ],
    },
    practice: {
      en: [
        "Twelve communities put up one table with three chairs in a quiet corner of the residents' hall, on the same two evenings each week. No booking is needed. A mediator from the neighbourhood takes the third chair.",
        "What is said is noted once, on one sheet, which goes along if the matter is passed on to a lawyer, the police or the court. Where violence is mentioned the sheet leads straight to the steps for protection, and no mediation is offered.",
      ],
      zh: [
        "十二个社区在居委会安静的一角摆一张桌、三把椅，每周固定两个晚上开放，无须预约，第三把椅子由本社区的调解员来坐。",
        "情况只记录一次、只填一张表，需要转给律师、公安或法院时随案移交。凡提到暴力的，直接转入保护程序，不再调解。",
      ],
    },
    result: {
      en: [
        "In the first year 163 matters were brought to the tables. About two thirds were settled there; the others were passed on with their sheet.",
        "The mediators meet each quarter with a judge of the family court and a lawyer to go through what went well and what did not.",
      ],
      zh: [
        "第一年受理事项163件，约三分之二当场或几次商谈后化解，其余随表移交。",
        "调解员每季度与家事法官、律师一起复盘，好在哪里、差在哪里都讲清楚。",
      ],
    },
  },
];
