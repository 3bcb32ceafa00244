import type { CaseStory } from "./story";

/** Special brands of 2023, as collected for the quarterly meeting of March 2024: the other three. */
export const secondBrands: CaseStory[] = [
  {
    slug: "a-homework-hour-in-the-hutong",
    district: "xicheng",
    theme: "family-and-children",
    year: 2023,
    title: { en: "A Homework Hour in the Hutong", zh: "胡同里的作业一小时" },
    summary: {
      en: "Retired teachers keep a quiet room open from half past four, for children whose homes have no table to write at.",
      zh: "退休教师每天四点半打开一间安静的屋子，给家里没有书桌的孩子写作业。",
    },
    problem: {
      en: [
        "In the old courtyards a family of four may share a single room. Children do their homework on the bed or on a stool in the lane, and in winter on the stairs.",
        "Parents who come home at seven had no wish for another paid class; they asked for a table, a lamp and somebody who keeps the peace.",
      ],
      zh: [
        "老院里常常一家四口挤在一间屋，孩子趴在床上或胡同的小凳上写作业，冬天就坐在楼梯上。",
        "七点才到家的父母并不想再报收费班，他们要的只是一张桌、一盏灯和一个维持秩序的人。",
      ],
    },
    practice: {
      en: [
        "Seven communities gave one room each, from half past four to six on school days. Retired women teachers take turns; they do not teach, but keep the room quiet and answer when a child asks.",
        "Parents sign a simple card with the child's way home. On the last Friday of the month the hour is given to a game, so that the room is not only work.",
      ],
      zh: [
        "七个社区各腾出一间屋，上学日四点半到六点开放。退休女教师轮流值守，不上课，只维持安静，孩子问了才答。",
        "家长填一张简单的卡片，写明孩子怎样回家。每月最后一个周五改为游戏时间，不让这间屋子只剩作业。",
      ],
    },
    result: {
      en: [
        "On an average day 118 children use the seven rooms. Schools report that homework comes in more evenly.",
        "Forty-two teachers have put their names down. The rooms were kept open through the summer at their own wish.",
      ],
      zh: [
        "平均每天有118名孩子使用这七间屋，学校反映作业上交更整齐。",
        "报名的退休教师已有四十二位，暑假期间也应她们的要求照常开放。",
      ],
    },
  },
  {
    slug: "open-days-with-women-researchers-from-abroad",
    district: "haidian",
    theme: "international-exchange",
    year: 2023,
    title: { en: "Open Days with Women Researchers from Abroad", zh: "外籍女科研人员开放日" },
    summary: {
      en: "Women scientists from abroad who work in the district's institutes meet local schoolgirls and their mothers twice a year.",
      zh: "在辖区院所工作的外籍女科研人员每年两次与本地女生和妈妈们见面。",
    },
    problem: {
      en: [
        "The district has many universities and institutes, and some hundreds of women from abroad do research in them. Outside their laboratories they met few people, and residents hardly knew they were there.",
        "At the same time schools asked for women who could speak of science from their own lives, and not only from a textbook.",
      ],
      zh: [
        "辖区高校院所众多，有数百名外籍女科研人员在此工作。离开实验室，她们接触的人很少，居民也几乎不知道身边有这样一群人。",
        "与此同时，学校希望请到能够讲述亲身经历的女性来谈科学，而不只是照着课本讲。",
      ],
    },
    practice: {
      en: [
        "The district federation and three universities hold an open day each spring and autumn. Visitors go round in groups of twelve: one experiment, one conversation, one walk through the institute. Girls prepare their questions in English at school.",
        "In return families invite the researchers to an afternoon at home, with a volunteer interpreter where it is wished.",
      ],
      zh: [
        "区妇联与三所高校每年春秋各办一次开放日，十二人一组：做一个实验、聊一次天、走一遍院所。女生在学校提前用英语准备问题。",
        "作为回访，居民家庭邀请科研人员到家里做客半天，有需要时由志愿者翻译。",
      ],
    },
    result: {
      en: [
        "Four open days were held with 41 researchers from 17 countries and about 400 girls and mothers.",
        "Twenty-three families have kept in touch with their guests. The question cards of the girls were put together as a small exhibition in the district library.",
      ],
      zh: [
        "已举办四次开放日，来自十七个国家的四十一名科研人员和约四百名女生、妈妈参加。",
        "有二十三户家庭与客人保持来往，女生们的提问卡在区图书馆办成了一个小型展览。",
      ],
    },
  },
  {
    slug: "a-rest-stop-with-lockers-for-women-couriers",
    district: "tongzhou",
    theme: "new-employment-groups",
    year: 2023,
    title: { en: "A Rest Stop with Lockers for Women Couriers", zh: "带储物柜的女骑手驿站" },
    summary: {
      en: "Rooms that stood empty in the evening became rest stops for women who deliver, planned with the women themselves.",
      zh: "把晚间闲置的房间改成女骑手歇脚的驿站，怎么布置由她们自己说了算。",
    },
    problem: {
      en: [
        "Women who deliver meals and parcels have no fixed place of work. They asked for little: a clean toilet, hot water, a plug for the telephone, and a place where the rain gear can dry.",
        "Existing service stations closed at five, when the second peak of the day begins.",
      ],
      zh: [
        "送餐送件的妇女没有固定的工作场所。她们的要求并不高：干净的卫生间、热水、充电插座，还有能晾干雨衣的地方。",
        "原有的服务站五点关门，而一天的第二个高峰才刚刚开始。",
      ],
    },
    practice: {
      en: [
        "The district federation asked 300 women couriers by telephone form where and when they rest. The map of their answers showed five places; in each a room in a community centre or a bank was found that stands empty after five.",
        "Three couriers of each place chose the furniture and the rules. Lockers came before sofas, and a notice board for spare shifts before a television. The rooms are open from eleven in the morning to ten at night.",
      ],
      zh: [
        "区妇联通过手机问卷询问了三百名女骑手在哪里、什么时候歇脚。答案落到地图上，集中在五处；每处都在社区中心或银行网点找到一间五点后闲置的房间。",
        "家具和规则由每处的三名骑手来定：先要储物柜再要沙发，先要换班信息栏再要电视。开放时间为上午十一点到晚上十点。",
      ],
    },
    result: {
      en: [
        "The five rooms count about 130 visits a day. A women's committee was founded at two of them, and has since taken up the question of insurance with the platforms' stations.",
        "The cost was small, because rooms and heating were there already. What it took most was asking first.",
      ],
      zh: [
        "五处驿站日均接待约130人次，其中两处成立了妇委会，并就保险问题与平台站点进行了沟通。",
        "由于房间和供暖都是现成的，花费不大。最要紧的是先问清需求。",
      ],
    },
  },
];
