import { publishedLife, type Story } from "./story";

export const stories2025: Story[] = [
  {
    key: "festival-visits",
    section: "updates",
    theme: "new-employment-groups",
    source: "general-office",
    eventDate: "2025-01-21",
    life: publishedLife("2025-01-22 10:11:35", "2025-01-22 14:55:21", "2025-01-23 09:26:08"),
    views: 1127,
    en: {
      title: "BWF Visits Women Workers and Families in Difficulty Before Spring Festival",
      summary:
        "Visitors call at a bus depot, a hospital and the homes of nine families and note what they are asked for.",
      lines: [
        "Beijing Women's Federation (BWF) visited women workers and families in difficulty in Fengtai and Fangshan on January 21 to bring greetings before the Spring Festival and to hear what is needed in the new year. The visits were made by members of the BWF General Office together with colleagues from the two districts.",
        "In the morning the visitors called at a bus depot and a community hospital, where women will be on duty throughout the holidays. Drivers and nurses talked about shifts, meals and who looks after children on New Year's Eve. Each team received a box of household goods chosen by a vote of the staff themselves.",
        "In the afternoon the visitors went to the homes of nine families, among them three single mothers and a grandmother who is bringing up two grandchildren. They left winter supplies and reading lamps, and noted 14 requests, most of which concerned schooling, rehabilitation and repairs.",
        "Every request has been given to one responsible unit with a date. The General Office will ask the families in March whether what was promised has been done, and will inform both districts of the answers. Where a date cannot be kept, the unit will tell the family beforehand.",
      ],
    },
    zh: {
      title: "市妇联春节前走访慰问一线女职工和困难家庭",
      summary: "走进公交场站、社区医院和九户家庭，送去节日问候，把群众诉求一一记下来。",
      lines: [
        "春节来临之际，1月21日，北京市妇女联合会（以下简称“市妇联”）办公室会同丰台区、房山区妇联，走访慰问一线女职工和困难家庭，送去节日问候，了解群众新一年的需求。",
        "上午，慰问组先后来到一处公交场站和一家社区医院，看望春节期间坚守岗位的女职工。大家围绕排班、用餐和除夕夜孩子照看等问题进行了交流。慰问品由职工投票选定，每个班组收到一份生活用品。",
        "下午，慰问组走进九户家庭，其中有三户单亲母亲家庭，还有一位独自抚养两个孙辈的老人。慰问组送去过冬物资和阅读台灯，并记录诉求14件，主要集中在子女就学、康复治疗和房屋修缮等方面。",
        "目前，14件诉求均已明确责任单位和办理时限。市妇联办公室将于3月逐户回访，并将回访情况反馈两区妇联。不能按期办理的，责任单位须提前向当事家庭说明。",
      ],
    },
  },
  {
    key: "womens-day",
    section: "updates",
    theme: "womens-development",
    source: "womens-development",
    eventDate: "2025-03-06",
    life: [
      ...publishedLife("2025-03-06 16:40:00", "2025-03-06 18:05:12", "2025-03-07 09:00:30"),
      {
        at: "2025-03-10 10:15:44",
        step: "save",
        en: { added: ["A list of all speakers will be added here."] },
      },
      { at: "2025-03-10 15:42:19", step: "discard" },
    ],
    views: 2415,
    en: {
      title: "BWF Holds Symposium on Women in Science and Services to Mark March 8",
      summary: "An engineer, a village doctor and a subway dispatcher are among those who talk about their work.",
      lines: [
        "Beijing Women's Federation (BWF) held a symposium at Beijing Women and Children's Service Center on the morning of March 6 to mark International Women's Day and to hear from women in science and in the services on which the city depends. The symposium was attended by over 80 people including executive committee members and representatives of women's associations.",
        "Six women talked about their work: an engineer who tests batteries, a village doctor, a subway dispatcher, a teacher of the blind, a judge and the founder of a cleaning firm with 40 employees. Each spoke for eight minutes and then answered questions from the floor.",
        "Much of the discussion was about the years after the birth of a child. Several speakers described how a post that can be shared, or a laboratory that can be reached in the evening, had decided whether they stayed in their profession. Others asked that prizes be open to applicants without an age limit.",
        "The BWF Women's Development Department noted all proposals and will answer each of them in writing by the end of June. The answers will be published on this site. A second symposium in the autumn will look at what has become of the proposals.",
      ],
    },
    zh: {
      title: "市妇联召开座谈会纪念“三八”国际妇女节 倾听科技与服务一线女性心声",
      summary: "工程师、乡村医生、地铁调度员等六位女性讲述工作故事，与会人员踊跃建言。",
      lines: [
        "3月6日上午，北京市妇女联合会（以下简称“市妇联”）在北京妇女儿童服务中心召开座谈会，纪念“三八”国际妇女节，倾听科技界和城市服务一线女性的心声。市妇联执委、女性社团代表等80余人参加座谈。",
        "会上，电池测试工程师、乡村医生、地铁调度员、盲校教师、法官和一位拥有40名员工的家政企业创办人先后发言，讲述各自的工作经历，并回答了现场提问。",
        "生育后的职业发展成为讨论热点。多位发言人谈到，一个可以分担的岗位、一间晚上也能使用的实验室，往往决定了她们能否留在本行业。也有与会人员建议，评选表彰不设年龄限制。",
        "市妇联妇女发展部对意见建议逐条进行了记录，将于6月底前逐一书面答复，并在本网站公开。秋季将再次召开座谈会，通报意见建议督办落实情况。",
      ],
    },
  },
  {
    key: "quarterly-2025-q2",
    section: "updates",
    theme: "grassroots-organisations",
    source: "grassroots-organizations-construction",
    eventDate: "2025-06-24",
    meeting: "2025-q2",
    life: publishedLife("2025-06-25 09:31:26", "2025-06-25 16:12:55", "2025-06-26 10:18:41"),
    views: 1204,
    en: {
      title: "BWF Holds Quarterly Meeting to Review Work on Women's Homes in Communities and Villages",
      summary:
        "Chaoyang, Shunyi and Miyun share how women's homes are kept open; districts are asked to list them by autumn.",
      lines: [
        "Beijing Women's Federation (BWF) held a quarterly meeting at Beijing Women Cadres School on the afternoon of June 24 to review the work on women's homes in communities and villages. The meeting was attended by nearly 40 people including vice-presidents in charge of relevant work and heads of organization and publicity departments of district-level women's federations. Shen Ruoqing, Head of the BWF Department for Grassroots Organizations Construction, presided over the meeting.",
        {
          picture: "city",
          alt: "Drawing of a row of tall houses in blue and plum",
          caption: "Women's homes stand among the houses of the city",
        },
        "At the meeting, the department briefed attendees on opening hours and staffing of women's homes. Representatives of the women's federations from Chaoyang, Shunyi and Miyun shared their work on homes in office buildings, in new housing estates and in mountain villages. The meeting summed up work in the first half of the year and set out main tasks for the second half.",
        "Tang Yilan, Member of the Leading Party Members' Group and Vice-President of the BWF, acknowledged the hours that volunteers have given to the homes. She asked districts to list every home with its real opening hours; let women who use a home choose its activities; and report closures within a week.",
        "In the coming months, the municipal level will publish the list of homes by district and will visit those that are open in the evening. The department will tell the next quarterly meeting how many homes have been listed and how many were found open when visitors called.",
      ],
    },
    zh: {
      title: "市妇联召开季度工作会 总结城乡社区“妇女之家”建设工作",
      summary: "朝阳、顺义、密云三区交流“妇女之家”常态开放经验，会议要求各区秋季前完成摸底。",
      lines: [
        "6月24日下午，北京市妇女联合会（以下简称“市妇联”）在北京市妇女干部学校召开季度工作会，总结城乡社区“妇女之家”建设工作。各区级妇联主管副主席、组织宣传部部长等近40人参加会议。会议由市妇联基层组织建设部部长沈若晴主持。",
        { picture: "city", alt: "一排蓝色和紫红色高楼的图画", caption: "“妇女之家”就在城市楼宇之间" },
        "会上，基层组织建设部通报了全市“妇女之家”开放时间和人员配备情况。朝阳、顺义、密云三区妇联分别围绕楼宇、新建小区和山区村的“妇女之家”建设进行了交流发言。会议总结了上半年工作，部署了下半年重点任务。",
        "市妇联党组成员、副主席唐忆岚对广大志愿者的付出给予充分肯定，并提出三点要求：一是逐一登记“妇女之家”实际开放时间，摸清底数；二是活动内容由妇女群众说了算；三是停止开放的，一周内上报。",
        "下一步，市妇联将分区公布“妇女之家”名录，并对夜间开放的“妇女之家”开展走访。基层组织建设部将在下次季度工作会上通报登记和走访情况。",
      ],
    },
  },
  {
    key: "mountain-produce",
    section: "updates",
    theme: "womens-development",
    source: "yanqing",
    eventDate: "2025-08-12",
    life: publishedLife("2025-08-13 15:09:50", "2025-08-14 10:02:37", "2025-08-15 09:48:15"),
    views: 866,
    en: {
      title: "Yanqing Women's Federation Helps Village Women Sell Mountain Produce Online",
      summary: "Twenty-four village women open a shared online shop for apricots, walnuts and honey.",
      lines: [
        "Yanqing Women's Federation held a workshop in a mountain village on August 12 to help village women sell apricots, walnuts and honey online. The workshop was attended by 24 women from seven villages, most of whom had so far sold their harvest to a single dealer.",
        {
          picture: "river",
          alt: "Drawing of waves and reeds before low green hills",
          caption: "A river leads down from the mountain villages",
        },
        "The women decided to open one shop together rather than seven small ones. They agreed on sizes, labels and a common price list, and chose two of their number to answer customers. The township lent a cool storeroom, and a young couple who returned from the city last year taught the others to photograph fruit in morning light.",
        "At the close of the day, the district federation handed out a short leaflet on food labels and on what the law asks of those who sell at a distance. It also introduced a contact at the district's market office, who answers questions by telephone twice a week.",
        "The shop opened with 31 articles. The federation will visit the villages again in October, when the walnuts are in, to look at the first accounts together with the women. Women of three further villages have asked to join and may send their first articles by the end of September.",
      ],
    },
    zh: null,
  },
  {
    key: "market-stations",
    section: "updates",
    theme: "rights-and-interests",
    source: "fengtai",
    eventDate: "2025-10-16",
    life: [
      ...publishedLife("2025-10-17 10:44:03", "2025-10-17 15:27:48", "2025-10-20 09:17:22"),
      {
        at: "2025-10-28 16:05:31",
        step: "withdraw",
        reason: "The number of stallholders was counted twice. A corrected report will follow.",
      },
    ],
    views: 318,
    en: {
      title: "Fengtai Women's Federation Opens Service Stations for Women in Wholesale Markets",
      summary: "Two stations offer a rest room, advice and a place for children to wait.",
      lines: [
        "Fengtai Women's Federation opened two service stations in wholesale markets on October 16 to give women stallholders a place to rest, ask for advice and leave their children safely while goods are unloaded. The opening was attended by over 200 stallholders.",
        "Each station has a warm room with a kettle, a locked cupboard, a desk for advice and a corner with books. Members of the market's women's committee keep it open from four in the morning until the market closes. A telephone number on the door tells where the member on duty can be found.",
        "In the coming months, the federation will ask the stallholders which further services they need and will arrange health checks on the spot. A notebook in each station is open to everybody, and what is written in it is read out at the monthly meeting of the women's committee.",
      ],
    },
    zh: {
      title: "丰台区妇联在批发市场设立妇女服务站",
      summary: "两个服务站为女商户提供休息、咨询和儿童临时看护服务。",
      lines: [
        "10月16日，丰台区妇联在两家批发市场设立妇女服务站，为女商户提供休息、咨询和卸货期间儿童临时看护服务。200余名商户参加启动活动。",
        "服务站设有休息室、储物柜、咨询台和图书角，由市场妇委会成员轮流值守，从凌晨四点开放至闭市。",
        "下一步，丰台区妇联将征求商户意见，继续丰富服务内容，并组织健康检查进市场。服务站设有意见簿，每月由妇委会逐条回应。",
      ],
    },
  },
  {
    key: "beautiful-families",
    section: "updates",
    theme: "family-and-children",
    source: "publicity",
    eventDate: "2025-12-10",
    life: [
      ...publishedLife("2025-12-10 17:30:27", "2025-12-11 09:22:16", "2025-12-12 09:05:59"),
      { at: "2025-12-12 14:12:08", step: "move", slug: "most-beautiful-families-2025" },
    ],
    views: 2980,
    en: {
      title: "BWF Unveils Most Beautiful Families of the Year and Shares Their Stories",
      summary: "Twenty families are honoured for care, reading, volunteering and a lighter way of living.",
      lines: [
        "Beijing Women's Federation (BWF) unveiled the most beautiful families of the year at Beijing Women and Children's Service Center on the evening of December 10 to share how ordinary households look after one another and their neighbours. The event was attended by 20 families and nearly 150 guests from communities and villages.",
        "The families had been proposed by neighbours and chosen by district-level women's federations in four fields: care for older people, reading at home, volunteering, and saving energy and food. Among them are three generations who have run a barber's chair for older neighbours, and a couple who map steps and kerbs for wheelchair users.",
        { heading: "Stories, Not Speeches" },
        "There were no long speeches. Each family told its story in three minutes, with one object in hand: a pair of scissors, a library card, a measuring tape, a jar of compost. Children introduced their parents rather than the other way round.",
        "The stories will go on tour from January. Women's homes that wish to receive them can ask their district-level women's federation; each visit brings two families and leaves time for questions. Written versions of all 20 stories will be sent to the reading corners.",
      ],
    },
    zh: {
      title: "市妇联揭晓年度“最美家庭” 讲述平凡家庭的温暖故事",
      summary: "20户家庭因尊老爱亲、书香家风、志愿服务、绿色生活入选年度“最美家庭”。",
      lines: [
        "12月10日晚，北京市妇女联合会（以下简称“市妇联”）在北京妇女儿童服务中心举办年度“最美家庭”揭晓活动，分享平凡家庭守望相助的故事。20户家庭和来自社区、村的近150名嘉宾参加活动。",
        "入选家庭由邻里推荐、区级妇联评选产生，涵盖尊老爱亲、书香家风、志愿服务、绿色生活四个类别。其中，有三代人接力为老年邻居义务理发的家庭，也有为轮椅使用者测绘无障碍路线的夫妻。",
        { heading: "讲故事，不讲套话" },
        "活动现场没有长篇讲话。每户家庭用三分钟、一件物品讲述自己的故事：一把剪刀、一张借书证、一把卷尺、一罐堆肥。孩子们走上台，向大家介绍自己的父母。",
        "从明年1月起，“最美家庭”故事将开展巡讲。有需求的“妇女之家”可向所在区妇联提出申请，每场邀请两户家庭，并安排互动交流环节。20个故事还将编印成册，送到各阅读角。",
      ],
    },
  },
];
