import { publishedLife, type Story } from "./story";

export const internationalStories: Story[] = [
  {
    key: "community-workers",
    section: "international",
    theme: "international-exchange",
    source: "liaison",
    eventDate: "2024-05-28",
    life: publishedLife("2024-05-29 09:15:33", "2024-05-29 15:50:47", "2024-05-30 10:42:09"),
    views: 903,
    en: {
      title: "BWF Receives Women Community Workers From Three Southeast Asian Cities",
      summary:
        "Eleven visitors see a women's home and a service station in Chaoyang and compare notes on evening work.",
      lines: [
        "On May 28, Beijing Women's Federation (BWF) received an 11-member delegation of women community workers from three cities in Southeast Asia to exchange experience on services close to people's homes. The delegation was accompanied by members of the BWF Liaison Department.",
        "In the morning, the visitors went to a women's home and a women-volunteer service station in Chaoyang. They sat in on a mediation class, tried the telephone desk and asked how volunteers are found, trained and thanked. Several noted that in their own cities most requests arrive after nine in the evening.",
        "At a meeting in the afternoon, both sides introduced how a case is handed from a volunteer to a professional without the woman having to tell her story twice. The guests handed over a handbook in three languages, and the hosts gave them the form that is used in sub-districts of Beijing.",
        "The two sides will hold a video meeting each quarter, with two cases from each city and no speeches. The first, planned for September, will be about women who work at night; district-level women's federations that wish to bring a case can write to the Liaison Department.",
      ],
    },
    zh: {
      title: "市妇联接待东南亚三城市妇女社区工作者代表团",
      summary: "代表团一行11人参观朝阳区“妇女之家”和巾帼志愿服务站，交流社区服务经验。",
      lines: [
        "5月28日，北京市妇女联合会（以下简称“市妇联”）接待东南亚三城市妇女社区工作者代表团一行11人，就社区服务工作进行交流。市妇联联络部同志陪同参访。",
        "上午，代表团参观了朝阳区一处“妇女之家”和巾帼志愿服务站，旁听调解课程，体验热线接听，详细了解志愿者招募、培训和激励的做法。多位客人谈到，在她们的城市，大部分求助发生在晚上九点以后。",
        "在下午的座谈会上，双方围绕个案如何从志愿者顺利转介给专业人员、避免当事人重复讲述进行了交流。客人赠送了一本三种语言的工作手册，市妇联回赠了本市街道使用的个案登记表。",
        "双方商定，今后每季度举行一次视频交流，每个城市带来两个案例。首次交流计划于9月举行，主题为夜间工作妇女服务，有意参加的区妇联可向联络部报名。",
      ],
    },
  },
  {
    key: "handicraft-afternoon",
    section: "international",
    theme: "international-exchange",
    source: "liaison",
    eventDate: "2025-09-26",
    life: publishedLife("2025-09-26 18:22:01", "2025-09-28 09:35:14", "2025-09-29 09:50:28"),
    views: 1268,
    en: {
      title: "BWF Invites Women of the Diplomatic Community to Mid-Autumn Handicraft Afternoon",
      summary: "Guests from 19 countries fold lanterns and press mooncakes with craftswomen from Beijing's districts.",
      lines: [
        "Beijing Women's Federation (BWF) held a handicraft afternoon at Beijing Women and Children's Service Center on September 26 to welcome women of the diplomatic community before the Mid-Autumn Festival. The event was attended by over 50 guests from 19 countries and by 12 craftswomen from Xicheng, Tongzhou and Miyun.",
        {
          picture: "weave",
          alt: "Drawing of a cloth woven of plum and rose threads",
          caption: "Plum and rose threads cross in a woven cloth",
        },
        "At six long tables, guests folded lanterns, pressed mooncakes in wooden moulds and learned the knots of a paper-cut window. The craftswomen, most of whom work at home, explained how they had learned their craft and how they sell it today. Many guests had brought a piece of needlework from their own countries.",
        "The BWF Liaison Department introduced the district workshops in which women who care for a child or a parent earn a living from handicraft. Guests asked about prices, design rights and how the work is shared in busy weeks. Many took home an order form.",
        "In spring, the craftswomen will be invited to return the visit, with a table of their own at a charity market of the guests. The department will help them with labels in English and with the price lists that such a market requires.",
      ],
    },
    zh: {
      title: "市妇联邀请驻华使节女眷和女外交官共度中秋手工之约",
      summary: "来自19个国家的嘉宾与本市各区手工艺人一起做灯笼、压月饼。",
      lines: [
        "中秋佳节前夕，9月26日，北京市妇女联合会（以下简称“市妇联”）在北京妇女儿童服务中心举办中秋手工活动。来自19个国家的50余名女外交官和使节女眷，与来自西城、通州、密云的12名手工艺人参加活动。",
        { picture: "weave", alt: "紫红与浅粉丝线织成的布料图画", caption: "紫红与浅粉的丝线交织成布" },
        "六张长桌旁，嘉宾们扎灯笼、用木模压制月饼、学剪窗花。手工艺人大多居家就业，她们向客人讲述了学艺经历和如今的销售方式。不少嘉宾也带来了自己国家的刺绣作品。",
        "市妇联联络部介绍了各区手工坊帮助需要照顾孩子和老人的妇女居家就业的情况。嘉宾们就定价、设计版权和订单旺季如何分工等问题进行了提问。",
        "明年春季，手工艺人们将应邀回访，在嘉宾举办的慈善义卖上设立展台。市妇联联络部将协助准备英文标签和价目表。",
      ],
    },
  },
  {
    key: "care-for-older-people",
    section: "international",
    theme: "international-exchange",
    source: "bwf",
    eventDate: "2026-06-11",
    life: publishedLife("2026-06-12 10:33:38", "2026-06-12 16:27:20", "2026-06-15 10:01:52"),
    views: 640,
    en: {
      title: "BWF Exchanges Experience With Women's Groups of Sister Cities on Care for Older People",
      summary: "Four cities compare, by video link, how families are relieved for a few hours a week.",
      lines: [
        "Beijing Women's Federation (BWF) held a video meeting with women's groups of three sister cities on the evening of June 11 to exchange experience on the care of older people at home. The meeting was attended by 44 people, among them nurses, daughters and daughters-in-law who look after a parent.",
        "Each city presented one practice and its cost. One lends a trained neighbour for four hours a week; another opens a day room in a school that has too few pupils; a third pays for a night's sleep by sending a nurse. Beijing introduced the mutual-aid time bank of two sub-districts, in which hours given are hours received later.",
        "In the discussion, participants found that the same difficulty comes up everywhere: help is offered during office hours, and families need it in the evening. They agreed to count for one month at what hour requests are made and to compare the figures.",
        "The next meeting will be held in December, with the figures on the table. Until then, each city will write down one evening in the life of a family that looks after an older person, so that the discussion can begin with what people do and not with what offices offer.",
      ],
    },
    zh: null,
  },
];
