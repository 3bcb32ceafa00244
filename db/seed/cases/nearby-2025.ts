import type { CaseStory } from "./story";

/** What districts did in 2024 and 2025 so that help is found where women live and work. */
export const nearbyCases: CaseStory[] = [
  {
    slug: "a-womens-home-for-the-lunch-hour",
    district: "chaoyang",
    theme: "grassroots-organisations",
    year: 2025,
    title: { en: "A Women's Home for the Lunch Hour", zh: "午休一小时的楼宇“妇女之家”" },
    summary: {
      en: "In an office tower with two hundred small firms the women's home opens when everybody is free: from twelve to one.",
      zh: "一栋写字楼里有两百家小公司，“妇女之家”就开在大家都有空的时候：中午十二点到一点。",
    },
    problem: {
      en: [
        "Most of the firms in the tower have fewer than twenty employees and no union room, no nursing room and nobody who answers for women's affairs.",
        "Evening activities had been tried twice. Hardly anyone came: after work people hurry to the underground.",
      ],
      zh: [
        "楼里的公司大多不到二十人，没有职工之家，没有母婴室，也没有专人负责妇女工作。",
        "以前试办过两次晚间活动，几乎没人来，下班后大家都赶着去坐地铁。",
      ],
    },
    practice: {
      en: [
        "The building's management gave a meeting room on the ninth floor for the lunch hour. Each day has its purpose: legal advice, a doctor, a talk on school admission, exercise for the back, and on Friday nothing at all but quiet.",
        "One woman from each of eleven firms sits on the committee and asks in her own firm what is wanted. The plan for the month hangs in the lifts.",
      ],
      zh: [
        "物业在九层提供一间午休时段的会议室。每天一个主题：法律咨询、医生坐诊、入学讲座、肩背锻炼，周五什么都不安排，只留一份安静。",
        "十一家公司各推一名妇女进入委员会，回到自己公司征求意见。每月安排表贴在电梯里。",
      ],
    },
    result: {
      en: [
        "Between thirty and fifty women come each day, men too on the doctor's day. Legal advice was asked for most.",
        "A nursing room on the same floor was put up at the committee's request. Three neighbouring towers have begun in the same way.",
      ],
      zh: [
        "每天有三五十名妇女前来，医生坐诊日也有男同事，法律咨询最受欢迎。",
        "应委员会要求，同层增设了母婴室。附近三栋写字楼也照此办了起来。",
      ],
    },
  },
  {
    slug: "night-classes-beside-the-freight-sheds",
    district: "shunyi",
    theme: "new-employment-groups",
    year: 2024,
    title: { en: "Night Classes Beside the Freight Sheds", zh: "货站旁的夜校" },
    summary: {
      en: "Women who sort air freight on late shifts chose their own classes, which begin when the shift ends.",
      zh: "航空货运分拣岗位的晚班女工自己选课，下班即开课。",
    },
    problem: {
      en: [
        "Around the airport thousands of women sort and pack on shifts that end at eight, ten or two. Courses of the district began at seven in the evening, in the town centre.",
        "Most of the women had come from other provinces and knew few people outside their shift. Many wished for a certificate with which to change to work by day.",
      ],
      zh: [
        "机场周边有数千名妇女从事分拣、打包，晚上八点、十点、凌晨两点各有一班下班。而区里的课程晚上七点在城区开始。",
        "她们大多来自外省，班组之外认识的人不多，许多人盼着考个证书，换一份白天的工作。",
      ],
    },
    practice: {
      en: [
        "A canteen beside the sheds is used as a classroom from half past eight and again from half past ten, three nights a week. Book-keeping, forklift theory and spoken English were chosen by vote.",
        "The firms let the women leave the shed together, and the district's bus stops at the canteen afterwards. Each class has a speaker who reports what is too fast and what is missing.",
      ],
      zh: [
        "货站旁的食堂每周三个晚上改作教室，八点半一班、十点半一班。开什么课由投票决定，选出了会计、叉车理论和英语口语。",
        "企业安排下班的女工一起离岗，课后区里的班车停靠食堂。每班选一名代表，反映哪里讲得太快、还缺什么。",
      ],
    },
    result: {
      en: [
        "Of 152 women who began, 117 finished a course, and 38 have taken an examination for a certificate.",
        "The classes have become a place to meet: a reading circle and a group for the care of children on changing shifts came out of them.",
      ],
      zh: [
        "报名的152人中有117人完成课程，38人参加了证书考试。",
        "夜校也成了聚会的地方，由此办起了读书小组和倒班女工的互助带娃小组。",
      ],
    },
  },
  {
    slug: "beekeepers-tell-their-own-story",
    district: "miyun",
    theme: "womens-development",
    year: 2024,
    title: { en: "Beekeepers Tell Their Own Story", zh: "养蜂女自己来讲蜂蜜故事" },
    summary: {
      en: "Women of a cooperative learned to film their own work and to sell honey without an agent in between.",
      zh: "合作社的妇女学会拍自己的劳动，不经中间商也能把蜂蜜卖出去。",
    },
    problem: {
      en: [
        "Honey from around the reservoir has a good name, but the cooperative sold most of it in bulk to dealers, who kept the larger part of the price.",
        "An agency had been paid to sell by live-stream. It read from a script, knew nothing of bees, and lost the customers' trust when questions came.",
      ],
      zh: [
        "水库周边的蜂蜜口碑不错，但合作社大多整桶卖给经销商，价钱的大头被拿走了。",
        "也曾花钱请公司直播带货，主播照稿念，不懂养蜂，观众一提问就露了怯。",
      ],
    },
    practice: {
      en: [
        "The district federation arranged six days of training beside the hives: to film with a telephone, to speak without a script, to answer for what one sells. Fourteen women took part, the eldest 61 years old.",
        "They agreed on rules of their own: no word about healing, every jar with the number of its hive, and one hour on air each Wednesday, always by somebody who worked with the bees that week.",
      ],
      zh: [
        "区妇联把六天的培训办到了蜂箱旁：用手机拍摄、脱稿讲解、对所卖的东西负责。十四名妇女参加，年纪最大的六十一岁。",
        "她们自己立下规矩：不讲疗效，每瓶标明蜂箱编号，每周三直播一小时，主播必须是当周干过蜂场活的人。",
      ],
    },
    result: {
      en: [
        "By the end of the season a third of the harvest was sold directly, at prices on which the members had decided together.",
        "The cooperative now trains women of two other villages, who keep chestnuts and mushrooms, in return for a share of the camera equipment.",
      ],
      zh: [
        "到季末，三成产量实现直销，价格由社员共同商定。",
        "合作社又为另外两个种栗子、种菌菇的村子培训妇女，对方分担一部分拍摄设备的费用。",
      ],
    },
  },
  {
    slug: "a-law-caravan-to-the-mountain-villages",
    district: "mentougou",
    theme: "rights-and-interests",
    year: 2024,
    title: { en: "A Law Caravan to the Mountain Villages", zh: "开进山村的普法车" },
    summary: {
      en: "Once a month a minibus brings a lawyer, a notary and a mediator to villages that are two hours from the nearest office.",
      zh: "每月一次，面包车载着律师、公证员和调解员，开进离办事大厅两小时车程的村子。",
    },
    problem: {
      en: [
        "From the upper valleys the way to the district's offices takes two hours by bus, and there are two buses a day. Older women in particular put off questions of land, inheritance and alimony for years.",
        "Leaflets did not help: what people wanted was somebody to read a paper together with them.",
      ],
      zh: [
        "从沟域深处到区里办事要坐两小时公交，一天只有两班。土地、继承、赡养等问题，一些老年妇女一拖就是几年。",
        "发传单也不管用，大家要的是有人陪着把一份材料读明白。",
      ],
    },
    practice: {
      en: [
        "On a fixed day each month the caravan stands for three hours in the square of one of eight villages. Visits are announced by loudspeaker the evening before. A lawyer, a notary and a woman mediator sit at three tables.",
        "Papers are read aloud, copied and filed on the spot. Whoever cannot come to the square is visited at home at the end of the day.",
      ],
      zh: [
        "每月固定一天，普法车在八个村轮流停靠三小时，前一天傍晚用大喇叭通知。律师、公证员、女调解员各坐一张桌。",
        "材料当场读、当场复印、当场立卷。来不了广场的，收工前上门走一趟。",
      ],
    },
    result: {
      en: [
        "In twelve months the caravan made 24 visits and took up 97 matters; 70 of them were closed within the year.",
        "The most frequent matter was the transfer of houses within the family. A sheet with the eight usual questions was printed in large type and hangs in every village.",
      ],
      zh: [
        "一年出车二十四次，受理事项九十七件，其中七十件当年办结。",
        "最常见的是家庭内部的房屋过户，为此把八个常见问题印成大字版，张贴到每个村。",
      ],
    },
  },
  {
    slug: "paper-and-scissors-with-new-neighbours",
    district: "dongcheng",
    theme: "international-exchange",
    year: 2024,
    title: { en: "Paper and Scissors with New Neighbours", zh: "和新邻居一起剪纸" },
    summary: {
      en: "Families from abroad who live in the old town and their neighbours meet at a craft table; nobody needs the other's language.",
      zh: "住在老城的外籍家庭与邻居围坐在手工桌旁，语言不通也能一起动手。",
    },
    problem: {
      en: [
        "Some hundred families from abroad live in the lanes of the old town. Neighbours greeted each other, and little more; each side thought the other did not wish for company.",
        "Evenings with speeches and interpreters had been held for them, and were polite and soon over.",
      ],
      zh: [
        "老城胡同里住着近百户外籍家庭。邻里见面打个招呼就过去了，双方都以为对方不愿意来往。",
        "以前也办过有致辞、有翻译的联谊晚会，客客气气，很快就散了。",
      ],
    },
    practice: {
      en: [
        "A table was put up in the courtyard of a women's home on the first Sunday of the month. Women of the neighbourhood who know paper-cutting, knots or kites lead it; there is no speech and no programme.",
        "From the third time on guests led the table, too, with embroidery and printed cloth from their own countries. Children carry the invitations from door to door.",
      ],
      zh: [
        "每月第一个周日，在“妇女之家”的院子里支起一张大桌，由会剪纸、会编结、会扎风筝的街坊来带，不讲话，不走流程。",
        "从第三次起，客人也来当老师，带来本国的刺绣和印花布。请柬由孩子们挨家挨户去送。",
      ],
    },
    result: {
      en: [
        "About thirty people come each month, from nine countries so far. Two families now look after each other's children on weekday afternoons.",
        "The patterns that came out of the table were printed as a calendar, which was given to every household of the lane.",
      ],
      zh: [
        "每月约三十人参加，先后来自九个国家。有两家人平日下午互相帮忙照看孩子。",
        "大家创作的图样印成了一本挂历，送到胡同的每一户。",
      ],
    },
  },
];
