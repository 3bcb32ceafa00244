import { publishedLife, type Story } from "./story";

export const stories2026: Story[] = [
  {
    key: "scientists-and-schoolgirls",
    section: "updates",
    theme: "womens-development",
    source: "haidian",
    eventDate: "2026-03-04",
    life: publishedLife("2026-03-04 17:12:40", "2026-03-05 09:30:05", "2026-03-06 08:55:13"),
    views: 1733,
    en: {
      title: "Haidian Women's Federation Pairs Women Scientists With Schoolgirls for a Year",
      summary: "Thirty pairs meet for the first time before March 8 and agree on one question to look into together.",
      lines: [
        "Haidian Women's Federation held a first meeting of 30 women scientists and 30 schoolgirls at a district science centre on March 4 to begin a year of work in pairs. The girls, who are in the first or second year of senior high school, had written half a page each on something they do not understand.",
        "The pairs were made by lot within four fields: materials, medicine, software and the environment. Each pair spent an hour over the girl's half page and agreed on one question that two people can look into with what is at hand. One pair will count insects on a school roof; another will compare the batteries of delivery scooters.",
        "The federation asked the scientists to meet their partner at least once every two months; to show failures as well as results; and to let the girl present the work herself. Parents and schools were informed in writing, and meetings take place in laboratories, libraries or schools only.",
        "In the coming months, the pairs will keep a shared notebook. The results will be presented at the district's science week in November. Any pair that cannot go on, because of a move or an examination year, may hand its question and its notebook to another.",
      ],
    },
    zh: {
      title: "海淀区妇联组织女科技工作者与女学生结对 开展为期一年的共同探究",
      summary: "“三八”国际妇女节前夕，30对师生首次见面，共同选定一个探究问题。",
      lines: [
        "3月4日，海淀区妇联在区科技中心组织30名女科技工作者与30名高中女生举行结对见面活动，启动为期一年的共同探究。见面前，每名学生都写下了半页纸，讲述自己还没有弄懂的一件事。",
        "结对按照材料、医学、软件、环境四个方向抽签产生。每对师生用一个小时围绕学生的半页纸进行交流，商定一个两个人利用现有条件就能研究的问题。有的准备统计校园屋顶上的昆虫，有的打算比较外卖电动车的电池。",
        "区妇联对科技工作者提出三点希望：一是至少每两个月与学生见面一次；二是既讲成果，也讲失败；三是让学生自己汇报研究情况。活动已书面告知家长和学校，见面地点限于实验室、图书馆和学校。",
        "下一步，各结对师生将共用一本研究笔记，探究成果将在11月的全区科技周上展示。如因搬家、备考等原因无法继续，可将课题和笔记移交其他结对师生。",
      ],
    },
  },
  {
    key: "dongcheng-committee",
    section: "updates",
    theme: "family-and-children",
    source: "dongcheng",
    eventDate: "2026-04-15",
    life: publishedLife("2026-04-16 09:20:18", "2026-04-16 14:33:36", "2026-04-17 10:22:04"),
    views: 592,
    en: {
      title: "Dongcheng Holds Yearly Meeting of Its Working Committee on Children and Women",
      summary: "Twenty-three member units report in figures and take on eight tasks for the year.",
      lines: [
        "Dongcheng Women's Federation held the yearly meeting of the district's Working Committee on Children and Women (WCCW) on April 15 to review the past year and to agree on the tasks of the new one. The meeting was attended by representatives of 23 member units, including education, health, housing and transport.",
        {
          picture: "courtyard",
          alt: "Drawing of a hall with a curved roof and plum-red pillars",
          caption: "A hall opens on to its courtyard",
        },
        "Each unit reported in two figures and one difficulty. The figures showed more places in after-school care and shorter waiting times in two clinics; the difficulties concerned lifts in old buildings, lighting in lanes and the shortage of counsellors in schools.",
        "The office of the committee introduced a draft with eight tasks, each with a responsible unit and a month. After discussion, the tasks on lane lighting and on school counsellors were brought forward to the summer, and a task on baby-care rooms in parks was added.",
        "The committee will meet again in September to look at the tasks that are due by then. A summary in plain language will be posted in all women's homes of the district. Residents may comment on the tasks until the end of May.",
      ],
    },
    zh: null,
  },
  {
    key: "orchard-homes",
    section: "updates",
    theme: "grassroots-organisations",
    source: "pinggu",
    eventDate: "2026-07-21",
    life: [
      ...publishedLife("2026-07-22 08:50:29", "2026-07-22 16:18:53", "2026-07-24 09:35:47"),
      {
        at: "2026-08-05 10:12:30",
        step: "save",
        en: {
          added: [
            "On August 4 a tenth home was opened at the packing yard of a cooperative. It stays open until half past six, when the last lorry has left.",
          ],
        },
        zh: {
          added: ["8月4日，第十个“妇女之家”在一家合作社的包装场院开放，每天开放至18时30分最后一辆货车离场。"],
        },
        note: { en: "A tenth home added, with its hours.", zh: "补充第十个“妇女之家”及其开放时间。" },
      },
      { at: "2026-08-05 10:20:44", step: "submit" },
      { at: "2026-08-05 15:06:21", step: "publish" },
    ],
    views: 1409,
    en: {
      title: "Pinggu Women's Federation Opens Women's Homes in Orchards for the Peach Season",
      summary:
        "Nine homes under the trees offer shade, first aid and a word with a mediator while the peaches are picked.",
      lines: [
        "Pinggu Women's Federation opened nine women's homes in orchards on July 21 to be near the women who pick, sort and pack peaches until the middle of September. Each home is a tent or a shed with benches, drinking water, a first-aid box and a charging point.",
        {
          picture: "orchard",
          alt: "Drawing of four rows of fruit trees before a low ridge",
          caption: "Rows of fruit trees stand ripe below the ridge",
        },
        "During the season, more than 2,000 women work in the orchards of the nine villages, many of them from outside the district. At midday, when it is too hot to pick, volunteers offer what the women have asked for in a survey in May: blood pressure checks, help with forms, a lawyer once a week and a place where children can do their homework.",
        "At the opening, village women's federations shared how they had found the sheds and the volunteers. The district federation asked them to keep every home open from eleven to three; write down each request on the day; and hand over to the village committee what they cannot solve themselves.",
        "After the season, the federation will sum up the requests by village and present the result at a quarterly meeting of the municipal level. The sheds will be kept for the apple harvest in October if the volunteers and the owners agree to it.",
      ],
    },
    zh: {
      title: "平谷区妇联把“妇女之家”建进桃园 服务大桃采收季",
      summary: "九个“桃园妇女之家”为采收妇女提供纳凉、急救和调解服务。",
      lines: [
        "7月21日，平谷区妇联在桃园里设立九个“妇女之家”，就近服务从事大桃采摘、分拣和包装的妇女，服务将持续到9月中旬。每个“妇女之家”利用帐篷或看护房改建，配有座椅、饮用水、急救箱和充电设施。",
        { picture: "orchard", alt: "低缓山脊前四排果树的图画", caption: "山脊下的果园一片成熟景象" },
        "采收季期间，九个村的桃园里有2000余名妇女务工，其中不少来自外区。中午天气炎热、不宜采摘，志愿者根据5月份的问卷调查结果，为大家提供血压测量、表格代填、每周一次律师咨询和儿童写作业场所等服务。",
        "启动活动上，各村妇联交流了寻找场地、招募志愿者的做法。区妇联提出三点要求：一是每天11时至15时保持开放；二是群众诉求当天登记；三是自身难以解决的问题及时转交村委会。",
        "采收季结束后，平谷区妇联将分村梳理群众诉求，并在市级季度工作会上进行交流。如志愿者和场地主人同意，看护房将保留至10月苹果采收季。",
      ],
    },
  },
  {
    key: "guesthouse-course",
    section: "updates",
    theme: "womens-development",
    source: "huairou",
    eventDate: "2026-10-22",
    life: publishedLife("2026-10-23 10:06:11", "2026-10-23 15:44:32", "2026-10-26 09:28:56"),
    views: 471,
    en: {
      title: "Huairou Women's Federation Trains Women Who Run Village Guesthouses in Accounts and English",
      summary: "Thirty-six hosts practise booking, book-keeping and the twenty sentences that guests most often need.",
      lines: [
        "Huairou Women's Federation held a training course in a valley with more than 100 guesthouses from October 20 to 22 to help the women who run them with accounts, bookings and everyday English. The course was attended by 36 hosts, who were chosen by lot from 90 applicants.",
        {
          picture: "hills",
          alt: "Drawing of four ranges of hills under a pale sun",
          caption: "Hills rise behind the valley where the guesthouses stand",
        },
        "Mornings were given to accounts. A tax adviser went through one real season of a guesthouse, with the owner's consent, and showed where money had been lost: rooms given twice, deposits not written down, breakfast priced below its cost. Each host then drew up her own table for the coming winter.",
        "Afternoons were given to English. Instead of grammar, students of a language college practised 20 sentences about keys, heating, allergies, buses and the way to the nearest clinic. The hosts recorded the sentences on their telephones and took home a card with both languages.",
        "In the coming months, the federation will repeat the course for the applicants who were not drawn, and will ask the hosts in spring which of the tables they still keep. The card with the 20 sentences can be had from every women's home in the district.",
      ],
    },
    zh: {
      title: "怀柔区妇联举办乡村民宿女主人财务和英语培训班",
      summary: "36名民宿女主人学记账、学订房管理，练习客人最常用的20句英语。",
      lines: [
        "为帮助乡村民宿女主人提升财务管理、订房管理和日常英语能力，10月20日至22日，怀柔区妇联在一处拥有百余家民宿的山谷举办专题培训班。36名学员从90名报名者中抽签产生。",
        { picture: "hills", alt: "淡日之下四重山峦的图画", caption: "群山环抱民宿所在的山谷" },
        "上午学习财务知识。一位税务顾问在征得经营者同意后，以一家民宿完整一季的账目为例，分析钱漏在了哪里：房间重复预订、定金没有登记、早餐定价低于成本。随后，每名学员为即将到来的冬季编制了自己的账表。",
        "下午学习英语。语言院校的学生志愿者不讲语法，带领学员反复练习有关钥匙、取暖、过敏、公交和就医的20句常用语。学员们用手机录音，并领到一张中英文对照卡。",
        "下一步，怀柔区妇联将为未中签的报名者再次举办培训，并于明年春季回访账表使用情况。常用语对照卡可在全区各“妇女之家”领取。",
      ],
    },
  },
  {
    key: "caption-clinic",
    section: "updates",
    theme: "grassroots-organisations",
    source: "new-media-center",
    eventDate: "2026-11-05",
    life: [
      ...publishedLife("2026-11-06 09:47:25", "2026-11-06 16:03:40", "2026-11-09 09:10:19"),
      {
        at: "2026-11-13 11:25:07",
        step: "save",
        en: {
          added: [
            "The next caption clinic will be held on December 3. Districts can register up to two people each with the centre until November 27.",
          ],
        },
        zh: { added: ["下一次图片说明门诊将于12月3日举办，各区可于11月27日前向新媒体中心报名，每区不超过两人。"] },
      },
    ],
    views: 356,
    en: {
      title: "BWF New Media Center Opens Monthly Clinic for Pictures and Captions From Districts",
      summary:
        "Editors from 12 districts bring their own pictures and go home with captions that say who, where and when.",
      lines: [
        "The New Media Center of Beijing Women's Federation (BWF) opened a monthly clinic for pictures and captions on the afternoon of November 5 to help districts send pictures that can be published without delay. The first clinic was attended by 21 people from 12 districts, each with three pictures of their own.",
        {
          picture: "lotus",
          alt: "Drawing of a lotus in three shades of plum above still water",
          caption: "A lotus opens above still water: the picture on which the first clinic practises",
        },
        "In the three months before, the centre had returned one picture in four, most often because nobody could say who was in it or whether parents had agreed. At the clinic, editors and visitors went through the pictures one by one and wrote a caption for each in the present tense, with names from left to right.",
        { heading: "Three Questions for Every Picture" },
        {
          list: [
            "Who is in it, and have they agreed to be shown?",
            "Where and on which day was it taken, and by whom?",
            "What would a reader who cannot see it need to be told?",
          ],
        },
        "The centre will keep the clinic small so that every picture gets its turn. Pictures of children, and of women who have asked for help, are published only with consent in writing. A picture that cannot be discussed in time is taken first at the next clinic.",
      ],
    },
    zh: {
      title: "市妇联新媒体中心开设图片说明门诊 每月为各区“问诊”",
      summary: "来自12个区的信息员带着照片来、带着规范的图片说明走。",
      lines: [
        "11月5日下午，北京市妇女联合会（以下简称“市妇联”）新媒体中心举办首期图片说明门诊，帮助各区规范报送图片，缩短刊发时间。来自12个区的21名信息员参加，每人带来三张自己拍摄的照片。",
        {
          picture: "lotus",
          alt: "三种深浅紫红色的莲花静立水面的图画",
          caption: "莲花静静开在水面上，首期门诊用这幅图练习写图片说明",
        },
        "此前三个月，新媒体中心退回的图片占四分之一，主要原因是人物身份不清、未征得家长同意。门诊现场，编辑与信息员逐张会诊，为每张照片撰写图片说明，人物姓名按从左至右顺序标注。",
        { heading: "每张图片先问三个问题" },
        {
          list: ["照片里是谁？本人是否同意公开？", "在哪里、哪一天拍的？谁拍的？", "看不到照片的读者，需要知道什么？"],
        },
        "新媒体中心将控制每期人数，确保每张照片都能得到点评。涉及未成年人和求助妇女的照片，须经书面同意方可刊发。当期未能点评的照片，下一期优先安排。",
      ],
    },
  },
];
